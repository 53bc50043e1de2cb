import { randomUUID } from 'node:crypto';
import { Role } from '../../kernel/actor';
import { sql } from '../../kernel/sql';
import { maySee, type SeenProject, visibleTo } from '../../subgraphs/budget/project/policy';
import { aBody, anAuthority, CITY, everyActor, OTHER_CITY } from '../opened-slice';
import { aBudget, aProject, OWNER, type TestBudget } from './budget';

const ROWS = 120;
const everywhere = { ...anAuthority(), jurisdiction: undefined };
const owners = Array.from({ length: 100 }, (_, n) => aBody(100 + n));

let budget: TestBudget;
beforeAll(async () => {
  budget = await aBudget();
  await budget.rows(
    `insert into project (code, name, owner, stage, jurisdiction)
     select 'P' || lpad(n::text, 3, '0'), (array['智慧停车', '城市大脑', '电子证照'])[1 + n % 3] || n, case when n % 3 = 0 then $1 else ($2::text[])[1 + n % 100] end,
       (array['SUBMITTED', 'APPROVED', 'ACCEPTED'])[1 + n % 3], case when n % 2 = 0 then $3 else $4 end
     from generate_series(0, ${ROWS - 1}) n`,
    [OWNER, owners, CITY, OTHER_CITY],
  );
});
afterAll(() => budget?.close());

const LIST = `query ($filter: ProjectFilter, $search: String, $sort: ProjectSortInput, $first: Int, $after: String) {
  projects(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
    totalCount nodes { code name stage } pageInfo { hasNextPage endCursor }
  }
}`;
interface Listed {
  projects: {
    totalCount: number;
    nodes: { code: string; name: string; stage: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const list = async (variables: Record<string, unknown> = {}, as = everywhere) =>
  (await budget.answer<Listed>(LIST, { as, variables })).projects;

test('who may see a project and what a list shows are one decision, for every role, organization and city', async () => {
  const rows = await budget.rows<SeenProject & { code: string }>('select code, jurisdiction, owner from project');
  for (const actor of everyActor(OWNER)) {
    const reader = budget.subgraph.database.reader();
    const listed = await reader.rows<{ code: string }>(sql`select p.code from project p where ${visibleTo(actor)}`);
    const seen = rows.filter(row => maySee(actor, row));
    expect([actor, listed.map(({ code }) => code).sort()]).toEqual([actor, seen.map(({ code }) => code).sort()]);
  }
});

test('a list is filtered and searched, two characters and one', async () => {
  expect((await list({ filter: { jurisdiction: OTHER_CITY, stage: ['ACCEPTED'] } })).totalCount).toBe(20);
  expect((await list({ filter: { owner: OWNER } })).totalCount).toBe(40);
  expect((await list({ search: '大脑' })).totalCount).toBe(40);
  expect((await list({ search: '证' })).totalCount).toBe(40);
  expect((await list({ search: '没有' })).totalCount).toBe(0);
});

test('an asset leads to the projects that declare it, and to none that the actor may not see', async () => {
  const [asset, other] = [`asset:${randomUUID()}`, `asset:${randomUUID()}`];
  const first = aProject({ declaredAssets: [asset] });
  const second = aProject({ declaredAssets: [other, asset] });
  for (const project of [first, second]) await budget.submit(project);
  const codes = async (declaredAsset: string) => (await list({ filter: { declaredAsset } })).nodes.map(({ code }) => code);
  expect(await codes(asset)).toEqual([first.code, second.code]);
  expect(await codes(other)).toEqual([second.code]);
  expect(await codes(`asset:${randomUUID()}`)).toEqual([]);
  expect(await codes(`catalog:${randomUUID()}`)).toEqual([]);
  const DECLARED = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on DataAsset { declaredBy { totalCount nodes { code } } }
  } }`;
  const representations = [asset, other].map(id => ({ __typename: 'DataAsset', id }));
  const declaredBy = async (as: typeof everywhere | ReturnType<typeof anAuthority> = everywhere) =>
    (
      await budget.answer<{ _entities: { declaredBy: { totalCount: number; nodes: { code: string }[] } }[] }>(DECLARED, {
        as,
        variables: { representations },
      })
    )._entities.map(({ declaredBy: { totalCount, nodes } }) => [totalCount, ...nodes.map(({ code }) => code)]);
  expect(await declaredBy()).toEqual([
    [2, first.code, second.code],
    [1, second.code],
  ]);
  expect(await declaredBy(anAuthority(OTHER_CITY))).toEqual([[0], [0]]);
});

test.each(['CODE', 'NAME'])('pages by %s fit together without gap or overlap', async by => {
  const codes: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await list({ sort: { by }, first: 50, after });
    codes.push(...page.nodes.map(({ code }) => code));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBe((await list()).totalCount);
  if (by === 'CODE') expect(codes).toEqual([...codes].sort());
});

test('money is shown to those who decide on it and to the project’s own body, the project to more', async () => {
  const budgetLines = [{ kind: 'SOFTWARE', year: 2026, amount: '1' }];
  const { id, code } = (await budget.submit(aProject({ budgetLines }))) as unknown as { id: string; code: string };
  const ONE = 'query ($code: ID!) { project(code: $code) { id budgetLines { amount } } }';
  const one = async (as?: Parameters<typeof budget.answer>[1]) =>
    (await budget.answer(ONE, { ...as, variables: { code } })).project;
  const shown = { id, budgetLines: [{ amount: '1' }] };
  expect(await one({ as: anAuthority() })).toEqual(shown);
  expect(await one({ as: { subject: 's', roles: [Role.FINANCE] } })).toEqual(shown);
  expect(await one({ as: { subject: 's', roles: [Role.PROVIDER], organization: OWNER } })).toEqual(shown);
  expect(await one({ as: { subject: 's', roles: [Role.ANALYST] } })).toEqual({ id, budgetLines: [] });
  expect(await one({ as: { subject: 's', roles: [Role.PROVIDER], organization: aBody(9) } })).toBeNull();
  expect(await one({ as: anAuthority(OTHER_CITY) })).toBeNull();
  expect(await one()).toBeNull();
});

test('a hundred bodies and a hundred projects cost as many statements as one of each', async () => {
  const assets = Array.from({ length: 100 }, () => `asset:${randomUUID()}`);
  await budget.submit(aProject({ declaredAssets: assets }));
  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on LegalEntity { projects { totalCount nodes { code plannedCatalog { id } declaredAssets { id } budgetLines { amount } } } }
    ... on DataAsset { declaredBy { totalCount } }
    ... on Project { code }
    ... on Impact { projects { totalCount } }
  } }`;
  const ask = (n: number) =>
    budget.answer<{ _entities: { projects?: { totalCount: number } }[] }>(ENTITIES, {
      as: everywhere,
      variables: {
        representations: [
          ...owners.slice(0, n).map(creditCode => ({ __typename: 'LegalEntity', creditCode })),
          ...Array.from({ length: n }, (_, at) => ({ __typename: 'Project', code: `P${String(at).padStart(3, '0')}` })),
          ...assets.slice(0, n).map(id => ({ __typename: 'DataAsset', id })),
          { __typename: 'Impact', id: 'catalog:1', assetIds: assets.slice(0, n) },
        ],
      },
    });
  const one = await budget.statementsOf(() => ask(2));
  const hundred = await budget.statementsOf(() => ask(100));
  expect(hundred).toBe(one);
  expect((await ask(100))._entities.at(-1)?.projects?.totalCount).toBe(1);
});
