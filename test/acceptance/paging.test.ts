import { aRegister, type TestRegister } from '../register';
import { anAuditor, cityOf } from './city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

interface Page {
  page: {
    totalCount: number;
    nodes: { id: string }[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const turn = (field: string, args: string) =>
  register.as(anAuditor).ask<Page, object>(`{ page: ${field}(${args}) {
    totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);

const lists = [
  ['legalEntities', ''],
  ['legalEntities', 'sort: { by: CREDIT_CODE, direction: DESC }'],
  ['catalogEntries', ''],
  ['catalogEntries', 'sort: { by: PUBLISHED_ON }'],
  ['dataAssets', 'filter: { jurisdiction: "150400" }, sort: { by: EXPIRES_ON, direction: DESC }'],
  ['dataAssets', 'search: "数据"'],
  ['operationContracts', 'sort: { by: STARTS_ON, direction: DESC }'],
  ['projects', 'sort: { by: NAME }'],
] as const;

describe.each(lists)('%s(%s)', (field, order) => {
  const step = field === 'operationContracts' || field === 'projects' ? 5 : 37;

  async function walk(forwards: boolean): Promise<string[][]> {
    const pages: string[][] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const from: string = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: "${cursor}"`;
      const { data, errors } = await turn(field, `${order} ${forwards ? 'first' : 'last'}: ${step}${from}`);
      expect(errors).toBeUndefined();
      const { pageInfo, nodes } = data.page;
      expect(forwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
      pages.push(nodes.map(({ id }) => id));
      more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
      cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
    }
    return pages;
  }

  test('is read whole from the start and from the end, without gaps or repeats', async () => {
    const { data } = await turn(field, `${order} first: 0`);
    const forwards = (await walk(true)).flat();
    const backwards = (await walk(false)).reverse().flat();
    expect(data.page.nodes).toEqual([]);
    expect(forwards).toHaveLength(data.page.totalCount);
    expect(new Set(forwards).size).toBe(forwards.length);
    expect(backwards).toEqual(forwards);
  });
});

describe('how many', () => {
  const sizeOf = async (args: string) => (await turn('catalogEntries', args)).data.page.nodes.length;

  test.each([
    ['first: 0', 0],
    ['first: 1', 1],
    ['first: 100', 100],
    ['last: 100', 100],
    ['search: ""', 20],
  ])('%s', async (args, size) => {
    expect(await sizeOf(args)).toBe(size);
  });

  test.each([
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['last: -1', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
  ])('%s is refused', async (args, field) => {
    const { errors } = await turn('catalogEntries', args);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'PAGE_BOUNDS', field }),
    ]);
  });

  test('the same bounds hold for a list below a list', async () => {
    const code = cityOf('chifeng').authority;
    const below = (first: number) =>
      register.as(anAuditor).ask(`{ legalEntity(creditCode: "${code}") { children(first: ${first}) { nodes { id } } } }`);
    expect((await below(100)).errors).toBeUndefined();
    expect((await below(101)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'PAGE_BOUNDS' });
  });
});

describe('a cursor', () => {
  const refused = async (field: string, args: string) =>
    (await turn(field, args)).errors?.map(({ extensions }) => extensions.rule);
  const firstOf = async (field: string, args = '') => (await turn(field, `first: 1 ${args}`)).data.page.edges[0]?.cursor;
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  test.each([
    ['nonsense', 'nonsense'],
    ['an empty list', forged()],
    ['numbers', forged(1, 2)],
    ['nothing', ''],
    ['two parts', forged('2026-01-01', '00000000-0000-4000-8000-000000000000')],
    ['a mark of another list', forged('AAAAAA', '2026-01-01', '00000000-0000-4000-8000-000000000000')],
  ])('that is forged is refused: %s', async (_, cursor) => {
    expect(await refused('dataAssets', `first: 1, sort: { by: EXPIRES_ON }, after: "${cursor}"`)).toEqual(['CURSOR']);
    expect(await refused('dataAssets', `last: 1, sort: { by: EXPIRES_ON }, before: "${cursor}"`)).toEqual(['CURSOR']);
  });

  test.each([
    ['legalEntities', 'dataAssets'],
    ['dataAssets', 'legalEntities'],
    ['dataAssets', 'catalogEntries'],
    ['projects', 'legalEntities'],
  ])('of %s is none of %s', async (from, to) => {
    expect(await refused(to, `first: 1, after: "${await firstOf(from)}"`)).toEqual(['CURSOR']);
  });

  test.each([
    ['value', 1, 'no date'],
    ['key', 2, "' or true --"],
  ])('that was tampered with is refused: its %s', async (_, at, text) => {
    const order = 'sort: { by: EXPIRES_ON }';
    const parts = JSON.parse(Buffer.from((await firstOf('dataAssets', order)) as string, 'base64url').toString());
    parts[at] = text;
    expect(await refused('dataAssets', `first: 1, ${order}, after: "${forged(...parts)}"`)).toEqual(['CURSOR']);
  });

  test('of one order is none of another', async () => {
    const byName = await firstOf('legalEntities', 'sort: { by: NAME }');
    expect(await refused('legalEntities', `first: 1, sort: { by: CREDIT_CODE }, after: "${byName}"`)).toEqual(['CURSOR']);
  });

  test('is taken from one side only', async () => {
    const cursor = await firstOf('dataAssets');
    expect(await refused('dataAssets', `first: 1, after: "${cursor}", before: "${cursor}"`)).toEqual(['PAGE_BOUNDS']);
  });
});
