import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { published } from '../exchange/granted';

const bodies = bodiesOf('chifeng');
const { jurisdiction, asAuthority, asProvider, asCitizen } = bodies;
const company = bodies.body(51);
const asCompany = bodies.as(Role.OPERATOR, company);
const MADE = '... on CreditRestriction { id active liftedOn }';
const REQUEST = '... on OpenRequest { id openRequestStatus }';

let on: AtWork;
let entry: string;
beforeAll(async () => {
  on = await atWork('2026-06-30');
  entry = await published(on, bodies, { openType: 'CONDITIONAL', openConditions: '示例条件' });
});
beforeEach(() => on.goTo('2026-06-30'));
afterAll(() => on?.close());

const ask = () =>
  on.give(
    asCompany,
    'createOpenRequest',
    {
      entry,
      kind: 'DATA',
      applicantKind: 'LEGAL_PERSON',
      applicant: company,
      purpose: '示例用途',
      scenario: '示例场景',
      securityMeasures: '示例措施',
      acceptedResponsibility: true,
      items: [],
      means: 'DOWNLOAD',
      asDraft: true,
    },
    REQUEST,
  );

test('[CF-sup-6] a body under a credit restriction applies for nothing, from its first day to the day before it ends', async () => {
  const before = await ask();
  expect(before.openRequestStatus).toBe('DRAFT');
  const restriction = { jurisdiction, entity: company, reason: '违规转售数据', basis: '示例决定〔2026〕3号' };
  const span = { since: '2026-07-01', until: '2026-07-31' };
  const { id } = await on.give(asAuthority, 'restrictEntity', { ...restriction, ...span }, MADE);
  await on.settled();
  // the day before it begins
  expect((await ask()).id).toMatch(/^open-request:/);
  for (const day of ['2026-07-01', '2026-07-30']) {
    on.goTo(day);
    const refused = await ask();
    expect(refusalsOf(refused)).toEqual(['ENTITY_RESTRICTED input.applicant']);
    expect(refused.findings?.[0]?.article?.number).toBe('四(三)2');
    // nor is what was drafted before handed in
    expect(refusalsOf(await on.give(asCompany, 'submitOpenRequest', { id: before.id }, REQUEST))).toEqual([
      'ENTITY_RESTRICTED input.applicant',
    ]);
  }
  // the first day without it
  on.goTo('2026-07-31');
  expect((await ask()).id).toMatch(/^open-request:/);
  on.goTo('2026-07-15');
  expect(refusalsOf(await ask())).toEqual(['ENTITY_RESTRICTED input.applicant']);
  const lifted = await on.give(asAuthority, 'liftRestriction', { id, reason: '已纠正' }, MADE);
  expect(lifted).toMatchObject({ active: false, liftedOn: '2026-07-15' });
  await on.settled();
  expect((await ask()).id).toMatch(/^open-request:/);
  expect(refusalsOf(await on.give(asAuthority, 'liftRestriction', { id, reason: '已纠正' }, MADE))).toEqual([
    'RESTRICTION_LIFTED input.id',
  ]);
});

test('what supervision comes to is shared with the departments of the city, and with nobody else', async () => {
  const restriction = { jurisdiction, entity: bodies.body(52), reason: '示例', basis: '示例' };
  await on.give(asAuthority, 'restrictEntity', restriction, MADE);
  const seen = async (claims: Parameters<AtWork['ask']>[0]) => {
    const { creditRestrictions } = await on.ask<{ creditRestrictions: { totalCount: number } }>(
      claims,
      `{ creditRestrictions(filter: { entity: "${bodies.body(52)}", active: true }) { totalCount } }`,
    );
    return creditRestrictions.totalCount;
  };
  expect([await seen(asAuthority), await seen(asProvider), await seen(bodies.as(Role.OPERATOR, bodies.body(52)))]).toEqual([
    1, 1, 1,
  ]);
  expect([
    await seen(asCitizen),
    await seen(undefined),
    await seen(asCompany),
    await seen(bodiesOf('jiyuan').asProvider),
  ]).toEqual([0, 0, 0, 0]);
  expect((await on.give(asProvider, 'restrictEntity', restriction, MADE)).code).toBe('FORBIDDEN');
  expect(refusalsOf(await on.give(asAuthority, 'restrictEntity', { ...restriction, reason: ' ', basis: '' }, MADE))).toEqual([
    'RESTRICTION_REASON_MISSING input.reason',
    'RESTRICTION_BASIS_MISSING input.basis',
  ]);
});
