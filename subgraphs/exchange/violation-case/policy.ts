import { type Access, all, own } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { raw, type Sql, sql } from '../../../kernel/sql';
import { maySeeRaised, raisedSeers, raisedVisibleTo } from '../raised/policy';
import { CaseStatus } from './kinds';

/** What of a case decides who sees it. */
export interface SeenCase {
  jurisdiction: string;
  provider: string;
  reporter: string | null;
  reporterSubject: string;
  usedBy: string | null;
  usedBySubject: string | null;
  caseStatus: string;
}

/** Before access is closed the user is not told that somebody looks into it. */
const UNTOLD: readonly string[] = [CaseStatus.REPORTED, CaseStatus.INVESTIGATING, CaseStatus.UNFOUNDED];

export const isKnownToTheUser = ({ caseStatus }: Pick<SeenCase, 'caseStatus'>): boolean => !UNTOLD.includes(caseStatus);

/** Whether the actor is the user whose access it is about. */
export const isTheUser = (actor: Actor, { usedBy, usedBySubject }: Pick<SeenCase, 'usedBy' | 'usedBySubject'>): boolean =>
  actor.subject !== Actor.nobody.subject &&
  ((usedBy !== null && usedBy === actor.organization) || (usedBySubject !== null && usedBySubject === actor.subject));

/** A case is a matter of whoever reported it, of the body whose data it is, of those who decide, and, once told, of the user. */
export function maySeeViolationCase(actor: Actor, seen: SeenCase): boolean {
  if (isKnownToTheUser(seen) && isTheUser(actor, seen)) return true;
  return maySeeRaised(actor, { ...seen, by: seen.reporter, subject: seen.reporterSubject });
}

/** `maySeeViolationCase` for lists: the same decision in SQL, over `violation_case c`. */
export function casesVisibleTo(actor: Actor): Sql {
  const raised = raisedVisibleTo(actor, 'c', 'reporter');
  if (actor.subject === Actor.nobody.subject) return raised;
  const told = raw(`c.case_status not in (${UNTOLD.map(status => `'${status}'`).join(', ')})`);
  const body = actor.organization === undefined ? sql`false` : sql`c.used_by = ${actor.organization}`;
  return sql`(${raised} or (${told} and (${body} or c.used_by_subject = ${actor.subject})))`;
}

const handling = { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const violationAccess = {
  Query: { violationCase: raisedSeers, violationCases: 'everyone' },
  Mutation: {
    reportViolation: all(...Object.values(Role)),
    openCase: handling,
    closeCase: handling,
    closeAccess: own(Role.AUTHORITY, Role.PROVIDER),
    submitViolationCorrection: { ...own(Role.CONSUMER, Role.OPERATOR, Role.PROVIDER), ...all(Role.PUBLIC) },
    reopenAccess: own(Role.AUTHORITY, Role.PROVIDER),
    terminateAccess: all(Role.AUTHORITY),
    referCase: own(Role.AUTHORITY, Role.PROVIDER),
  },
  ViolationCase: raisedSeers,
} satisfies Access;
