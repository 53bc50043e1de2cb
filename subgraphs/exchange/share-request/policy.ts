import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a request decides who sees it. */
export interface SeenRequest {
  jurisdiction: string;
  consumer: string;
  provider: string;
  shareRequestStatus: string;
  /** Of a draft: whether the authority registers the letter that follows. */
  workflow: string;
  serviceMode: string;
}

export const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A draft is its author's; where it waits for a letter on paper, the authority that registers the letter sees it too. */
const isPrivate = ({ shareRequestStatus, workflow, serviceMode }: SeenRequest): boolean =>
  shareRequestStatus === 'DRAFT' && !(workflow === 'SMX-05' && serviceMode === 'CROSS_VERIFICATION');

/** What waits to be supplied, or is: whoever runs the platform supplies it there. */
const SUPPLIED = ['APPROVED', 'RULE_DRAFTING', 'FULFILLED', 'IN_SERVICE', 'GRANTED', 'SUSPENDED'];

/**
 * A request is a matter of the two departments, wherever they sit, and of those who decide or watch in the city of the data; once it is
 * granted also of whoever runs the platform there.
 */
export function maySee(actor: Actor, request: SeenRequest): boolean {
  const { jurisdiction, consumer, provider, shareRequestStatus } = request;
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction) && !isPrivate(request)) return true;
  if (actor.is(Role.PLATFORM) && actor.covers(jurisdiction) && SUPPLIED.includes(shareRequestStatus)) return true;
  if (actor.organization === undefined) return false;
  return actor.organization === consumer || (actor.organization === provider && shareRequestStatus !== 'DRAFT');
}

/** `maySee` for lists: the same decision in SQL, over `share_request r`. */
export function visibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own =
    organization === undefined
      ? sql`false`
      : sql`r.consumer = ${organization} or (r.provider = ${organization} and r.share_request_status <> 'DRAFT')`;
  const told = oversees(actor)
    ? sql`(r.share_request_status <> 'DRAFT' or (r.workflow = 'SMX-05' and r.service_mode = 'CROSS_VERIFICATION'))`
    : actor.is(Role.PLATFORM)
      ? sql`r.share_request_status = any(${SUPPLIED})`
      : undefined;
  if (told === undefined) return sql`(${own})`;
  return jurisdiction === undefined
    ? sql`(${told} or ${own})`
    : sql`((r.jurisdiction = ${jurisdiction} and ${told}) or ${own})`;
}

/** A department asks for itself, also for the data of another city. */
export const maySubmit = (actor: Actor, { consumer }: { consumer: string }): boolean =>
  actor.is(Role.CONSUMER, Role.PROVIDER) && actor.organization === consumer;

/** So does its draft; a draft that waits for a letter is also begun by the authority that receives the letter. */
export const mayDraft = (actor: Actor, input: { consumer: string }): boolean =>
  maySubmit(actor, input) || actor.is(Role.AUTHORITY);

/** Only the authority takes over what was asked for elsewhere: it comes with a day and a state of its own. */
export const mayTakeOver = (actor: Actor): boolean => actor.is(Role.AUTHORITY);

/** And it does so in the city of the data. */
export const mayTakeOverIn = (actor: Actor, jurisdiction: string): boolean => mayTakeOver(actor) && actor.covers(jurisdiction);

export const requestSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM),
};

const deciding: Who = { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) };

/**
 * A request is for its two departments and those who decide or watch. Who decides is the machine's to say, city by city; here is what no
 * city goes beyond. Somebody of the public who asks to share is told that others may, and what they may ask for instead.
 */
export const requestAccess = {
  Query: {
    shareRequest: requestSeers,
    shareRequests: 'everyone',
    overdueRequests: 'everyone',
    averageAcceptance: requestSeers,
  },
  Mutation: {
    draftShareRequest: { ...all(Role.AUTHORITY), ...own(Role.CONSUMER, Role.PROVIDER) },
    submitShareRequest: { ...all(Role.AUTHORITY, Role.PUBLIC), ...own(Role.CONSUMER, Role.PROVIDER) },
    acceptShareRequest: own(Role.PROVIDER),
    decideShareRequest: deciding,
    decideAsProducer: own(Role.PROVIDER),
    registerOfficialLetter: all(Role.AUTHORITY),
    decideLetter: all(Role.AUTHORITY),
    publishVerificationRule: all(Role.AUTHORITY, Role.PLATFORM),
    fulfilShareRequest: { ...all(Role.PLATFORM), ...own(Role.PROVIDER) },
    extendFulfilment: all(Role.AUTHORITY),
    overrideDeadline: deciding,
    reviewAggregation: all(Role.AUTHORITY),
    suspendSharedAccess: deciding,
    restoreSharedAccess: deciding,
    terminateSharedAccess: all(Role.AUTHORITY),
  },
  ShareRequest: requestSeers,
  OfficialLetter: requestSeers,
  VerificationRule: requestSeers,
  VerificationResultField: requestSeers,
  AcceptanceReport: requestSeers,
} satisfies Access;
