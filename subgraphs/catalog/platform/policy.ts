import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** The authority of the city and who runs its platform; a department or a town for what it builds itself. */
export const mayRegisterPlatform = (actor: Actor, jurisdiction: string): boolean =>
  actor.covers(jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) || (actor.is(Role.PROVIDER) && actor.organization !== undefined));

/** Whether the actor speaks for the city's own platform. */
export const speaksForTheCity = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM);

/** What is a department's is its own to take out of use, all else the authority's. */
export const mayRetirePlatform = (actor: Actor, row: { jurisdiction: string; operator: string | null }): boolean =>
  actor.covers(row.jurisdiction) &&
  (actor.is(Role.AUTHORITY) ||
    (actor.is(Role.PROVIDER) && actor.organization !== undefined && actor.organization === row.operator));

/** Whoever runs a platform, and the authority of the city. */
export const mayHoldToAccount = (actor: Actor, row: { jurisdiction: string; operator: string | null }): boolean =>
  actor.covers(row.jurisdiction) &&
  (actor.is(Role.AUTHORITY) ||
    (actor.is(Role.PLATFORM, Role.PROVIDER) && actor.organization !== undefined && actor.organization === row.operator));

/** What is asked of platforms is a matter of those who run them and watch over the city. */
export const mayWatchPlatforms = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(...overseers) && actor.covers(jurisdiction);

/** A department keeps the list of its own systems; the authority that of its city. */
export const mayKeepSystem = (
  actor: Actor,
  { jurisdiction, department }: { jurisdiction: string; department: string },
): boolean =>
  actor.covers(jurisdiction) && (actor.is(Role.AUTHORITY) || (actor.is(Role.PROVIDER) && actor.organization === department));

/** Who runs the platform lets systems in as well. */
export const mayConnectSystem = (actor: Actor, row: { jurisdiction: string; department: string }): boolean =>
  mayKeepSystem(actor, row) || (actor.is(Role.PLATFORM) && actor.covers(row.jurisdiction));

const overseers = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE, Role.PLATFORM];

/** Systems and their tests are a matter of their department and of those who watch over the city, not of society. */
export const maySeeSystem = (
  actor: Actor,
  { jurisdiction, department }: { jurisdiction: string; department: string },
): boolean => !actor.isPublic && ((actor.is(...overseers) && actor.covers(jurisdiction)) || actor.organization === department);

/** `maySeeSystem` for lists: the same decision in SQL, over `information_system s`. */
export function systemsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const theirs = organization === undefined ? sql`false` : sql`s.department = ${organization}`;
  if (!actor.is(...overseers)) return sql`(${theirs})`;
  return jurisdiction === undefined ? sql`true` : sql`(s.jurisdiction = ${jurisdiction} or ${theirs})`;
}

const seers: Exclude<Who, string> = { ...parties, ...all(...overseers) };
const keepers: Exclude<Who, string> = { ...own(Role.PROVIDER), ...all(Role.AUTHORITY) };

const accountable: Who = { ...own(Role.PROVIDER, Role.PLATFORM), ...all(Role.AUTHORITY) };

/** Which platforms there are is open to everybody. */
export const platformAccess = {
  Query: {
    platforms: 'everyone',
    informationSystems: 'everyone',
    platformCompliance: all(...overseers),
    platformsToMerge: 'everyone',
  },
  Mutation: {
    registerPlatform: { ...own(Role.PROVIDER), ...all(Role.AUTHORITY, Role.PLATFORM) },
    retirePlatform: keepers,
    recordPlatformProtection: accountable,
    recordPlatformBudget: accountable,
    planPlatformMerger: accountable,
    enterSystem: keepers,
    recordProtectionTest: keepers,
    connectSystem: { ...keepers, ...all(Role.PLATFORM) },
    disconnectSystem: { ...keepers, ...all(Role.PLATFORM) },
  },
  DataPlatform: 'everyone',
  PlatformCompliance: { ...all(...overseers), ...own(Role.PROVIDER) },
  PlatformBudget: { ...all(...overseers), ...own(Role.PROVIDER) },
  InformationSystem: seers,
} satisfies Access;
