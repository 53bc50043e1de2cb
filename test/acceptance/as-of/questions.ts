import { type ActorClaims, Role } from '../../../kernel/actor';
import type { World } from '../../security/access/shapes';
import { anAnalyst, somebody } from '../city';

/** An operation of several subgraphs as somebody asks it. */
export interface Question {
  readonly title: string;
  readonly by: ActorClaims | undefined;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ASSET = 'id name registrationNumber assetStatus version owner { creditCode name } steward { creditCode name }';
const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount totalIsCapped';

/** Twenty operations: lists, counts, lineage, rights of a day, search, pages, in all nine subgraphs. */
export function questionsOf({ ids, owner, authority, consumer, jurisdiction }: World): readonly Question[] {
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const anAuditor = somebody(Role.AUDITOR, { jurisdiction });
  const asOwner = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  const asConsumer = somebody(Role.CONSUMER, { organization: consumer, jurisdiction });
  const ask = (title: string, by: ActorClaims | undefined, document: string): Question => ({
    title,
    by,
    document,
    variables: {},
  });
  const here = `filter: { jurisdiction: "${jurisdiction}" }`;
  return [
    ask(
      'an asset with its city, bodies, entries and sources',
      asAuthority,
      `{ dataAsset(id: "${ids.asset}") { ${ASSET} jurisdiction { code name }
      rights { kind holder { creditCode name } since until basis } catalogEntries { id title catalogStatus provider { name } }
      lineage(direction: UPSTREAM, first: 20) { edges { from to via } truncated } } }`,
    ),
    ask(
      'rights of a day long before they were recorded',
      anAuditor,
      `{ dataAsset(id: "${ids.asset}") { rights(on: "2026-03-01") { kind holder { name } since until } } }`,
    ),
    ask(
      'all assets of a body, counted',
      asOwner,
      `{ legalEntity(creditCode: "${owner}") { name entityStatus assets(first: 50) { ${PAGE} nodes { ${ASSET} } } } }`,
    ),
    ask(
      'assets held on a day',
      anAnalyst,
      `{ legalEntity(creditCode: "${owner}") { assets(right: STEWARDSHIP, on: "2026-02-01", first: 50) { ${PAGE} nodes { id name } } } }`,
    ),
    ask(
      'who serves in a body, on a day and ever',
      asAuthority,
      `{ legalEntity(creditCode: "${owner}") { offices { kind since until } onADay: offices(on: "2026-05-01") { kind since until } } }`,
    ),
    ask(
      'a page of the catalog',
      anAuditor,
      `{ catalogEntries(${here}, first: 7, sort: { by: TITLE, direction: DESC }) { ${PAGE} nodes { id code title catalogStatus version shareType items { name } } edges { cursor } } }`,
    ),
    ask('the last page of the catalog', asOwner, `{ catalogEntries(${here}, last: 5) { ${PAGE} nodes { id title version } } }`),
    ask('entries found by a word', undefined, `{ catalogEntries(search: "示例", first: 20) { ${PAGE} nodes { id title } } }`),
    ask(
      'an entry with its history and deadlines',
      asAuthority,
      `{ catalogEntry(id: "${ids.draftEntry}") { id title version catalogStatus events { event from to at byRole } clocks { parameter startedOn dueOn overdue workingDaysLeft } } }`,
    ),
    ask('the open catalog', undefined, `{ openCatalogue(${here}, first: 20) { ${PAGE} nodes { entry { id title } } } }`),
    ask(
      'what derives from an entry',
      asAuthority,
      `{ impact(of: "${ids.draftEntry}") { __typename } lineage(of: "${ids.draftEntry}", direction: DOWNSTREAM, depth: 5) { edges { from to via } } }`,
    ),
    ask(
      'gaps of the lineage',
      asAuthority,
      `{ lineageGaps(jurisdiction: "${jurisdiction}", kind: WITHOUT_SOURCE, first: 20) { ${PAGE} } }`,
    ),
    ask(
      'contracts with their parties',
      asAuthority,
      `{ operationContracts(first: 20, sort: { by: ENDS_ON, direction: DESC }) { ${PAGE} nodes { id contractNumber contractStatus grantor { name } operator { name } } } }`,
    ),
    ask(
      'requests for data with their deadlines',
      asConsumer,
      `{ shareRequests(first: 20) { ${PAGE} nodes { id shareRequestStatus version entry { id title } clocks { parameter dueOn workingDaysLeft overdue } } } }`,
    ),
    ask(
      'grants and their uses',
      asAuthority,
      `{ accessGrants(first: 20) { ${PAGE} nodes { id grantStatus since until version } } usageRecords(first: 20) { ${PAGE} nodes { id usedAt } } }`,
    ),
    ask(
      'projects with what they plan',
      asOwner,
      `{ projects(filter: { owner: "${owner}" }, first: 20) { ${PAGE} nodes { code name owner { name } plannedCatalog { id title } declaredAssets { id name } } } }`,
    ),
    ask(
      'persons, masked',
      asAuthority,
      `{ naturalPerson(id: "${ids.person}") { id maskedName facets { category since until } } }`,
    ),
    ask(
      'orders with their deadlines',
      anAuditor,
      `{ rectificationOrders(${here}, first: 20) { ${PAGE} nodes { id version addressee { creditCode name } clocks { parameter dueOn overdue } } } }`,
    ),
    ask(
      'what changed, in order',
      anAuditor,
      `{ changes(${here}, first: 50) { nodes { kind version } pageInfo { hasNextPage endCursor } } }`,
    ),
    ask(
      'nine subgraphs at once',
      asAuthority,
      `{ legalEntities(${here}, first: 5) { ${PAGE} nodes { name } } dataAssets(${here}, first: 5) { totalCount }
      catalogEntries(${here}, first: 5) { totalCount } projects(${here}, first: 5) { totalCount } operationContracts(first: 5) { totalCount }
      shareRequests(first: 5) { totalCount } personAccessGrants(first: 5) { totalCount } externalDatasets(first: 5) { totalCount }
      suspensions(first: 5) { totalCount } }`,
    ),
  ];
}
