import { type Access, all, own, parties, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { CatalogStatus } from './kinds';

/** What of an entry decides who sees it. */
export interface SeenEntry {
  jurisdiction: string;
  provider: string;
  catalogStatus: CatalogStatus;
}

/** Published, and still so while an update is asked for. */
export const published = [CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED];

/** Roles that see entries in every state, each in its own city. */
const seesAllStates = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** The published catalog is open to everybody; the rest to those who decide on it and to those whose data it is. */
export function maySee(actor: Actor, entry: SeenEntry): boolean {
  if (published.includes(entry.catalogStatus)) return true;
  return (seesAllStates(actor) && actor.covers(entry.jurisdiction)) || actor.organization === entry.provider;
}

/** Who is shown what was done to an entry, and by when what is due: those who decide on it, and those whose data it is. */
export const mayFollow = (actor: Actor, { jurisdiction, provider }: Omit<SeenEntry, 'catalogStatus'>): boolean =>
  !actor.isPublic && ((seesAllStates(actor) && actor.covers(jurisdiction)) || actor.organization === provider);

/** `maySee` for lists: the same decision in SQL, over `catalog_entry e`. */
export function visibleTo(actor: Actor): Sql {
  const everything = seesAllStates(actor);
  if (everything && actor.jurisdiction === undefined) return sql`true`;
  const there = everything ? sql`or e.jurisdiction = ${actor.jurisdiction}` : sql``;
  const own = actor.organization === undefined ? sql`` : sql`or e.provider = ${actor.organization}`;
  return sql`(e.catalog_status = any(${published}) ${there} ${own})`;
}

/**
 * Who is answered what stands against a step with an entry: whoever sees it, and those in its city who have a part in what is not yet
 * published. To others it is FORBIDDEN, as it is with an entry that there is not: nobody learns of a draft by trying.
 */
export const mayKnowOf = (actor: Actor, entry: SeenEntry): boolean =>
  maySee(actor, entry) || (actor.is(Role.PLATFORM, Role.EXPERT) && actor.covers(entry.jurisdiction));

/** The authority and the platform enter anything in their city; a department what is its own. */
export const mayRegister = (actor: Actor, entry: { jurisdiction: string; provider: string }): boolean =>
  actor.covers(entry.jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) || (actor.is(Role.PROVIDER) && actor.organization === entry.provider));

/** Only the authority and the platform take over what was published elsewhere: it passed no review here. */
export const mayTakeOver = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM);

const followers = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };
const compilers = { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER) };

/** The published catalog is public, so every field of it may be seen by anybody; drafts are kept by row, above. */
export const entryAccess = {
  Query: {
    catalogEntry: 'everyone',
    catalogEntries: 'everyone',
    catalogDifference: 'everyone',
    itemsOfSeveralDepartments: 'everyone',
    openTypeLabels: 'everyone',
    // public bodies among themselves
    shareCatalogue: signedIn,
    shareTypeLabels: 'everyone',
  },
  Mutation: {
    registerCatalogEntry: compilers,
    changeCatalogEntry: compilers,
    submitCatalogEntry: own(Role.PROVIDER),
    reviewCatalogEntry: { ...all(Role.AUTHORITY, Role.PLATFORM), ...own(Role.PROVIDER) },
    publishCatalogEntry: own(Role.PROVIDER),
    requestCatalogUpdate: own(Role.PROVIDER),
    reviewCatalogUpdate: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
    withdrawCatalogEntry: all(Role.AUTHORITY),
    recordSecrecyReview: own(Role.PROVIDER),
  },
  CatalogEntry: { '*': 'everyone', available: followers, clocks: followers, events: followers, process: followers },
  CatalogEntryConnection: { facets: 'everyone' },
  CatalogDifference: 'everyone',
  CatalogFacets: 'everyone',
  CatalogFieldDifference: 'everyone',
  CatalogItemDifference: 'everyone',
  CatalogProcess: followers,
  CatalogVersion: 'everyone',
  DataItem: 'everyone',
  FacetCount: 'everyone',
  Label: 'everyone',
  RepeatedItem: 'everyone',
  TypeLabel: 'everyone',
} satisfies Access;
