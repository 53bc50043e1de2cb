import { Refusal } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Kinds of records that are known to this slice alone: their ids carry the kind, as `commission:…`. */
export type RecordKind =
  | 'security-regime'
  | 'security-check'
  | 'security-incident'
  | 'commission'
  | 'expert-committee'
  | 'security-inspection';

export const recordId = (kind: RecordKind, key: string): string => `${kind}:${key}`;

/** The key of an id of this kind; undefined for any other text. */
export function recordKey(kind: RecordKind, id: string): string | undefined {
  const [said, key = ''] = id.split(':');
  return said === kind && UUID.test(key) ? key : undefined;
}

/** What is answered for an id that leads to no record, or to none that the actor may know. */
export const noRecord = (): Refusal => new Refusal([{ ...matterUnknown, path: ['input', 'id'] }]);

/** @throws Refusal MATTER_UNKNOWN */
export function demandRecordKey(kind: RecordKind, id: string): string {
  const key = recordKey(kind, id);
  if (key === undefined) throw noRecord();
  return key;
}
