import { Actor, Role } from '../../kernel/actor';
import { sql } from '../../kernel/sql';
import { ContractStatus } from '../../subgraphs/operation/contract/kinds';
import { maySee, type SeenContract, visibleTo } from '../../subgraphs/operation/contract/policy';
import { aBody, anAuthority, CITY, everyActor, OTHER_CITY } from '../opened-slice';
import { aContract, anAsset, anOperation, GRANTOR, OPERATOR, type TestOperation } from './operation';

const ROWS = 220;
const everywhere = { ...anAuthority(), jurisdiction: undefined };
const sides = Array.from({ length: 100 }, (_, n) => aBody(100 + n));

let operation: TestOperation;
beforeAll(async () => {
  operation = await anOperation();
  // Every status in both cities, with OPERATOR, GRANTOR or neither as a party.
  await operation.rows(
    `insert into operation_contract (contract_number, contract_status, jurisdiction, grantor, operator, starts_on, ends_on, purpose, price, price_basis, taken_over)
     select 'N-' || lpad(n::text, 3, '0'), ($1::text[])[1 + n % 11], case when n % 2 = 0 then $2 else $3 end,
       case when n % 3 = 0 then $4 else ($6::text[])[1 + n % 100] end, case when n % 3 = 1 then $5 else ($6::text[])[1 + (n + 1) % 100] end,
       date '2024-01-01' + n, date '2025-01-01' + n, 'INDUSTRY', 5, '成本', true
     from generate_series(0, ${ROWS - 1}) n`,
    [Object.values(ContractStatus), CITY, OTHER_CITY, GRANTOR, OPERATOR, sides],
  );
});
afterAll(() => operation?.close());

const LIST = `query ($filter: ContractFilter, $sort: ContractSortInput, $first: Int, $after: String) {
  operationContracts(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id contractNumber contractStatus startsOn endsOn price priceBasis } pageInfo { hasNextPage endCursor }
  }
}`;
interface Listed {
  operationContracts: {
    totalCount: number;
    nodes: Record<string, string>[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const list = async (variables: Record<string, unknown> = {}, as = everywhere) =>
  (await operation.answer<Listed>(LIST, { as, variables })).operationContracts;

test.each([
  ['the grantor', GRANTOR],
  ['the operator', OPERATOR],
])(
  'who may see a contract and what a list shows are one decision, for every role and city, and for %s',
  async (_, organization) => {
    const rows = await operation.rows<SeenContract & { id: string }>(
      'select id, jurisdiction, contract_status as "contractStatus", grantor, operator, sources from operation_contract',
    );
    for (const actor of everyActor(organization)) {
      const reader = operation.subgraph.database.reader();
      const listed = await reader.rows<{ id: string }>(sql`select c.id from operation_contract c where ${visibleTo(actor)}`);
      const seen = rows.filter(row => maySee(actor, row));
      expect([actor, listed.map(({ id }) => id).sort()]).toEqual([actor, seen.map(({ id }) => id).sort()]);
    }
  },
);

test('before the signature a contract is a matter of the parties and of those who decide', () => {
  const contract = { jurisdiction: CITY, grantor: GRANTOR, operator: OPERATOR, sources: [aBody(7)] };
  const sees = (contractStatus: ContractStatus, role: Role, organization?: string) =>
    maySee(new Actor({ subject: 's', roles: [role], organization }), { ...contract, contractStatus });
  expect(sees(ContractStatus.DRAFT_CONTRACT, Role.ANALYST)).toBe(false);
  expect(sees(ContractStatus.APPROVED, Role.ANALYST)).toBe(true);
  expect(sees(ContractStatus.DRAFT_CONTRACT, Role.OPERATOR, OPERATOR)).toBe(true);
  expect(sees(ContractStatus.DRAFT_CONTRACT, Role.OPERATOR, aBody(9))).toBe(false);
  // a department that is asked for its opinion knows what of
  expect(sees(ContractStatus.REQUESTED, Role.PROVIDER, aBody(7))).toBe(true);
  expect(sees(ContractStatus.REQUESTED, Role.PROVIDER, aBody(9))).toBe(false);
  expect(sees(ContractStatus.ACTIVE, Role.PUBLIC)).toBe(false);
});

test('a contract is found by id and by number, for those who may see it, and its money is shown to fewer', async () => {
  const made = await operation.create(aContract({ price: '1200.50', priceBasis: '成本核算', earlier: 'ACTIVE' }));
  const ONE = `query ($id: ID, $number: String) { operationContract(id: $id, contractNumber: $number) { id price priceBasis } }`;
  const one = async (variables: Record<string, unknown>, as?: Parameters<typeof operation.answer>[1]) =>
    (await operation.answer(ONE, { ...as, variables })).operationContract;
  const withMoney = { id: made.id, price: '1200.5', priceBasis: '成本核算' };
  expect(await one({ id: made.id }, { as: anAuthority() })).toEqual(withMoney);
  expect(await one({ number: made.contractNumber }, { as: anAuthority() })).toEqual(withMoney);
  const analyst = { subject: 'analyst', roles: [Role.ANALYST] };
  expect(await one({ id: made.id }, { as: analyst })).toEqual({ id: made.id, price: null, priceBasis: null });
  expect(await one({ id: made.id }, { as: anAuthority(OTHER_CITY) })).toBeNull();
  expect(await one({ id: made.id })).toBeNull();
  expect(await one({}, { as: anAuthority() })).toBeNull();
});

test('in force on its first day and on the last before it ends, not before or after, and not if refused', async () => {
  const grantor = aBody(50);
  for (const earlier of ['ACTIVE', 'REJECTED'])
    await operation.create(aContract({ grantor, startsOn: '2026-01-01', endsOn: '2027-01-01', earlier }));
  const on = async (day: string) => (await list({ filter: { grantor, on: day } })).totalCount;
  expect([await on('2025-12-31'), await on('2026-01-01'), await on('2026-12-31'), await on('2027-01-01')]).toEqual([
    0, 1, 1, 0,
  ]);
});

test('a contract ends before the day after its end, not before its end', async () => {
  const grantor = aBody(51);
  await operation.create(aContract({ grantor, startsOn: '2026-01-01', endsOn: '2027-01-01', earlier: 'ACTIVE' }));
  const before = async (endsBefore: string) => (await list({ filter: { grantor, endsBefore } })).totalCount;
  expect([await before('2027-01-01'), await before('2027-01-02')]).toEqual([0, 1]);
});

test.each(['ENDS_ON', 'STARTS_ON', 'CONTRACT_NUMBER'])('pages by %s fit together without gap or overlap', async by => {
  const numbers: string[] = [];
  const filter = { jurisdiction: OTHER_CITY };
  for (let after: string | undefined, more = true; more; ) {
    const page = await list({ filter, sort: { by, direction: 'DESC' }, first: 33, after });
    numbers.push(...page.nodes.map(({ contractNumber }) => contractNumber as string));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(numbers).toHaveLength(ROWS / 2);
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse());
});

test('a hundred bodies and a hundred assets cost as many statements as one of each', async () => {
  const assets = Array.from({ length: 100 }, anAsset);
  await operation.create(aContract({ assets, earlier: 'ACTIVE' }));
  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on LegalEntity { contracts(as: GRANTOR) { totalCount nodes { assets { id } } } }
    ... on DataAsset { contracts(on: "2026-06-30") { totalCount nodes { assets { id } } } }
    ... on Impact { contracts { totalCount } }
  } }`;
  const ask = (n: number) =>
    operation.answer<{ _entities: { contracts: { totalCount: number } }[] }>(ENTITIES, {
      as: everywhere,
      variables: {
        representations: [
          ...sides.slice(0, n).map(creditCode => ({ __typename: 'LegalEntity', creditCode })),
          ...assets.slice(0, n).map(id => ({ __typename: 'DataAsset', id })),
          { __typename: 'Impact', id: 'catalog:1', assetIds: assets.slice(0, n) },
        ],
      },
    });
  const one = await operation.statementsOf(() => ask(1));
  const hundred = await operation.statementsOf(() => ask(100));
  // assets of contracts are asked for in two places: whether those share a statement depends on how fast the first answers
  expect(Math.abs(hundred - one)).toBeLessThanOrEqual(1);
  const { _entities } = await ask(100);
  expect(_entities.slice(100).map(({ contracts }) => contracts.totalCount)).toEqual(Array(101).fill(1));
});
