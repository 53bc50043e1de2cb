import { type ActorClaims, Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst, anAuditor, cityOf, somebody } from './city';
import { give, lawful, mustGive, PROVIDER, theAuthority, theProvider } from './commands';

const { division } = cityOf('chifeng');

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

async function ask<Data>(claims: ActorClaims | undefined, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as(claims).ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Changes {
  nodes: { nodeId: string; kind: string; version: number; node: Record<string, unknown> | null }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

async function changesSince(claims: ActorClaims | undefined, after: string | null = null): Promise<Changes> {
  const { changes } = await ask<{ changes: Changes }>(
    claims,
    `query ($after: String) { changes(after: $after, first: 100) {
       nodes { nodeId kind version node { __typename ... on CatalogEntry { title } ... on DataAsset { name } ... on LegalEntity { name } } }
       pageInfo { endCursor hasNextPage } } }`,
    { after },
  );
  return changes;
}

/** Follows to the end, as an integrator does. */
async function followed(claims: ActorClaims | undefined): Promise<{ told: Changes['nodes']; cursor: string | null }> {
  const told: Changes['nodes'] = [];
  for (let cursor: string | null = null; ; ) {
    const { nodes, pageInfo }: Changes = await changesSince(claims, cursor);
    told.push(...nodes);
    cursor = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { told, cursor };
  }
}

const of = (told: Changes['nodes'], register: string) =>
  new Set(told.filter(({ nodeId }) => nodeId.startsWith(`${register}:`)).map(({ nodeId }) => nodeId)).size;

test('whoever follows from the beginning comes to every thing of every register that they may see', async () => {
  await register.settled();
  const lists =
    'catalogEntries: catalog, dataAssets: asset, operationContracts: contract, projects: project, legalEntities: legal-entity';
  for (const claims of [anAuditor, anAnalyst, somebody(Role.INTEGRATOR)]) {
    const { told } = await followed(claims);
    for (const [list, name] of lists.split(', ').map(pair => pair.split(': ')) as [string, string][]) {
      const { found } = await ask<{ found: { totalCount: number } }>(claims, `{ found: ${list}(first: 0) { totalCount } }`);
      expect([name, of(told, name)]).toEqual([name, found.totalCount]);
    }
    for (const { nodeId, node } of told.slice(0, 300)) {
      expect([nodeId, node]).toEqual([nodeId, expect.objectContaining({ __typename: expect.any(String) })]);
      if (/^(?:catalog|asset|legal-entity):/.test(nodeId)) expect(node?.title ?? node?.name).toEqual(expect.any(String));
    }
  }
  expect((await changesSince(undefined)).nodes).toEqual([]);
});

test('a draft is told to the authority and to its department, and to nobody who may not know of it', async () => {
  const [authority, analyst] = [await followed(theAuthority), await followed(anAnalyst)];
  const id = await mustGive(register, theProvider, 'registerCatalogEntry', lawful.entry(7, { provider: PROVIDER }));
  await register.settled();
  const { nodes } = await changesSince(theAuthority, authority.cursor);
  expect(nodes).toEqual([
    { nodeId: id, kind: 'catalog.changed', version: 1, node: { __typename: 'CatalogEntry', title: expect.any(String) } },
  ]);
  expect((await changesSince(anAnalyst, analyst.cursor)).nodes).toEqual([]);
  expect((await followed(theProvider)).told.map(({ nodeId }) => nodeId)).toContain(id);
});

test('no person is in the feed, whoever was registered', async () => {
  const before = await followed(anAuditor);
  await give(register, theAuthority, 'registerPerson', lawful.person(9));
  await register.settled();
  expect((await changesSince(anAuditor, before.cursor)).nodes).toEqual([]);
  expect(of(before.told, 'person')).toBe(0);
});

test('an order waits for the department that it was given to, with the way to the order itself', async () => {
  const department = somebody(Role.PROVIDER, { organization: PROVIDER, jurisdiction: division });
  const TASKS = `{ tasks(filter: { dueBefore: "2026-08-01" }) { totalCount nodes { id workflow state title dueOn binding overdue jurisdiction { slug }
    waitsFor { role organization { name } events } node { __typename ... on RectificationOrder { orderStatus dueOn } } } } }`;
  interface Tasks {
    tasks: { totalCount: number; nodes: Record<string, unknown>[] };
  }
  expect((await ask<Tasks>(department, TASKS)).tasks.totalCount).toBe(0);
  const { issueRectification } = await ask<{ issueRectification: { id: string } }>(
    theAuthority,
    `mutation ($input: IssueRectificationInput!) { issueRectification(input: $input) {
       ... on RectificationOrder { id } ... on Refused { findings { rule path } } } }`,
    {
      input: {
        jurisdiction: division,
        addressee: PROVIDER,
        ground: 'CATALOGUE_OR_SHARING_DUTY',
        evidence: [{ kind: 'ENTRY', reference: 'catalog:00000000-0000-4000-8000-000000000001' }],
        dueOn: '2026-07-15',
      },
    },
  );
  await register.settled();
  const { tasks } = await ask<Tasks>(department, TASKS);
  expect(tasks.nodes).toEqual([
    expect.objectContaining({
      id: issueRectification.id,
      workflow: 'SMX-13',
      dueOn: '2026-07-15',
      overdue: false,
      jurisdiction: { slug: 'chifeng' },
      waitsFor: [
        {
          role: 'PROVIDER',
          organization: { name: '赤峰市市场监督管理局' },
          events: expect.arrayContaining([expect.any(String)]),
        },
      ],
      node: expect.objectContaining({ __typename: 'RectificationOrder', dueOn: '2026-07-15' }),
    }),
  ]);
  const other = somebody(Role.PROVIDER, { organization: cityOf('guiyang').authority, jurisdiction: division });
  expect((await ask<Tasks>(other, TASKS)).tasks.nodes).toEqual([]);
  expect((await ask<Tasks>(undefined, TASKS)).tasks.nodes).toEqual([]);
});
