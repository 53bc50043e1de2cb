import { type Access, all, own, parties, signedIn, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** The lists are for whoever works with public data: who asks as the public sees the catalog itself. */
export const maySeeLists = (actor: Actor): boolean => !actor.isPublic;

/** `maySeeLists` for lists: the same decision in SQL. */
export const listsVisibleTo = (actor: Actor): Sql => (maySeeLists(actor) ? sql`true` : sql`false`);

/** Who decides on the lists of a city. */
export const mayKeepLists = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

export const overseers = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE] as const;

/** Who sees what departments do with each other: they themselves, and those who decide or watch in the city. */
export const needSeers: Exclude<Who, string> = { ...parties, ...all(...overseers) };

export const listAccess = {
  Query: {
    catalogLists: signedIn,
    catalogueList: signedIn,
    responsibilityList: 'everyone',
    negativeList: 'everyone',
    demandList: 'everyone',
    collectionBatches: 'everyone',
  },
  Mutation: {
    assignResponsibility: all(Role.AUTHORITY),
    releaseResponsibility: all(Role.AUTHORITY),
    generateResponsibilityList: all(Role.AUTHORITY),
    publishResponsibilityList: all(Role.AUTHORITY),
    addToNegativeList: all(Role.AUTHORITY),
    removeFromNegativeList: all(Role.AUTHORITY),
    declareNeed: own(Role.PROVIDER, Role.CONSUMER),
    endNeed: own(Role.PROVIDER, Role.CONSUMER),
    declareCatalogueComplete: own(Role.PRINCIPAL),
    uploadCollectionBatch: own(Role.PROVIDER),
  },
  CollectionBatch: needSeers,
  CollectionResponsibility: signedIn,
  CollectionResponsibilityConnection: { edition: signedIn },
  CompletenessDeclaration: signedIn,
  DemandListItem: needSeers,
  DemandListItemConnection: { edition: signedIn },
  DepartmentCatalogueList: signedIn,
  ListEdition: signedIn,
  ManagedList: signedIn,
  NegativeListItem: signedIn,
  NegativeListItemConnection: { edition: signedIn },
} satisfies Access;
