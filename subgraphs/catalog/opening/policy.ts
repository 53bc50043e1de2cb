import { type Access, all, own, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import type { SeenEntry } from '../entry/policy';

/** Those who have a part in opening, and see of an entry what leads to it. */
const HAVE_A_PART = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM, Role.EXPERT] as const;

/** Who reads what was put on record before an entry was opened: those who decide and its department, not society. */
export const mayReadRecord = (
  actor: Actor,
  { jurisdiction, provider }: Pick<SeenEntry, 'jurisdiction' | 'provider'>,
): boolean => (actor.is(...HAVE_A_PART) && actor.covers(jurisdiction)) || isOf(actor, provider);

/** `mayReadRecord` for lists: the same decision in SQL, over `open_resource r`. */
export function recordVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  const own = organization === undefined ? sql`false` : sql`r.provider = ${organization}`;
  if (!actor.is(...HAVE_A_PART)) return own;
  return jurisdiction === undefined ? sql`true` : sql`(r.jurisdiction = ${jurisdiction} or ${own})`;
}

/** Who asks for open data of no entry: those who have a part in opening, and departments for what is theirs. */
export const mayListUnlisted = (actor: Actor): boolean =>
  actor.is(...HAVE_A_PART) || (actor.is(Role.PROVIDER) && actor.organization !== undefined);

export const isOf = (actor: Actor, provider: string): boolean =>
  actor.organization !== undefined && actor.organization === provider;

/** The department whose data it is. */
export const isProvider = (actor: Actor, entry: { jurisdiction: string; provider: string }): boolean =>
  actor.is(Role.PROVIDER) && isOf(actor, entry.provider) && actor.covers(entry.jurisdiction);

/** The authority of the city. */
export const isAuthority = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Who runs the platform: in 玉林 the information centre. */
export const isPlatform = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(Role.PLATFORM) && actor.covers(jurisdiction);

const providers = own(Role.PROVIDER);
export const recordSeers: Exclude<Who, string> = {
  ...own(...Object.values(Role).filter(role => role !== Role.PUBLIC)),
  ...all(...HAVE_A_PART),
};

/** What society may see of opening is open to everybody; resources of what is not listed are kept by row. */
export const openingAccess = {
  Query: {
    gradingRules: 'everyone',
    openCatalogue: 'everyone',
    openScopeTrend: 'everyone',
    openUnlisted: { ...providers, ...all(...HAVE_A_PART) },
    openingPlan: 'everyone',
  },
  Mutation: {
    attachOpenResource: { ...providers, ...all(Role.PLATFORM) },
    detachOpenResource: { ...providers, ...all(Role.PLATFORM) },
    gradeCatalogEntry: { ...providers, ...all(Role.AUTHORITY) },
    publishOpenEntry: { ...providers, ...all(Role.AUTHORITY, Role.PLATFORM) },
    reportOpenData: { ...providers, ...all(Role.AUTHORITY, Role.PLATFORM) },
    setGradingRules: all(Role.AUTHORITY),
    setOpenConditions: all(Role.AUTHORITY),
    unlistOpenEntry: { ...providers, ...all(Role.AUTHORITY) },
  },
  GradingRules: 'everyone',
  OpenCatalogueItem: 'everyone',
  OpenConditions: 'everyone',
  OpenListing: 'everyone',
  OpenDataResource: 'everyone',
  OpenScopeCount: 'everyone',
  OpenScopePeriod: 'everyone',
  OpeningPlanItem: 'everyone',
} satisfies Access;
