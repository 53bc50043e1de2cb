import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a request decides who sees it. */
export interface SeenOpenRequest {
  jurisdiction: string;
  provider: string;
  applicant: string | null;
  applicantSubject: string | null;
  openRequestStatus: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** Whether somebody asks, rather than anybody. */
export const isSignedIn = (actor: Actor): boolean => actor.subject !== Actor.nobody.subject;

/**
 * A request is a matter of whoever asks, of the department whose the data is, and of those who decide or watch in its city; until it is
 * handed in, of whoever writes it alone.
 */
export function maySeeOpenRequest(
  actor: Actor,
  { jurisdiction, provider, applicant, applicantSubject, openRequestStatus }: SeenOpenRequest,
): boolean {
  if (!isSignedIn(actor)) return false;
  if (applicantSubject !== null && applicantSubject === actor.subject) return true;
  if (actor.isPublic) return false;
  if (actor.organization !== undefined && actor.organization === applicant) return true;
  if (openRequestStatus === 'DRAFT') return false;
  return (
    (oversees(actor) && actor.covers(jurisdiction)) || (actor.organization !== undefined && actor.organization === provider)
  );
}

/** `maySeeOpenRequest` for lists: the same decision in SQL, over `open_request q`. */
export function openRequestsVisibleTo(actor: Actor): Sql {
  if (!isSignedIn(actor)) return sql`false`;
  const { organization, jurisdiction, subject } = actor;
  const mine = sql`q.applicant_subject = ${subject}`;
  if (actor.isPublic) return mine;
  const written = organization === undefined ? mine : sql`${mine} or q.applicant = ${organization}`;
  const provided = organization === undefined ? sql`false` : sql`q.provider = ${organization}`;
  const there = jurisdiction === undefined ? sql`true` : sql`q.jurisdiction = ${jurisdiction}`;
  const told = oversees(actor) ? sql`(${there} or ${provided})` : provided;
  return sql`(${written} or (q.open_request_status <> 'DRAFT' and ${told}))`;
}

/** A citizen asks for themself, a body for itself. */
export const mayAskToOpen = (actor: Actor, applicant: string | null | undefined): boolean =>
  isSignedIn(actor) &&
  (actor.is(Role.CONSUMER, Role.OPERATOR)
    ? actor.organization !== undefined && actor.organization === (applicant ?? actor.organization)
    : actor.isPublic && applicant == null);

/** Applicants come from outside too; which requests are theirs is decided row by row. */
export const openRequestSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PUBLIC),
};

const applicants = { ...own(Role.CONSUMER, Role.OPERATOR), ...all(Role.PUBLIC) };

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const openRequestAccess = {
  Query: { openRequest: openRequestSeers, openRequests: 'everyone' },
  Mutation: {
    createOpenRequest: applicants,
    submitOpenRequest: applicants,
    decideOpenRequest: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    extendOpenReply: own(Role.PRINCIPAL),
    recordConsultation: all(Role.AUTHORITY),
    answerConsultation: own(Role.PROVIDER),
    suspendOpenAccess: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    restoreOpenAccess: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    closeOpenAccess: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
  },
  OpenRequest: openRequestSeers,
} satisfies Access;
