import { type Access, own } from '../../../kernel/access';
import type { Actor } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { maySeeRecord, overseeing, recordSeers, recordsVisibleTo, reviewing } from '../record/policy';

export const maySeeInspection = (actor: Actor, { jurisdiction, unit }: { jurisdiction: string; unit: string }): boolean =>
  maySeeRecord(actor, { jurisdiction, about: unit });

/** `maySeeInspection` for lists, over `inspection t`. */
export const inspectionsVisibleTo = (actor: Actor): Sql => recordsVisibleTo(actor, { alias: 't', about: 'unit' });

/** A finding is read by whoever answers for it, over `inspection_finding f`. */
export const findingsVisibleTo = (actor: Actor): Sql => recordsVisibleTo(actor, { alias: 'f', about: 'department' });

export const maySeeFinding = (
  actor: Actor,
  { jurisdiction, department }: { jurisdiction: string; department: string },
): boolean => maySeeRecord(actor, { jurisdiction, about: department });

/** A round is read by the units in its scope and by those who decide or watch in the city. */
export function maySeeRound(
  actor: Actor,
  { jurisdiction, scope }: { jurisdiction: string; scope: readonly string[] },
): boolean {
  if (actor.isPublic) return false;
  if (actor.is(...overseeing) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && scope.includes(actor.organization);
}

/** `maySeeRound` for lists: the same decision in SQL, over `inspection_round t`. */
export function roundsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const inScope = organization === undefined ? sql`false` : sql`${organization} = any(t.scope)`;
  if (!actor.is(...overseeing)) return sql`(${inScope})`;
  return jurisdiction === undefined ? sql`true` : sql`(t.jurisdiction = ${jurisdiction} or ${inScope})`;
}

export const inspectionAccess = {
  Query: {
    inspection: 'everyone',
    inspectionRound: 'everyone',
    inspectionRounds: 'everyone',
    inspections: 'everyone',
    qualityFindings: 'everyone',
  },
  Mutation: {
    closeFinding: own(...reviewing),
    closeInspectionRound: own(...reviewing),
    openInspectionRound: own(...reviewing),
    recordInspection: own(...reviewing),
  },
  Inspection: recordSeers,
  InspectionFinding: recordSeers,
  InspectionRound: recordSeers,
} satisfies Access;
