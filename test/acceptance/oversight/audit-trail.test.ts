import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { slices } from '../../../subgraphs/all';
import { aRegister, type TestRegister } from '../../register';
import { somebody } from '../city';
import { type CommandInput, type CommandName, give, lawful, PROVIDER, theAuthority } from '../commands';
import { codeOf } from './oversight';

const CHIFENG = codeOf('chifeng');
const YULIN = codeOf('yulin');
const auditor = somebody(Role.AUDITOR, { jurisdiction: CHIFENG });
const ofYulin = somebody(Role.AUDITOR, { jurisdiction: YULIN });
const ofAll = somebody(Role.AUDITOR);

interface Entry {
  id: string;
  subgraph: string;
  batch: number;
  at: string;
  subject: string;
  roles: string[];
  organization: { creditCode: string } | null;
  purpose: string | null;
  operation: string;
  outcome: string;
  rules: string[];
  aggregate: string | null;
  node: { __typename: string } | null;
  jurisdictions: { code: string }[];
  requestId: string;
}

interface Trail {
  nodes: Entry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const TRAIL = `query ($filter: AuditTrailFilter, $first: Int, $after: String) { auditTrail(filter: $filter, first: $first, after: $after) {
  nodes { id subgraph batch at subject roles organization { creditCode } purpose operation outcome rules aggregate node { __typename }
    jurisdictions { code } requestId } pageInfo { hasNextPage endCursor } } }`;

let now = new Date('2026-04-20T02:00:00Z');
let register: TestRegister;
let superuser: Client;
/** A dataset, by its entry in the catalog. */
let dataset: string;

async function page(
  claims: ActorClaims | undefined,
  filter: object = {},
  args: { first?: number; after?: string | null } = {},
) {
  const { data, errors } = await register
    .as(claims)
    .ask<{ auditTrail: Trail } | null, object>(TRAIL, { filter, first: 100, ...args });
  return { trail: data?.auditTrail, codes: errors?.map(({ extensions }) => extensions.code) };
}

async function trail(claims: ActorClaims, filter: object = {}): Promise<Entry[]> {
  const { trail, codes } = await page(claims, filter);
  if (!trail) throw new Error(String(codes));
  return trail.nodes;
}

/** Waits until as many lines can be read: they are sealed within a second, then told. */
async function untilTold(filter: object, count: number): Promise<Entry[]> {
  for (const since = performance.now(); ; await sleep(100)) {
    const found = await trail(ofAll, filter);
    if (found.length >= count || performance.now() - since > 20_000) return found;
  }
}

/** A command given for a purpose, under a request's id. */
async function doing(claims: ActorClaims, command: CommandName, input: CommandInput, requestId: string, purpose: string) {
  const headers = { 'x-request-id': requestId, 'registry-purpose': encodeURIComponent(purpose) };
  return give(register, claims, command, input, headers);
}

beforeAll(async () => {
  register = await aRegister({ clock: () => now });
  superuser = new Client(register.database.postgres.admin);
  await superuser.connect();
  const entered = await doing(theAuthority, 'registerCatalogEntry', lawful.entry(1), 'request-april', '目录编制');
  dataset = entered.outcome?.id as string;
  now = new Date('2026-05-12T02:00:00Z');
  await doing(somebody(Role.ANALYST), 'submitShareRequest', lawful.request(dataset), 'request-denied', '看一看');
  now = new Date('2026-05-13T02:00:00Z');
  await doing(theAuthority, 'submitShareRequest', lawful.request(dataset), 'request-refused', '社会救助资格审核');
  await doing(theAuthority, 'registerLegalEntity', lawful.entity(1), 'request-entity', '法人登记');
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await register?.close();
});

test('[CF-sup-7] who did what about this dataset since May, for what purpose, under which request id: an auditor asks once, newest first', async () => {
  await untilTold({ aggregate: dataset }, 3);
  const found = await trail(auditor, { aggregate: dataset, from: '2026-05-01T00:00:00+08:00' });
  expect(
    found.map(({ requestId, subject, operation, outcome, purpose, at }) => [
      requestId,
      subject,
      operation,
      outcome,
      purpose,
      at,
    ]),
  ).toEqual([
    [
      'request-refused',
      theAuthority.subject,
      'submitShareRequest',
      'FORBIDDEN',
      '社会救助资格审核',
      expect.stringContaining('2026-05-13'),
    ],
    // who is narrowed to no city concerns none by their failure: that is for auditors of all cities
  ]);
  const all = await trail(ofAll, { aggregate: dataset });
  expect(all.map(({ requestId }) => requestId)).toEqual(['request-refused', 'request-denied', 'request-april']);
  const [entered] = await trail(auditor, { requestId: 'request-april' });
  expect(entered).toMatchObject({
    subgraph: 'catalog',
    subject: theAuthority.subject,
    roles: ['AUTHORITY'],
    organization: { creditCode: theAuthority.organization },
    purpose: '目录编制',
    operation: 'registerCatalogEntry',
    outcome: 'DONE',
    rules: [],
    aggregate: dataset,
    node: { __typename: 'CatalogEntry' },
    jurisdictions: [{ code: CHIFENG }],
  });
  expect(entered?.id).toMatch(/^catalog\/\d+$/);
});

test('the trail is asked by user, body, operation, outcome, subgraph and span, and read page by page without a gap', async () => {
  await untilTold({}, 4);
  const requests = async (filter: object) => (await trail(ofAll, filter)).map(({ requestId }) => requestId);
  expect(await requests({ subject: 'analyst' })).toEqual(['request-denied']);
  expect(await requests({ organization: theAuthority.organization, operation: ['registerCatalogEntry'] })).toEqual([
    'request-april',
  ]);
  expect(await requests({ organization: PROVIDER })).toEqual([]);
  expect(await requests({ subgraph: ['legal-entity'], outcome: ['DONE'] })).toEqual(['request-entity']);
  expect(await requests({ until: '2026-05-01T00:00:00+08:00' })).toEqual(['request-april']);
  const walked: string[] = [];
  for (let after: string | null = null; ; ) {
    const { trail: part } = await page(ofAll, {}, { first: 1, after });
    walked.push(...(part?.nodes.map(({ id }) => id) ?? []));
    after = part?.pageInfo.endCursor ?? null;
    if (!part?.pageInfo.hasNextPage) break;
  }
  expect(walked).toEqual((await trail(ofAll)).map(({ id }) => id));
});

test('nobody but an auditor sees the trail, or has it verified', async () => {
  for (const role of Object.values(Role).filter(each => each !== Role.AUDITOR)) {
    const claims = somebody(role, { organization: PROVIDER, jurisdiction: CHIFENG });
    const { trail: seen, codes } = await page(claims);
    const { data, errors } = await register
      .as(claims)
      .ask<{ verifyAudit: object } | null, object>('{ verifyAudit { id catalog { intact } } }');
    const code = [Role.PUBLIC, Role.SERVICE].includes(role) ? expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) : 'FORBIDDEN';
    expect([role, seen, codes, data?.verifyAudit, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      role,
      undefined,
      [code],
      undefined,
      [code],
    ]);
  }
  expect(await page(undefined)).toEqual({ trail: undefined, codes: ['UNAUTHENTICATED'] });
});

test('an auditor of one city sees nothing of another city alone', async () => {
  const theirs = { jurisdiction: YULIN };
  const entity = {
    creditCode: lawful.entity(2).creditCode,
    name: '榆林测试单位（示例）',
    entityKind: 'ENTERPRISE',
    jurisdiction: YULIN,
  };
  await doing(somebody(Role.AUTHORITY, theirs), 'registerLegalEntity', entity, 'request-yulin', '法人登记');
  await untilTold({ requestId: 'request-yulin' }, 1);
  expect(await trail(auditor, { requestId: 'request-yulin' })).toEqual([]);
  expect(await trail(auditor, { jurisdiction: YULIN })).toEqual([]);
  expect((await trail(ofYulin)).map(({ requestId }) => requestId)).toEqual(['request-yulin']);
});

test('what oversight keeps of the trails can be made anew and cannot be altered by its role', async () => {
  const before = await trail(ofAll);
  const sources = register.register.subgraphs.map(({ name, database }) => ({
    name,
    database,
    slice: slices.find(slice => slice.name === name)!,
  }));
  const { database, slice } = sources.find(({ name }) => name === 'oversight')!;
  await rebuildProjection({ database, slice, sources });
  const after = await trail(ofAll);
  expect(after.filter(({ id }) => before.some(entry => entry.id === id))).toEqual(before);
  await expect(database.pool.query(`update audit_trail set subject = 'nobody'`)).rejects.toMatchObject({ code: '42501' });
  await expect(database.pool.query('truncate audit_trail')).rejects.toMatchObject({ code: '42501' });
});

const VERIFY = `{ verifyAudit { ${[
  'catalog',
  'legalEntity',
  'naturalPerson',
  'asset',
  'lineage',
  'operation',
  'exchange',
  'budget',
  'oversight',
]
  .map(name => `${name} { intact complete entries batches sealedUpTo head faults { kind batch entry message messageEn } }`)
  .join(' ')} } }`;

interface Chain {
  intact: boolean;
  complete: boolean;
  entries: number;
  head: string | null;
  faults: { kind: string; batch: number | null; entry: string | null; message: string }[];
}

const verified = async () => {
  const { data, errors } = await register.as(auditor).ask<{ verifyAudit: Record<string, Chain> }, object>(VERIFY);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.verifyAudit;
};

test('what is changed behind the register’s back, by whoever owns the database, is found: subgraph, batch and entry', async () => {
  const [entry] = await untilTold({ requestId: 'request-april' }, 1);
  const intact = await verified();
  expect(Object.entries(intact).map(([name, chain]) => [name, chain?.intact, chain?.complete, chain?.faults])).toEqual(
    Object.keys(intact).map(name => [name, true, true, []]),
  );
  expect(intact.catalog?.entries).toBeGreaterThan(0);

  const [subgraph, id] = (entry as Entry).id.split('/');
  await superuser.query(
    `set session_replication_role = replica; update catalog.audit_entry set subject = 'somebody else' where id = ${id}`,
  );
  const { catalog, ...others } = await verified();
  expect([subgraph, catalog]).toMatchObject([
    'catalog',
    { intact: false, faults: [{ kind: 'EDITED', batch: (entry as Entry).batch, entry: id, message: '条目在封存后被修改' }] },
  ]);
  expect(Object.values(others).every(chain => chain.intact)).toBe(true);
  await superuser.query(`update catalog.audit_entry set subject = '${theAuthority.subject}' where id = ${id}`);
  expect((await verified()).catalog).toMatchObject({ intact: true, faults: [] });
});

test('what was purged where it was kept, since its day had come, leaves the list too, and the trail is found intact', async () => {
  const present = now;
  now = new Date('2019-03-01T02:00:00Z');
  await doing(theAuthority, 'registerLegalEntity', lawful.entity(3), 'request-2019', '法人登记');
  now = present;
  const [line] = await untilTold({ requestId: 'request-2019' }, 1);
  const { database } = register.register.subgraphs.find(({ name }) => name === 'legal-entity')!;
  const purged = await database.pool.query('select batch::int, entries from purge_audit(current_date)');
  expect(purged.rows).toEqual([{ batch: line?.batch, entries: 1 }]);
  await database.pool.query(
    `insert into outbox (aggregate, sequence, kind, payload) values ('audit-purge:legal-entity', 1, 'audit.purged', $1)`,
    [{ subgraph: 'legal-entity', batch: line?.batch, entries: [] }],
  );
  await register.settled();
  expect(await trail(ofAll, { requestId: 'request-2019' })).toEqual([]);
  expect(await trail(ofAll, { requestId: 'request-entity' })).toHaveLength(1);
  expect((await verified()).legalEntity).toMatchObject({ intact: true, faults: [] });
});
