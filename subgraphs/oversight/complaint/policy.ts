import { type Access, all, own, type Who } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { overseeing } from '../record/policy';

/** What of a complaint decides who sees it. */
export interface SeenComplaint {
  jurisdiction: string;
  complainant: string | null;
  complainantSubject: string;
}

const isSomebody = (actor: Actor): boolean => actor.subject !== Actor.nobody.subject;

/** A complaint is read by whoever filed it and by those who decide or watch in the city: not by the department complained of. */
export function maySeeComplaint(actor: Actor, { jurisdiction, complainant, complainantSubject }: SeenComplaint): boolean {
  if (actor.is(...overseeing) && actor.covers(jurisdiction)) return true;
  if (complainant !== null) return actor.organization === complainant;
  return isSomebody(actor) && actor.subject === complainantSubject;
}

/** `maySeeComplaint` for lists: the same decision in SQL, over `complaint t`. */
export function complaintsVisibleTo(actor: Actor): Sql {
  const ofBody = actor.organization === undefined ? sql`false` : sql`t.complainant = ${actor.organization}`;
  const ofUser = isSomebody(actor) ? sql`(t.complainant is null and t.complainant_subject = ${actor.subject})` : sql`false`;
  const own = sql`(${ofBody} or ${ofUser})`;
  if (!actor.is(...overseeing)) return own;
  return actor.jurisdiction === undefined ? sql`true` : sql`(t.jurisdiction = ${actor.jurisdiction} or ${own})`;
}

const seers: Who = { ...own(...Object.values(Role)), ...all(Role.PUBLIC), ...all(...overseeing) };

export const complaintAccess = {
  Query: { complaint: 'everyone', complaints: 'everyone' },
  Mutation: { fileComplaint: all(...Object.values(Role)) },
  Complaint: seers,
} satisfies Access;
