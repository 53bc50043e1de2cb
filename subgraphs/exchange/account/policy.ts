import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { isSignedIn } from '../open-request/policy';

/** What of a request decides who sees it. */
export interface SeenAccountRequest {
  jurisdiction: string;
  applicant: string | null;
  applicantSubject: string | null;
}

const answersOrWatches = (actor: Actor) => actor.is(Role.PLATFORM, Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A request about an account is a matter of whoever asks, of those who run the platform, and of those who watch in the city. */
export function maySeeAccountRequest(actor: Actor, { jurisdiction, applicant, applicantSubject }: SeenAccountRequest): boolean {
  if (!isSignedIn(actor)) return false;
  if (applicantSubject !== null && applicantSubject === actor.subject) return true;
  if (actor.isPublic) return false;
  if (answersOrWatches(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && applicant === actor.organization;
}

/** `maySeeAccountRequest` for lists: the same decision in SQL, over `account_request u`. */
export function accountRequestsVisibleTo(actor: Actor): Sql {
  if (!isSignedIn(actor)) return sql`false`;
  const { organization, jurisdiction, subject } = actor;
  const mine = sql`u.applicant_subject = ${subject}`;
  if (actor.isPublic) return mine;
  const ours = organization === undefined ? mine : sql`${mine} or u.applicant = ${organization}`;
  if (!answersOrWatches(actor)) return sql`(${ours})`;
  return jurisdiction === undefined ? sql`true` : sql`(u.jurisdiction = ${jurisdiction} or ${ours})`;
}

export const accountSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.PLATFORM, Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PUBLIC),
};

export const accountAccess = {
  Query: { accountRequest: accountSeers, accountRequests: 'everyone' },
  Mutation: {
    requestAccount: { ...own(Role.CONSUMER, Role.OPERATOR), ...all(Role.PUBLIC) },
    answerAccountRequest: all(Role.PLATFORM),
  },
  AccountRequest: accountSeers,
} satisfies Access;
