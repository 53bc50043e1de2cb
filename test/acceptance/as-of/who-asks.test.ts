import { setTimeout as pause } from 'node:timers/promises';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { published } from '../exchange/granted';

const here = bodiesOf('chifeng');
const { jurisdiction, provider, asAuthority, asProvider, asGovernment, asCitizen } = here;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
afterAll(() => on.close());

async function aMoment(): Promise<string> {
  await on.settled();
  await pause(20);
  const moment = new Date().toISOString();
  await pause(20);
  return moment;
}

const asOf = async (moment: string, by: ActorClaims | undefined, question: string) => {
  const {
    status,
    data,
    errors = [],
  } = await on.register.as(by, { 'registry-as-of': moment }).ask<Record<string, unknown> | null, object>(question);
  return { status, data, codes: errors.map(({ extensions }) => extensions.code) };
};

const SUSPENSION = '... on Suspension { id }';

test('who is suspended today is let in to no moment, also not to one before the order; who is no longer is let in to all', async () => {
  const question = '{ catalogEntries(first: 1) { totalCount } }';
  const free = await aMoment();
  const input = { subject: asProvider.subject, jurisdiction, reason: '示例事由', basis: '示例依据' };
  const { id } = await on.give(asGovernment, 'suspendAccess', input, SUSPENSION);
  expect(id).not.toBe('');
  await on.settled();
  await pause(300); // what is known of suspensions may be a quarter of a second old
  const held = await aMoment();
  for (const moment of [free, held])
    expect(await asOf(moment, asProvider, question)).toMatchObject({ status: 403, codes: ['SUSPENDED'] });
  await on.give(asGovernment, 'liftSuspension', { id, reason: '示例事由' }, SUSPENSION);
  await on.settled();
  await pause(300);
  for (const moment of [free, held]) expect(await asOf(moment, asProvider, question)).toMatchObject({ status: 200, codes: [] });
});

test('what was a draft at the moment is shown as the draft that it was, to those who may see drafts today, and to nobody else', async () => {
  const draft = {
    code: 'D-1',
    title: '草稿目录',
    catalogKind: 'DEPARTMENT',
    provider,
    jurisdiction,
    items: [{ name: '示例', dataType: 'TEXT' }],
  };
  const made = await on.give(asAuthority, 'registerCatalogEntry', draft, '... on CatalogEntry { id }');
  const question = `{ catalogEntry(id: "${made.id}") { title catalogStatus } }`;
  const drafted = await aMoment();
  const renamed = { id: made.id, title: '改名后的草稿' };
  const changed = await on.give(asProvider, 'changeCatalogEntry', renamed, '... on CatalogEntry { id title }');
  expect(changed).toMatchObject({ title: renamed.title });
  const shown = { catalogEntry: { title: draft.title, catalogStatus: 'DRAFT' } };
  for (const by of [asAuthority, asProvider]) expect((await asOf(drafted, by, question)).data).toEqual(shown);
  for (const by of [undefined, asCitizen, here.asAnother])
    expect((await asOf(drafted, by, question)).data).toEqual({ catalogEntry: null });
});

test('an entry published later is not shown of the time before to the public, and one withdrawn later is shown as it was published', async () => {
  const before = await aMoment();
  const entry = await published(on, here);
  const question = `{ catalogEntry(id: "${entry}") { catalogStatus } catalogEntries(first: 100) { nodes { id } } }`;
  const shown = await aMoment();
  expect((await asOf(before, undefined, question)).data).toEqual({ catalogEntry: null, catalogEntries: { nodes: [] } });
  expect((await asOf(shown, undefined, question)).data).toEqual({
    catalogEntry: { catalogStatus: 'PUBLISHED' },
    catalogEntries: { nodes: [{ id: entry }] },
  });
});

test('roles are those of the token that asks: who was no auditor then is one today', async () => {
  const question = '{ auditTrail(first: 1) { nodes { operation } } }';
  const moment = await aMoment();
  const asAuditor = { subject: 'provider', roles: [Role.AUDITOR], jurisdiction };
  expect(await asOf(moment, asAuditor, question)).toMatchObject({ status: 200, codes: [] });
  expect((await asOf(moment, asProvider, question)).codes).toEqual(['FORBIDDEN']);
});

test('deadlines of a moment are counted by the calendar that was loaded then', async () => {
  const question = '{ workingDay(after: "2026-12-28", days: 4) { dueOn problem } }';
  const missing = await aMoment();
  // of 2027 an invented table: nine days off in October
  const off = ['04', '05', '06', '07', '08', '11', '12', '13', '14'];
  const days = off.map(day => ({ day: `2027-10-${day}`, name: '示例假日', working: false }));
  const input = { year: 2027, notice: '示例通知', days };
  const loaded = await on.give(asAuthority, 'importCalendarYear', input, '... on CalendarYear { year }');
  expect(loaded).toMatchObject({ year: 2027 });
  const known = await aMoment();
  const [then, later] = [await asOf(missing, undefined, question), await asOf(known, undefined, question)];
  expect(then.data).toMatchObject({ workingDay: { dueOn: null, problem: expect.stringContaining('2027') } });
  expect(later.data).toMatchObject({ workingDay: { dueOn: '2027-01-01', problem: null } });
});

test('the law of a moment is that in force on its day', async () => {
  const question = `{ jurisdiction(slug: "${jurisdiction}") { validity { validity } } }`;
  const days = ['2019-06-30T00:00:00Z', '2026-06-30T00:00:00Z'];
  const answers = [];
  for (const day of days) answers.push((await asOf(day, undefined, question)).data);
  expect(answers).toMatchObject([
    { jurisdiction: { validity: { validity: 'NOT_IN_FORCE' } } },
    { jurisdiction: { validity: { validity: 'IN_FORCE' } } },
  ]);
});
