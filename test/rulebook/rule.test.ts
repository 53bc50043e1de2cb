import { lawOf } from '../../rulebook/law';
import { judge, judgeBeginning, knownToTheLaw, type OwnRule, type Rule } from '../../rulebook/rule';

const TODAY = '2026-06-30';
const lawIn = (slug: string, on = TODAY) => lawOf(slug, on);

interface Act {
  endsOn: string;
  earlier?: unknown;
}

const isNot =
  (wrong: string) =>
  ({ endsOn }: Act) =>
    endsOn !== wrong;

const own = (id: string, more: Partial<OwnRule<Act>> = {}): OwnRule<Act> => ({
  id,
  path: ['endsOn'],
  message: '不行。',
  messageEn: 'No.',
  holds: isNot('wrong'),
  ...more,
});

const byTerm = (id: string): Rule<Act> => ({
  id,
  path: ['endsOn'],
  by: 'contract_max_term',
  message: longest => `至多 ${longest}。`,
  messageEn: (longest, law) => `At most ${longest} in ${law.profile.slug}.`,
  holds: ({ endsOn }, longest) => endsOn <= longest,
});

const rulesOf = (breaches: { rule: string }[]) => breaches.map(({ rule }) => rule);
const wrong: Act = { endsOn: 'wrong' };

test('all findings are told, in the order of the rules, each with the way to its field', () => {
  expect(judge([own('ONE'), own('TWO', { holds: () => true }), own('THREE')], wrong)).toEqual([
    { rule: 'ONE', message: '不行。', messageEn: 'No.', path: ['input', 'endsOn'], article: null },
    { rule: 'THREE', message: '不行。', messageEn: 'No.', path: ['input', 'endsOn'], article: null },
  ]);
  expect(judge([own('ONE'), own('THREE')], { endsOn: 'right' })).toEqual([]);
});

test.each([
  ['2026-06-29', ['OLD']],
  ['2026-06-30', ['NEW']],
  ['2026-07-01', ['NEW']],
])('a changed law is a new rule: on %s it is %s', (on, applying) => {
  const changed = [own('OLD', { until: '2026-06-30' }), own('NEW', { since: '2026-06-30' })];
  expect(rulesOf(judge(changed, wrong, lawIn('guiyang', on)))).toEqual(applying);
});

test('a rule of a time, or of a city, is judged by a law or not at all', () => {
  expect(() => judge([own('OLD', { until: TODAY })], wrong)).toThrow('OLD');
  expect(() => judge([byTerm('TERM')] as never, wrong)).toThrow('TERM');
});

test('the value is the city’s, and so is the article that states it', () => {
  const [breach] = judge([byTerm('TERM')], { endsOn: 'a year too long' }, lawIn('guiyang'));
  expect(breach).toMatchObject({ rule: 'TERM', message: '至多 P3Y。', messageEn: 'At most P3Y in guiyang.' });
  expect(breach?.article).toMatchObject({ instrument: { id: 'guiyang' }, text: expect.stringContaining('3年') });
  expect(judge([byTerm('TERM')], { endsOn: 'P2Y' }, lawIn('guiyang'))).toEqual([]);
});

test.each(['chifeng', 'sanming'])('where the value is ours, as in %s, nothing is cited', slug => {
  const [breach] = judge([byTerm('TERM')], { endsOn: 'a year too long' }, lawIn(slug));
  expect(breach).toMatchObject({ rule: 'TERM', message: '至多 P3Y。', article: null });
});

test('one rule rests on another article in each city, and on none where the text has none', () => {
  const rule = own('DUTY', { articles: { jiyuan: '第九条', sanming: '第十四条' } });
  const article = (slug: string) => judge([rule], wrong, lawIn(slug))[0]?.article;
  expect(article('jiyuan')).toMatchObject({ number: '第九条', text: expect.stringContaining('因履职需要') });
  expect(article('sanming')).toMatchObject({ number: '第十四条', text: expect.stringContaining('按需共享') });
  expect(article('chifeng')).toBeNull();
});

test('a city without the parameter is told so once, beside what else is wrong', () => {
  const breaches = judge([byTerm('TERM'), own('ONE'), byTerm('TERM_AGAIN')], wrong, lawIn('jiyuan'));
  expect(breaches).toMatchObject([
    { rule: 'NOT_REGULATED', path: ['input', 'jurisdiction'], article: null },
    { rule: 'ONE', article: null },
  ]);
});

test('a city that leaves the parameter open is told so once', () => {
  const routed = { ...own('ROUTE', { holds: () => false }), by: 'share_approvers', articles: undefined } as const;
  expect(rulesOf(judge([routed, { ...routed, id: 'ROUTE_AGAIN' }], wrong, lawIn('guiyang')))).toEqual(['PROFILE_INCOMPLETE']);
  expect(rulesOf(judge([routed], wrong, lawIn('jiyuan')))).toEqual(['ROUTE']);
});

describe('what a text knows', () => {
  const cities = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'];
  test.each([
    ['a share request', 'SMX-03', [[], [], ['PROFILE_INCOMPLETE'], [], ['NOT_REGULATED']]],
    ['an operation contract', 'SMX-10', [[], ['NOT_REGULATED'], [], [], ['NOT_REGULATED']]],
    ['the registration of an asset', 'SMX-11', [[], [], [], [], ['NOT_REGULATED']]],
    ['a project', 'SMX-12', [[], [], [], [], ['NOT_REGULATED']]],
  ])('of %s, city by city', (_, workflow, known) => {
    expect(cities.map(slug => rulesOf(knownToTheLaw(lawIn(slug), workflow)))).toEqual(known);
  });

  test.each([
    ['SMX-03', 'share_approvers'],
    ['SMX-10', 'contract_max_term'],
    ['SMX-11', 'asset_registration'],
    ['SMX-12', 'project_approval_gate'],
  ] as const)('of %s agrees with what it says of %s', (workflow, parameter) => {
    for (const slug of cities) {
      const { origin } = lawIn(slug).parameter(parameter);
      const silence = { NOT_REGULATED: ['NOT_REGULATED'], INCOMPLETE: ['PROFILE_INCOMPLETE'] }[origin as string] ?? [];
      expect([slug, rulesOf(knownToTheLaw(lawIn(slug), workflow))]).toEqual([slug, silence]);
    }
  });

  test('an act that it does not know is refused once, at the field that names the city, and with all else that is wrong', () => {
    const breaches = judgeBeginning(lawIn('jiyuan'), 'SMX-10', [byTerm('TERM'), own('ONE')], wrong, ['entry']);
    expect(breaches).toMatchObject([{ rule: 'NOT_REGULATED', path: ['input', 'entry'] }, { rule: 'ONE' }]);
  });

  test('an act from before the register is a fact: only what is not of the city is asked of it', () => {
    const earlier = { ...wrong, earlier: 'ACTIVE' };
    expect(rulesOf(judgeBeginning(lawIn('jiyuan'), 'SMX-10', [byTerm('TERM'), own('ONE')], earlier))).toEqual(['ONE']);
    expect(rulesOf(judgeBeginning(lawIn('guiyang'), 'SMX-10', [byTerm('TERM')], earlier))).toEqual(['TERM']);
  });
});

test('a draft that was adopted binds from that day on, in what it states; its articles are the same', () => {
  const adoptions = [{ jurisdiction: 'guiyang', since: '2026-06-30', decision: '示例决定〔2026〕1号' }];
  const binds = (on: string) => lawOf('guiyang', on, adoptions).binds('contract_max_term');
  expect([binds('2026-06-29'), binds('2026-06-30')]).toEqual([false, true]);
  expect(lawOf('guiyang', TODAY).binds('contract_max_term')).toBe(false);
  expect(lawOf('sanming', TODAY, adoptions).binds('contract_max_term')).toBe(false);
});
