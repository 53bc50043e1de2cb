import { type Access, own } from '../../../kernel/access';
import type { Actor } from '../../../kernel/actor';
import type { Sql } from '../../../kernel/sql';
import { maySeeRecord, recordSeers, recordsVisibleTo, reviewing } from '../record/policy';

export const maySeeViolationRecord = (
  actor: Actor,
  { jurisdiction, responsible }: { jurisdiction: string; responsible: string },
): boolean => maySeeRecord(actor, { jurisdiction, about: responsible });

/** `maySeeViolationRecord` for lists, over `violation t`. */
export const violationRecordsVisibleTo = (actor: Actor): Sql => recordsVisibleTo(actor, { alias: 't', about: 'responsible' });

export const violationRecordAccess = {
  Query: { violation: 'everyone', violations: 'everyone' },
  Mutation: { raiseViolation: own(...reviewing) },
  Violation: recordSeers,
} satisfies Access;
