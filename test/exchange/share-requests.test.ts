import { randomUUID } from 'node:crypto';
import { Actor, Role } from '../../kernel/actor';
import { sql } from '../../kernel/sql';
import { maySee, type SeenRequest, visibleTo } from '../../subgraphs/exchange/share-request/policy';
import { aBody, anAuthority, CITY, everyActor, OTHER_CITY } from '../opened-slice';
import { aDepartment, anExchange, CONSUMER, PROVIDER, type TestExchange } from './exchange';

const ENTRIES = Array.from({ length: 100 }, () => randomUUID());
const MODES = ['INTERFACE', 'BULK', 'VERIFICATION'];
const STATES = ['SUBMITTED', 'APPROVED', 'REJECTED'];
const ROWS = 300;

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await anExchange();
  // 300 requests: every third from CONSUMER, every third from body 3 … by 100 bodies, for 100 entries, half of them in another city.
  await exchange.rows(
    `insert into share_request (request_number, jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on)
     select case when n % 2 = 0 then 'GX-' || lpad(n::text, 3, '0') end, case when n % 2 = 0 then $1 else $2 end, ($3::uuid[])[1 + n % 100],
       case when n % 3 = 0 then $4 else ($6::text[])[1 + n % 100] end, case when n % 3 = 1 then $4 else $5 end, '场景', '目的',
       ($7::text[])[1 + n % 3], ($8::text[])[1 + n % 3], date '2026-01-01' + n % 50
     from generate_series(0, ${ROWS - 1}) n`,
    [CITY, OTHER_CITY, ENTRIES, CONSUMER, PROVIDER, Array.from({ length: 100 }, (_, n) => aBody(100 + n)), MODES, STATES],
  );
});
afterAll(() => exchange?.close());

const LIST = `query ($filter: ShareRequestFilter, $sort: ShareRequestSortInput, $first: Int, $after: String, $last: Int, $before: String) {
  shareRequests(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id requestNumber submittedOn serviceMode shareRequestStatus jurisdiction { code } consumer { creditCode } entry { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Listed {
  shareRequests: {
    totalCount: number;
    nodes: { id: string; requestNumber: string | null; submittedOn: string; [field: string]: unknown }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const list = async (variables: Record<string, unknown> = {}, as = anAuthority('')) =>
  (await exchange.answer<Listed>(LIST, { as: { ...as, jurisdiction: as.jurisdiction || undefined }, variables })).shareRequests;

test('who may see a request and what a list shows are one decision, for every role, organization and city', async () => {
  const rows = await exchange.rows<SeenRequest & { id: string }>(
    `select id, jurisdiction, consumer, provider, share_request_status as "shareRequestStatus", workflow, service_mode as "serviceMode" from share_request`,
  );
  for (const actor of everyActor(CONSUMER)) {
    const reader = exchange.subgraph.database.reader();
    const listed = await reader.rows<{ id: string }>(sql`select r.id from share_request r where ${visibleTo(actor)}`);
    const seen = rows.filter(row => maySee(actor, row));
    expect([actor, listed.map(({ id }) => id).sort()]).toEqual([actor, seen.map(({ id }) => id).sort()]);
  }
});

test('the two departments see a request, in whichever city, and nobody else of their kind', () => {
  const request = {
    jurisdiction: OTHER_CITY,
    consumer: CONSUMER,
    provider: PROVIDER,
    shareRequestStatus: 'SUBMITTED',
    workflow: 'SMX-03',
    serviceMode: 'INTERFACE',
  };
  const sees = (organization: string | undefined, role: Role, jurisdiction?: string) =>
    maySee(new Actor({ subject: 's', roles: [role], organization, jurisdiction }), request);
  expect(sees(CONSUMER, Role.CONSUMER, CITY)).toBe(true);
  expect(sees(PROVIDER, Role.PROVIDER)).toBe(true);
  expect(sees(aBody(9), Role.PROVIDER)).toBe(false);
  expect(sees(undefined, Role.CONSUMER)).toBe(false);
  expect(sees(undefined, Role.AUTHORITY, OTHER_CITY)).toBe(true);
  expect(sees(undefined, Role.AUTHORITY, CITY)).toBe(false);
  expect(sees(undefined, Role.FINANCE)).toBe(false);
  expect(sees(CONSUMER, Role.PUBLIC)).toBe(false);
});

test('what somebody may not see is null, as if absent', async () => {
  const [{ id } = { id: '' }] = (await list({ filter: { consumer: CONSUMER }, first: 1 })).nodes;
  const one = async (asked: string, as?: Parameters<typeof exchange.answer>[1]) =>
    (await exchange.answer('query ($id: ID!) { shareRequest(id: $id) { id } }', { ...as, variables: { id: asked } }))
      .shareRequest;
  expect(await one(id, { as: aDepartment() })).toEqual({ id });
  expect(await one(id, { as: aDepartment(aBody(9)) })).toBeNull();
  expect(await one(id)).toBeNull();
  expect(await one(`share-request:${randomUUID()}`, { as: aDepartment() })).toBeNull();
  expect(await one('contract:1', { as: aDepartment() })).toBeNull();
});

test('a list is filtered by every field of its filter', async () => {
  const entry = `catalog:${ENTRIES[7]}`;
  const filter = { jurisdiction: OTHER_CITY, entry, serviceMode: ['BULK', 'INTERFACE'], shareRequestStatus: ['APPROVED'] };
  const { nodes, totalCount } = await list({ filter });
  expect(totalCount).toBe(nodes.length);
  expect(nodes).toMatchObject([{ entry: { id: entry }, serviceMode: 'BULK', jurisdiction: { code: OTHER_CITY } }]);
  expect((await list({ filter: { consumer: CONSUMER } })).totalCount).toBe(100);
  expect((await list({ filter: { provider: CONSUMER } })).totalCount).toBe(100);
  expect((await list({ filter: { entry: 'no id' } })).totalCount).toBe(0);
});

test.each([
  ['the newest first', undefined],
  ['the oldest first', { by: 'SUBMITTED_ON', direction: 'ASC' }],
  ['by number, backwards', { by: 'REQUEST_NUMBER', direction: 'DESC' }],
  ['by number, those without one first', { by: 'REQUEST_NUMBER', direction: 'ASC' }],
])('pages of a list fit together without gap or overlap: %s', async (_, sort) => {
  const nodes: Listed['shareRequests']['nodes'] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await list({ sort, first: 47, after });
    nodes.push(...page.nodes);
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(ROWS);
  const keys = nodes.map(({ requestNumber, submittedOn }) =>
    sort?.by === 'REQUEST_NUMBER' ? (requestNumber ?? '') : submittedOn,
  );
  const sorted = [...keys].sort();
  expect(keys).toEqual(sort?.direction === 'ASC' ? sorted : sorted.reverse());
});

describe('what the exchange adds to others', () => {
  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on LegalEntity { creditCode asked: shareRequests(as: CONSUMER, first: 2) { totalCount nodes { id consumer { creditCode } } } given: shareRequests(as: PROVIDER) { totalCount } }
    ... on CatalogEntry { id requests { totalCount nodes { entry { id } submittedOn } } }
    ... on Impact { requests { totalCount } }
    ... on ShareRequest { id shareRequestStatus }
  } }`;
  interface Added {
    _entities: Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>[];
  }
  const added = async (representations: object[], as = anAuthority('')) =>
    (
      await exchange.answer<Added>(ENTITIES, {
        as: { ...as, jurisdiction: as.jurisdiction || undefined },
        variables: { representations },
      })
    )._entities;
  const bodies = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ __typename: 'LegalEntity', creditCode: at === 0 ? CONSUMER : aBody(100 + at) }));
  const entries = (n: number) => ENTRIES.slice(0, n).map(id => ({ __typename: 'CatalogEntry', id: `catalog:${id}` }));

  test('an organization has the requests it makes and those made of it', async () => {
    const [body] = await added(bodies(1));
    expect(body).toMatchObject({ asked: { totalCount: 100 }, given: { totalCount: 100 } });
    expect(body?.asked?.nodes.map(({ consumer }) => consumer)).toEqual([{ creditCode: CONSUMER }, { creditCode: CONSUMER }]);
  });

  test('a catalog entry has its requests, an impact those of all its entries, each only what the asker may see', async () => {
    const impact = { __typename: 'Impact', id: 'asset:1', entryIds: entries(3).map(({ id }) => id) };
    const [entry, all] = await added([...entries(1), impact]);
    expect(entry).toMatchObject({ requests: { totalCount: 3 } });
    expect(all).toMatchObject({ requests: { totalCount: 9 } });
    const [less, few] = await added([...entries(1), impact], aDepartment());
    expect(less?.requests?.totalCount).toBe(2);
    expect(few?.requests?.totalCount).toBe(6);
  });

  test('a reference to a request is answered, or null for those who may not see it', async () => {
    const [{ id } = { id: '' }] = (await list({ filter: { consumer: CONSUMER }, first: 1 })).nodes;
    const reference = { __typename: 'ShareRequest', id };
    expect(await added([reference], aDepartment())).toMatchObject([{ id }]);
    expect(await added([reference], aDepartment(aBody(9)))).toEqual([null]);
  });

  test('a hundred parents cost as many statements as one', async () => {
    const one = await exchange.statementsOf(() => added([...bodies(1), ...entries(1)]));
    const hundred = await exchange.statementsOf(() => added([...bodies(100), ...entries(100)]));
    expect([one, hundred]).toEqual([3, 3]);
  });
});
