import { setTimeout as pause } from 'node:timers/promises';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { slices } from '../../../subgraphs/all';
import { aRegister, type TestRegister } from '../../register';
import { somebody } from '../city';
import { aBodyOf, codeOf } from './oversight';

const CHIFENG = codeOf('chifeng');
const YULIN = codeOf('yulin');
const [AUTHORITY, GOVERNMENT, DEPARTMENT] = [1, 2, 3].map(n => aBodyOf('chifeng', n)) as [string, string, string];
const authority = somebody(Role.AUTHORITY, { organization: AUTHORITY, jurisdiction: CHIFENG });
const government = somebody(Role.GOVERNMENT, { organization: GOVERNMENT, jurisdiction: CHIFENG });
const auditor = somebody(Role.AUDITOR, { jurisdiction: CHIFENG });

let now = new Date('2026-06-30T04:00:00Z');
let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => now });
});
afterAll(() => register.close());

interface Told {
  __typename: 'Suspension' | 'Refused';
  id: string;
  suspensionStatus: string;
  version: number;
  findings: { rule: string; path: string[] }[];
}

const FIELDS = `__typename ... on Suspension { id subject organization { creditCode } reason basis suspensionStatus since until byRole by { creditCode } liftReason version }
  ... on Refused { findings { rule path } }`;

async function give(claims: ActorClaims | undefined, command: 'suspendAccess' | 'liftSuspension', input: object) {
  const type = command === 'suspendAccess' ? 'SuspendAccessInput' : 'LiftSuspensionInput';
  const { data, errors } = await register
    .as(claims)
    .ask<{ outcome: Told } | null, object>(`mutation ($input: ${type}!) { outcome: ${command}(input: $input) { ${FIELDS} } }`, {
      input,
    });
  return errors ? { code: errors[0]?.extensions.code as string } : { ...(data as { outcome: Told }).outcome };
}

const suspend = (claims: ActorClaims | undefined, input: object) =>
  give(claims, 'suspendAccess', { jurisdiction: CHIFENG, reason: '违规批量下载', basis: '示例通知〔2026〕7号', ...input });

async function suspended(claims: ActorClaims, input: object): Promise<Told> {
  const told = await suspend(claims, input);
  if (!('id' in told)) throw new Error(JSON.stringify(told));
  return told;
}

const lift = (claims: ActorClaims, { id }: Pick<Told, 'id'>) => give(claims, 'liftSuspension', { id, reason: '已整改' });

const PAGE = '{ catalogEntries(first: 1) { nodes { id } } dataAssets(first: 1) { nodes { id } } jurisdictions { code } }';

/** Status and codes of what the register answers; once there is a suspension each subgraph is asked to know of it. */
async function answerTo(claims: ActorClaims | undefined, document = PAGE) {
  const { status, errors = [], data } = await register.as(claims).ask<Record<string, unknown> | undefined, object>(document);
  return { status, codes: errors.map(({ extensions }) => extensions.code), data };
}

/** Every subgraph has heard of it, and what each took for current is older than it may be. */
async function everywhere(): Promise<void> {
  await register.settled();
  await pause(300);
}

/** Milliseconds until a question was put that the register answers so; asked again and again. */
async function msUntil(claims: ActorClaims, status: number): Promise<number> {
  for (const since = performance.now(); ; ) {
    const put = performance.now() - since;
    if ((await answerTo(claims)).status === status) return put;
    if (put > 10_000) return Number.POSITIVE_INFINITY;
  }
}

test('a user whose access is suspended is refused everything within one second, and let in within one once it is lifted', async () => {
  const user = somebody(Role.CONSUMER, { organization: DEPARTMENT });
  expect((await answerTo(user)).status).toBe(200);
  const suspension = await suspended(authority, { subject: user.subject });
  expect(suspension).toMatchObject({
    __typename: 'Suspension',
    suspensionStatus: 'IN_EFFECT',
    byRole: 'AUTHORITY',
    version: 1,
  });
  expect(await msUntil(user, 403)).toBeLessThan(1_000);
  await register.settled();
  expect(await answerTo(user)).toEqual({ status: 403, codes: ['SUSPENDED'], data: undefined });
  expect(await answerTo(user, 'mutation { liftSuspension(input: { id: "x", reason: "x" }) { __typename } }')).toMatchObject({
    status: 403,
    codes: ['SUSPENDED'],
  });
  // the public and others of the same body are not meant
  expect((await answerTo(undefined)).status).toBe(200);
  expect((await answerTo({ ...user, subject: 'another' })).status).toBe(200);

  expect(await lift(authority, suspension)).toMatchObject({ suspensionStatus: 'LIFTED', liftReason: '已整改', version: 2 });
  expect(await msUntil(user, 200)).toBeLessThan(1_000);
});

test('the endpoints beside the graph refuse them too', async () => {
  const user = somebody(Role.PLATFORM);
  const post = async () => {
    const response = await fetch(`${register.address}/api/v1/lineage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await register.tokenFor(user)}` },
      body: '{}',
    });
    return { status: response.status, body: (await response.json()) as { errors?: { extensions: { code: string } }[] } };
  };
  const suspension = await suspended(authority, { subject: user.subject });
  await everywhere();
  const { status, body } = await post();
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'SUSPENDED']);
  await lift(authority, suspension);
  await everywhere();
  expect((await post()).body.errors?.[0]?.extensions.code).not.toBe('SUSPENDED');
});

test('a body that is suspended is suspended for everybody who acts for it, in whatever capacity', async () => {
  const suspension = await suspended(authority, { organization: DEPARTMENT });
  const acting = (role: Role, narrowed: Omit<ActorClaims, 'subject' | 'roles'> = {}) =>
    somebody(role, { organization: DEPARTMENT, ...narrowed });
  expect(await msUntil(acting(Role.PROVIDER), 403)).toBeLessThan(1_000);
  await register.settled();
  const statusOf = async (claims: ActorClaims) => (await answerTo(claims)).status;
  expect(await statusOf(acting(Role.CONSUMER))).toBe(403);
  expect(await statusOf(acting(Role.OPERATOR, { jurisdiction: CHIFENG }))).toBe(403);
  expect(await statusOf(somebody(Role.PROVIDER, { organization: GOVERNMENT }))).toBe(200);
  // who acts in another city alone is that city's to suspend
  expect(await statusOf(acting(Role.PROVIDER, { jurisdiction: YULIN }))).toBe(200);
  await lift(government, suspension);
});

test('a suspension with an end lifts by itself at that moment, not before', async () => {
  const user = somebody(Role.EXPERT, { jurisdiction: CHIFENG });
  const until = new Date(now.getTime() + 3_600_000);
  const suspension = await suspended(authority, { subject: user.subject, until: until.toISOString() });
  await msUntil(user, 403);
  await register.settled();
  const statusOf = async () => {
    const { data } = await register
      .as(auditor)
      .ask<{ suspension: Told }, object>(`query ($id: ID!) { suspension(id: $id) { suspensionStatus } }`, {
        id: suspension.id,
      });
    return data.suspension.suspensionStatus;
  };
  now = new Date(until.getTime() - 1);
  expect([(await answerTo(user)).status, await statusOf()]).toEqual([403, 'IN_EFFECT']);
  now = until;
  expect([(await answerTo(user)).status, await statusOf()]).toEqual([200, 'LAPSED']);
  expect(await lift(authority, suspension)).toMatchObject({ findings: [{ rule: 'SUSPENSION_OVER' }] });
});

test('nobody suspends themself or their own body, an end in the past, or without saying whom and why', async () => {
  const rules = async (input: object) => {
    const told = await suspend(authority, input);
    return 'findings' in told ? told.findings.map(({ rule, path }) => `${rule} ${path.join('.')}`) : told;
  };
  expect(await rules({ subject: authority.subject })).toEqual(['SUSPENSION_OF_ONESELF input.subject']);
  expect(await rules({ organization: AUTHORITY })).toEqual(['SUSPENSION_OF_ONESELF input.organization']);
  expect(await rules({ subject: 'u', until: now.toISOString() })).toEqual(['SUSPENSION_ALREADY_OVER input.until']);
  expect(await rules({})).toEqual(['SUSPENSION_OF_WHOM input.subject']);
  expect(await rules({ subject: 'u', organization: DEPARTMENT })).toEqual(['SUSPENSION_OF_WHOM input.subject']);
  expect(await rules({ subject: 'u', reason: `证件号 ${'1'.repeat(15)}` })).toEqual(['NUMBER_IN_TEXT input.reason']);
  expect(await rules({ subject: 'u', reason: ' ', basis: '' })).toEqual([
    'SUSPENSION_UNFOUNDED input.reason',
    'SUSPENSION_UNFOUNDED input.basis',
  ]);
});

test('the authority and the government of the city suspend, nobody else; and the authority reaches neither those above it nor lifts what they ordered', async () => {
  for (const claims of [
    somebody(Role.AUTHORITY, { jurisdiction: YULIN }),
    auditor,
    somebody(Role.PLATFORM),
    somebody(Role.PROVIDER, { organization: DEPARTMENT }),
  ])
    expect(await suspend(claims, { subject: 'u' })).toEqual({ code: 'FORBIDDEN' });
  expect(await suspend(undefined, { subject: 'u' })).toEqual({ code: 'UNAUTHENTICATED' });

  const statusOf = async (claims: ActorClaims) => (await answerTo(claims)).status;
  const someone = 'who-holds-an-office';
  const mine = await suspended(authority, { subject: someone });
  const of = (role: Role): ActorClaims => ({ subject: someone, roles: [role], jurisdiction: CHIFENG });
  await msUntil(of(Role.PROVIDER), 403);
  await register.settled();
  expect([await statusOf(of(Role.AUTHORITY)), await statusOf(of(Role.AUDITOR)), await statusOf(of(Role.GOVERNMENT))]).toEqual([
    403, 200, 200,
  ]);
  await lift(authority, mine);

  const theirs = await suspended(government, { subject: someone });
  expect(theirs).toMatchObject({ byRole: 'GOVERNMENT' });
  await msUntil(of(Role.AUDITOR), 403);
  expect(await lift(authority, theirs)).toEqual({ code: 'FORBIDDEN' });
  expect(await lift(government, theirs)).toMatchObject({ suspensionStatus: 'LIFTED' });
  expect(await lift(government, theirs)).toMatchObject({ findings: [{ rule: 'SUSPENSION_OVER' }] });
});

test('suspensions are listed to those who decide and watch in the city, the newest first, and answer for their id', async () => {
  const one = await suspended(authority, { subject: 'listed-1', idempotencyKey: 'k-1' });
  expect(await suspended(authority, { subject: 'listed-1', idempotencyKey: 'k-1' })).toEqual(one);
  await suspended(authority, { subject: 'listed-2' });
  const list = async (claims: ActorClaims | undefined) => {
    const { data } = await register
      .as(claims)
      .ask<{ suspensions: { nodes: { subject: string }[] } | null; node: object | null }, object>(
        `query ($id: ID!) { suspensions(first: 100, filter: { suspensionStatus: [IN_EFFECT] }) { nodes { subject } } node(id: $id) { ... on Suspension { subject reason } } }`,
        { id: one.id },
      );
    return [data?.suspensions?.nodes.map(({ subject }) => subject), data?.node];
  };
  const shown = { subject: 'listed-1', reason: '违规批量下载' };
  for (const claims of [authority, government, auditor]) {
    const [subjects, node] = await list(claims);
    expect((subjects as string[]).toSorted()).toEqual(['listed-1', 'listed-2']);
    expect(node).toEqual(shown);
  }
  expect(await list(somebody(Role.AUDITOR, { jurisdiction: YULIN }))).toEqual([[], null]);
});

test('what each subgraph knows of it can be made anew', async () => {
  const kept = () =>
    Promise.all(
      register.register.subgraphs.map(
        async ({ database }) => (await database.pool.query('select * from suspended_access order by id')).rows,
      ),
    );
  await register.settled();
  const before = await kept();
  expect(before.map(rows => rows.length > 0)).toEqual(before.map(() => true));
  const sources = register.register.subgraphs.map(({ name, database }) => ({
    name,
    database,
    slice: slices.find(slice => slice.name === name)!,
  }));
  for (const { database, slice } of sources) await rebuildProjection({ database, slice, sources });
  expect(await kept()).toEqual(before);
});
