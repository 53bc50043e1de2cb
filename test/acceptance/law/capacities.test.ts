import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { anEntry, asking, REQUEST, step, submitted, withDuty } from '../exchange/sharing';

const [guiyang, jiyuan, sanming, yulin] = [bodiesOf('guiyang'), bodiesOf('jiyuan'), bodiesOf('sanming'), bodiesOf('yulin')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12');
});
beforeEach(() => on.goTo('2026-06-12'));
afterAll(() => on?.close());

/** What is asked of a city's text, by whoever. */
async function textOf<Answer>(slug: string, selection: string): Promise<Answer> {
  const { jurisdiction } = await on.ask<{ jurisdiction: Answer }>(
    undefined,
    `query ($slug: String!) { jurisdiction(slug: $slug) { ${selection} } }`,
    { slug },
  );
  return jurisdiction;
}

test('[JY-7a] who holds none of the four roles of 济源 gives no command of sharing', async () => {
  await withDuty(on, jiyuan);
  const entry = await anEntry(on, jiyuan);
  const id = await submitted(on, jiyuan, entry);
  const others = Object.values(Role).filter(
    role => ![Role.AUTHORITY, Role.PROVIDER, Role.CONSUMER, Role.PLATFORM, Role.PUBLIC, Role.SERVICE].includes(role),
  );
  expect(others).toHaveLength(9);
  for (const role of others) {
    const as = jiyuan.as(role, jiyuan.body(8));
    expect([
      role,
      await on.give(as, 'submitShareRequest', { ...asking(jiyuan, entry), consumer: jiyuan.body(8) }, REQUEST),
    ]).toEqual([role, expect.objectContaining({ code: 'FORBIDDEN' })]);
    for (const [command, more] of [
      ['decideShareRequest', { decision: 'APPROVE' }],
      ['fulfilShareRequest', {}],
      ['terminateSharedAccess', { reason: '示例' }],
    ] as const) {
      const refused = refusalsOf(await step(on, as, command, id, more));
      expect([
        role,
        command,
        ['FORBIDDEN', 'FORBIDDEN input.id', 'MATTER_UNKNOWN input.id'].includes(refused[0] ?? ''),
      ]).toEqual([role, command, true]);
    }
  }
  expect(
    await step(on, jiyuan.asAuthority, 'decideShareRequest', id, { decision: 'APPROVE', serviceMode: 'INTERFACE' }),
  ).toMatchObject({
    id,
  });
});

test('[GY-1-2] the text of 贵阳 has its scope, and a department of another place does not act under it', async () => {
  expect(await textOf('guiyang', 'scope')).toEqual({ scope: expect.stringContaining('water, power and gas supply included') });
  const entry = { jurisdiction: guiyang.jurisdiction, provider: jiyuan.provider, title: '示例目录', catalogKind: 'DEPARTMENT' };
  const register = (as: Parameters<AtWork['give']>[0], provider: string) =>
    on.give(
      as,
      'registerCatalogEntry',
      { ...entry, provider, classification: `307001${guiyang.jurisdiction}` },
      '... on CatalogEntry { id }',
    );
  for (const outsider of [jiyuan.asProvider, jiyuan.asAuthority]) {
    expect(await register(outsider, jiyuan.provider)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await register(outsider, guiyang.provider)).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(await register(guiyang.asProvider, guiyang.provider)).toMatchObject({ __typename: 'CatalogEntry' });
});

test('[GY-1-5a] a public enterprise of 贵阳 gives no command of the big-data department', async () => {
  const enterprise = guiyang.as(Role.PROVIDER, guiyang.body(9), 'water-works');
  const operator = guiyang.as(Role.OPERATOR, guiyang.body(9), 'water-works');
  const { jurisdiction } = guiyang;
  const commands: [string, object][] = [
    ['assignResponsibility', { jurisdiction, department: guiyang.body(9), itemName: '示例', functionBasis: '示例职能' }],
    ['publishResponsibilityList', { jurisdiction, approval: '示例批复', approvedOn: '2026-06-01' }],
    ['recordDepartmentDuty', { jurisdiction, department: guiyang.body(9), code: 'D-1', title: '示例', basis: '示例' }],
  ];
  for (const [command, input] of commands) {
    for (const as of [enterprise, operator]) {
      expect(await on.give(as, command, input, '__typename')).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await on.give(guiyang.asAuthority, command, input, '__typename')).not.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('[SM-5a] the bureau of 三明 decides at the step of its review', async () => {
  await withDuty(on, sanming);
  const id = await submitted(on, sanming, await anEntry(on, sanming));
  const { shareRequest } = await on.ask<{ shareRequest: { shareRequestStatus: string } }>(
    sanming.asAuthority,
    `{ shareRequest(id: "${id}") { shareRequestStatus } }`,
  );
  expect(shareRequest).toEqual({ shareRequestStatus: 'AUTHORITY_REVIEW' });
  for (const other of [sanming.asProvider, sanming.asPlatform, sanming.asConsumer]) {
    expect(refusalsOf(await step(on, other, 'decideShareRequest', id, { decision: 'APPROVE' }))[0]).toMatch(/^FORBIDDEN/);
  }
  expect(await step(on, sanming.asAuthority, 'decideShareRequest', id, { decision: 'APPROVE' })).toMatchObject({
    shareRequestStatus: 'APPROVED',
  });
});

test('[YL-5] the bureau of 玉林 manages, guides and supervises opening, and units do not in its place', async () => {
  const { jurisdiction } = yulin;
  const rules = { title: '示例规则', dataClasses: ['一般数据'], dataGrades: ['一级'], since: '2026-06-12' };
  const region = { platformKind: 'OPENING', owner: 'AUTONOMOUS_REGION', name: '自治区公共数据开放平台' };
  const acts: [string, object, string][] = [
    ['registerPlatform', { jurisdiction, ...region }, 'DataPlatform'],
    ['setGradingRules', { jurisdiction, ruleVersion: '2026-1', ...rules }, 'GradingRules'],
    ['suspendAccess', { jurisdiction, subject: 'somebody', reason: '示例', basis: '示例依据' }, 'Suspension'],
  ];
  for (const [command, input, type] of acts) {
    const { findings = [], code } = await on.give(yulin.asProvider, command, input, '__typename');
    expect([command, code ?? findings[0]?.rule]).toEqual([
      command,
      expect.stringMatching(/^FORBIDDEN$|^PARALLEL_PLATFORM_FORBIDDEN$/),
    ]);
    expect(await on.give(yulin.asAuthority, command, input, '__typename')).toMatchObject({ __typename: type });
  }
});

test('[JY-20e] a body is entered under its unified social credit code: a wrong check character is refused, and so is a second body', async () => {
  const creditCode = jiyuan.body(10);
  const body = { name: '示例事务中心', entityKind: 'PUBLIC_INSTITUTION', jurisdiction: jiyuan.jurisdiction };
  const register = (code: string) =>
    on.give(jiyuan.asAuthority, 'registerLegalEntity', { ...body, creditCode: code }, '... on LegalEntity { id creditCode }');
  const last = creditCode.at(-1) as string;
  for (const wrong of '0123456789ABCDEFGHJKLMNPQRTUWXY'.replace(last, '')) {
    expect([wrong, (await register(creditCode.slice(0, -1) + wrong)).code]).toEqual([wrong, 'BAD_USER_INPUT']);
  }
  expect(await register(creditCode)).toMatchObject({ creditCode });
  expect(refusalsOf(await register(creditCode))).toHaveLength(1);
});
