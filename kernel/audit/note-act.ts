import type { Adoption } from '../../rulebook/law';
import type { Database } from '../database';
import { type AuditNote, type Author, entryOf } from './entry';
import { writeEntries } from './write-entries';

export interface Act extends AuditNote {
  /** `export assets`, `keys rotate` … */
  readonly operation: string;
  readonly at: Date;
  readonly by: Author;
  readonly adoptions?: readonly Adoption[];
}

/**
 * Notes an act that is no command of the graph, in a transaction of its own: committed once this resolves. Acts that let something out
 * are noted before it is out.
 */
export const noteAct = ({ dataSource }: Pick<Database, 'dataSource'>, act: Act): Promise<void> =>
  writeEntries(dataSource, [entryOf(act, act)]);
