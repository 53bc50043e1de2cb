import { type Adoption, lawOf } from '../../rulebook/law';

const adopted: readonly Adoption[] = [
  { jurisdiction: 'jiyuan', since: '2025-01-01', decision: '济示办〔2025〕1号' },
  { jurisdiction: '350400', since: '2025-01-01', decision: '明政办〔2025〕1号' },
];

test.each([
  ['an interpretation explains a measure that is in force: its day', 'chifeng', 'share_reply_working_days', '2025-07-09', true],
  ['and the day before', 'chifeng', 'share_reply_working_days', '2025-07-08', false],
  ['a measure from its publication on', 'yulin', 'account_reply_working_days', '2020-08-27', true],
  ['and the day before', 'yulin', 'account_reply_working_days', '2020-08-26', false],
  ['a trial on its first day', 'sanming', 'log_retention_min', '2022-04-21', true],
  ['a trial the day before', 'sanming', 'log_retention_min', '2022-04-20', false],
  ['a trial on its last day', 'sanming', 'log_retention_min', '2024-04-20', true],
  ['a trial that has lapsed', 'sanming', 'log_retention_min', '2024-04-21', false],
  ['a draft', 'jiyuan', 'open_reply_working_days', '2026-06-30', false],
  ['a drafting note', 'guiyang', 'contract_max_term', '2026-06-30', false],
  ['a borrowed value of a text in force', 'chifeng', 'open_reply_working_days', '2026-06-30', false],
  ['our own value in a city whose text is in force', 'chifeng', 'contract_max_term', '2026-06-30', false],
  ['a subject that the text does not know', 'yulin', 'share_reply_working_days', '2026-06-30', false],
] as const)('%s (%s %s on %s) binds: %s', (_, city, parameter, on, binds) => {
  expect(lawOf(city, on).binds(parameter)).toBe(binds);
  expect(lawOf(city, '2026-06-30').binds(parameter, on)).toBe(binds);
});

test.each([
  ['the day before', 'jiyuan', 'open_reply_working_days', '2024-12-31', false],
  ['from that day on', 'jiyuan', 'open_reply_working_days', '2025-01-01', true],
  ['a borrowed value never', 'jiyuan', 'share_reply_working_days', '2025-01-01', false],
  ['a lapsed trial the day before', '350400', 'log_retention_min', '2024-12-31', false],
  ['a lapsed trial from that day on', 'sanming', 'log_retention_min', '2025-01-01', true],
  ['another city never', 'guiyang', 'contract_max_term', '2025-01-01', false],
] as const)('a text that was adopted: %s (%s %s on %s) binds: %s', (_, city, parameter, on, binds) => {
  expect(lawOf(city, on, adopted).binds(parameter)).toBe(binds);
});

test('the text itself binds or not, without a parameter', () => {
  expect(lawOf('chifeng', '2026-06-30').binds(null)).toBe(true);
  expect(lawOf('jiyuan', '2026-06-30').binds(null)).toBe(false);
  expect(lawOf('jiyuan', '2026-06-30', adopted).binds(null)).toBe(true);
});

test('what a city states comes with its articles, what it borrows with the sibling', () => {
  expect(lawOf('guiyang', '2026-06-30').parameter('contract_max_term')).toMatchObject({
    value: 'P3Y',
    unit: 'ISO 8601 duration',
    origin: 'STATED',
    borrowedFrom: null,
    articles: [{ number: '四 第六章 一是' }],
  });
  expect(lawOf('520100', '2026-06-30').parameter('share_reply_working_days')).toMatchObject({
    value: 5,
    origin: 'BORROWED',
    borrowedFrom: 'chifeng',
    articles: [],
  });
});

test.each([
  ['chifeng', 'ENGINE', 'P3Y'],
  ['sanming', 'ENGINE', 'P3Y'],
  ['guiyang', 'STATED', 'P3Y'],
  ['jiyuan', 'NOT_REGULATED', null],
  ['yulin', 'NOT_REGULATED', null],
])('the longest term of a contract in %s is %s', (city, origin, value) => {
  expect(lawOf(city, '2026-06-30').parameter('contract_max_term')).toMatchObject({ origin, value });
});

test('a city without a profile has no law here', () => {
  expect(() => lawOf('150500', '2026-06-30')).toThrow('No profile of this city');
});
