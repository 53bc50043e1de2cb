import { randomUUID } from 'node:crypto';
import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import { deliveryLimit } from '../../kernel/events/delivery';
import { receive } from '../../kernel/events/inbox';
import { rebuildProjection } from '../../kernel/events/rebuild-projection';
import { sql } from '../../kernel/sql';
import type { Event } from '../../kernel/transaction';
import { completeCreditCode } from '../../rulebook/values/credit-code';
import type { Audience } from '../../subgraphs/oversight/changes/audience';
import { noteChanges } from '../../subgraphs/oversight/changes/note-changes';
import { followedBy, mayFollow } from '../../subgraphs/oversight/changes/policy';
import { oversightSlice } from '../../subgraphs/oversight/subgraph';
import { aBody, anAuthority, CITY, everyActor, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';
import { repeated } from '../proofs';

let oversight: OpenedSlice;
beforeEach(async () => {
  oversight = await openedSlice(oversightSlice);
});
afterEach(() => oversight.close());

const anAnalyst = (jurisdiction: string | undefined = CITY): ActorClaims => ({
  subject: 'analyst',
  roles: [Role.ANALYST],
  jurisdiction,
});

const entry = (status: string, version = 1, id = `catalog:${randomUUID()}`, payload = {}): Event => ({
  aggregate: id,
  sequence: version,
  kind: 'catalog.changed',
  payload: { id, title: '低保对象名单', catalogStatus: status, jurisdiction: CITY, provider: aBody(2), ...payload },
});

const hear = (events: readonly Event[], source = 'catalog') =>
  receive(oversight.subgraph.database, oversightSlice.subscriptions ?? {}, { source, events });

const FEED = `query ($after: String, $first: Int, $filter: ChangeFilter) {
  changes(after: $after, first: $first, filter: $filter) {
    nodes { id kind register nodeId version jurisdiction { slug } node { __typename } }
    pageInfo { endCursor hasNextPage }
  }
}`;
interface Told {
  nodes: { id: string; kind: string; register: string; nodeId: string; version: number }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const feed = async (variables: Record<string, unknown> = {}, as: ActorClaims = anAuthority()): Promise<Told> =>
  (await oversight.answer<{ changes: Told }>(FEED, { as, variables })).changes;
const versions = ({ nodes }: Told) => nodes.map(({ nodeId, version }) => `${nodeId}@${version}`);

test('a change names the thing, its version, its register and its city, and says nothing of what changed', async () => {
  const event = entry('PUBLISHED');
  await hear([event]);
  const told = await feed();
  expect(told.nodes).toEqual([
    {
      id: 'change:1',
      kind: 'catalog.changed',
      register: 'catalog',
      nodeId: event.aggregate,
      version: 1,
      jurisdiction: { slug: 'chifeng' },
      node: { __typename: 'CatalogEntry' },
    },
  ]);
  expect(JSON.stringify(await oversight.rows('select * from change'))).not.toContain('低保');
});

test('that a sole trader changed is told to those who see persons and to itself, of another body to whoever signed in', async () => {
  const [trader, company] = [completeCreditCode('92', CITY, 'MA000000'), aBody(7)];
  const body = (creditCode: string): Event => ({
    aggregate: `legal-entity:${creditCode}`,
    sequence: 1,
    kind: 'legal-entity.changed',
    payload: { creditCode, jurisdiction: CITY },
  });
  await hear([body(trader), body(company)], 'legal-entity');
  const codesFor = async (as: ActorClaims) =>
    (await feed({}, as)).nodes.map(({ nodeId }) => nodeId.replace('legal-entity:', ''));
  expect(await codesFor(anAuthority())).toEqual([trader, company]);
  expect(await codesFor({ subject: 'trader', roles: [Role.OPERATOR], organization: trader })).toEqual([trader, company]);
  expect(await codesFor(anAnalyst())).toEqual([company]);
});

test('an integrator goes on from the cursor of the page before, also where nothing new had come', async () => {
  const [first, second, third] = [entry('PUBLISHED'), entry('PUBLISHED'), entry('PUBLISHED')];
  await hear([first, second]);
  const page = await feed({ first: 2 }, anAnalyst());
  const nothing = await feed({ after: page.pageInfo.endCursor }, anAnalyst());
  expect([nothing.nodes, nothing.pageInfo.endCursor]).toEqual([[], page.pageInfo.endCursor]);
  await hear([third]);
  expect(versions(await feed({ after: nothing.pageInfo.endCursor }, anAnalyst()))).toEqual([`${third.aggregate}@1`]);
});

test('a follower who reads while eight subgraphs tell at once misses nothing and sees nothing twice', async () => {
  const told = Array.from({ length: 8 }, () => Array.from({ length: 30 }, () => entry('PUBLISHED')));
  let writing = true;
  const following = (async () => {
    const seen: string[] = [];
    for (let after: string | null = null, last = false; ; ) {
      const page: Told = await feed({ after, first: 100 });
      seen.push(...versions(page));
      after = page.pageInfo.endCursor;
      if (last && page.nodes.length === 0) return seen;
      last = !writing;
    }
  })();
  await Promise.all(
    told.map(async (events, source) => {
      for (const event of events) await hear([event], `source-${source}`);
    }),
  );
  writing = false;
  const seen = await following;
  expect(seen).toHaveLength(240);
  expect(new Set(seen).size).toBe(240);
  const [{ gaps }] = (await oversight.rows<{ gaps: number }>('select (max(position) - count(*))::int as gaps from change')) as [
    { gaps: number },
  ];
  expect(gaps).toBe(0);
});

test('what is not published yet is told to those who decide and to the body it belongs to, not to the analyst', async () => {
  const draft = entry('DRAFT');
  await hear([draft]);
  expect(versions(await feed())).toHaveLength(1);
  expect(versions(await feed({}, { subject: 'department', roles: [Role.PROVIDER], organization: aBody(2) }))).toHaveLength(1);
  expect(versions(await feed({}, { subject: 'department', roles: [Role.PROVIDER], organization: aBody(3) }))).toEqual([]);
  expect(versions(await feed({}, anAnalyst()))).toEqual([]);
});

test('the change that withdraws an entry is told to all who knew of it, later ones are not', async () => {
  const id = `catalog:${randomUUID()}`;
  await hear([entry('DRAFT', 1, id), entry('PUBLISHED', 2, id)]);
  await hear([entry('WITHDRAWN', 3, id), entry('WITHDRAWN', 4, id)]);
  expect(versions(await feed({}, anAnalyst()))).toEqual([`${id}@2`, `${id}@3`]);
});

test('the public follows nothing, and the auditor of another city nothing of this one', async () => {
  await hear([entry('PUBLISHED')]);
  expect(await feed({}, { subject: 'anybody', roles: [Role.PUBLIC] })).toMatchObject({ nodes: [] });
  expect(await feed({}, { subject: 'auditor', roles: [Role.AUDITOR], jurisdiction: OTHER_CITY })).toMatchObject({ nodes: [] });
  expect((await feed({}, { subject: 'auditor', roles: [Role.AUDITOR] })).nodes).toHaveLength(1);
});

test('a person never appears, whoever should tell of one', async () => {
  const person = { aggregate: `person:${randomUUID()}`, sequence: 1, kind: 'person.changed', payload: {} };
  expect(oversightSlice.subscriptions).not.toHaveProperty(['person.changed']);
  await oversight.subgraph.database.dataSource.transaction(manager => noteChanges(manager, [person]));
  expect(await oversight.count('change')).toBe(0);
});

test('a feed narrowed to kinds, registers or a city keeps the same cursors', async () => {
  const asset = { ...entry('', 1, `asset:${randomUUID()}`, { assetStatus: 'REGISTERED' }), kind: 'asset.changed' };
  const elsewhere = entry('PUBLISHED', 1, undefined, { jurisdiction: OTHER_CITY });
  await hear([entry('PUBLISHED'), asset, elsewhere]);
  const auditor = { subject: 'auditor', roles: [Role.AUDITOR] };
  const all = await feed({}, auditor);
  const only = (filter: object) => feed({ filter }, auditor);
  expect(versions(await only({ kinds: ['asset.changed'] }))).toEqual([`${asset.aggregate}@1`]);
  expect(versions(await only({ registers: ['catalog'] }))).toHaveLength(2);
  expect((await only({ jurisdiction: OTHER_CITY })).pageInfo.endCursor).toBe(all.pageInfo.endCursor);
});

test('every register read anew completes the feed and moves no cursor', async () => {
  const [known, lost] = [entry('PUBLISHED', 1), entry('PUBLISHED', 4)];
  await hear([known]);
  const before = await feed();
  const source = {
    name: 'catalog',
    database: oversight.subgraph.database,
    slice: { feeds: { catalog: async () => ({ events: [known, lost] }) }, tells: ['catalog.changed'] },
  };
  const { database } = oversight.subgraph;
  expect(await rebuildProjection({ database, slice: oversightSlice, sources: [source] })).toBe(2);
  expect(versions(await feed())).toEqual([`${known.aggregate}@1`, `${lost.aggregate}@4`]);
  expect(versions(await feed({ after: before.pageInfo.endCursor }))).toEqual([`${lost.aggregate}@4`]);
});

test('an import of 200,000 rows is taken in within a minute, page by page', async () => {
  const pages = repeated(20, 200);
  const began = performance.now();
  for (let page = 0; page < pages; page++)
    await hear(Array.from({ length: deliveryLimit }, () => ({ ...entry('PUBLISHED'), snapshot: true })));
  const perPage = (performance.now() - began) / pages;
  if (process.env.SHOW_FIGURES) console.log(`${perPage} ms a page of ${deliveryLimit}`);
  expect(perPage).toBeLessThan(300);
});

test('the policy in SQL and in TypeScript decide alike', async () => {
  const audiences: Audience[] = ['SIGNED_IN', 'PROJECTS', 'CONTRACTS', 'DECIDING'];
  const parties = [[], [aBody(1)], [aBody(1), aBody(2)]];
  const cases = [null, CITY, OTHER_CITY].flatMap(jurisdiction =>
    audiences.flatMap(audience => parties.map(mine => ({ jurisdiction, audience, parties: mine }))),
  );
  for (const actor of [...everyActor(aBody(1)), new Actor({ subject: 'both', roles: [Role.FINANCE, Role.PROVIDER] })]) {
    const seen = await oversight.subgraph.database
      .reader()
      .rows<{ n: string }>(
        sql`select c.n from jsonb_to_recordset(${JSON.stringify(
          cases.map((each, n) => ({ ...each, n })),
        )}::jsonb) as c(n int, jurisdiction text, audience text, parties text[]) where ${followedBy(actor)} order by n`,
      );
    expect(seen.map(({ n }) => Number(n))).toEqual(cases.flatMap((each, n) => (mayFollow(actor, each) ? [n] : [])));
  }
});
