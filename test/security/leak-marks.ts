import { canaries } from './canaries';
import type { TextPlace } from './questions';

/** Of persons and of granted records: to be found in the encrypted columns, and nowhere at all in clear. */
export const secret = canaries({ birthday: '18370203', sign: '鸤髹', passport: 'EZQW917', phone: '1743917' });
/** Typed into other texts: never repeated in an error, a log, a figure or the audit trail. */
export const typed = canaries({ birthday: '18480915', sign: '鹡翀', passport: 'EYWK926', phone: '1752926' });

export const marks = [...secret.marks, ...typed.marks];

/** Where a person's value, or one of a record, is written: by command and the name of the field. */
const secretPlaces: readonly (readonly [commands: RegExp, fields: readonly string[]])[] = [
  [/^(register|change|identify)Person$/, ['documentNumber', 'name']],
  [/^(loadDataset|grantedRecords|verifyItem|runCrossVerification|runVerification)$/, ['key', 'value', 'records']],
];

export const isSecret = (command: string, place: TextPlace): boolean =>
  secretPlaces.some(([commands, fields]) => commands.test(command) && fields.includes(place.at(-1) as string));
