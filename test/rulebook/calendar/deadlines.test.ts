import { calendarOf } from '../../../rulebook/calendar';
import { type ClockTerms, readClock } from '../../../rulebook/clock';
import { lawOf } from '../../../rulebook/law';
import type { ParameterName } from '../../../rulebook/parameters';
import { dayInYear, isYearlyDay, nextYearlyDay } from '../../../rulebook/yearly-day';

/**
 * Deadlines counted by hand on the notices of the State Council (`notices.ts` names them). Each row: the city and its parameter, the day of
 * the event, the days that count, in order, and whether the deadline binds on that day. The last of the days is the due day. Days
 * with an asterisk are Saturdays and Sundays that the notice makes working days.
 */
type Row = readonly [city: string, parameter: ParameterName, event: string, days: string, binds: boolean];

const rows: readonly Row[] = [
  // 赤峰: what it states binds from 2025-07-09, when the measure was in force at the latest
  // 国办发明电〔2024〕12号: 1 to 8 October off, 28 September and 11 October worked
  ['chifeng', 'share_reply_working_days', '2025-09-29', '09-30 10-09 10-10 10-11* 10-13', true],
  ['chifeng', 'share_reply_working_days', '2025-09-26', '09-28* 09-29 09-30 10-09 10-10', true],
  ['chifeng', 'share_reply_working_days', '2025-10-03', '10-09 10-10 10-11* 10-13 10-14', true],
  // 28 January to 4 February off, 26 January and 8 February worked
  ['chifeng', 'share_reply_working_days', '2025-01-24', '01-26* 01-27 02-05 02-06 02-07', false],
  ['chifeng', 'share_reply_working_days', '2025-02-03', '02-05 02-06 02-07 02-08* 02-10', false],
  // 国办发明电〔2025〕7号: 15 to 23 February off, 14 and 28 February worked
  ['chifeng', 'share_reply_working_days', '2026-02-13', '02-14* 02-24 02-25 02-26 02-27', true],
  ['chifeng', 'share_reply_working_days', '2026-02-24', '02-25 02-26 02-27 02-28* 03-02', true],
  ['chifeng', 'share_reply_working_days', '2026-12-24', '12-25 12-28 12-29 12-30 12-31', true],
  // 国办发明电〔2023〕7号: 10 to 17 February off, the eve on the 9th is not, 18 February worked
  ['chifeng', 'share_reply_working_days', '2024-02-09', '02-18* 02-19 02-20 02-21 02-22', false],
  ['chifeng', 'share_reply_working_days', '2024-02-26', '02-27 02-28 02-29 03-01 03-04', false],
  ['chifeng', 'share_reply_working_days', '2023-02-24', '02-27 02-28 03-01 03-02 03-03', false],
  // 国办发明电〔2020〕1号: Spring Festival until 2 February, 1 February no longer worked
  ['chifeng', 'share_reply_working_days', '2020-01-23', '02-03 02-04 02-05 02-06 02-07', false],
  // 1 to 5 May off; in 2026 9 May worked
  ['chifeng', 'share_fulfil_working_days', '2025-04-30', '05-06 05-07 05-08 05-09 05-12', false],
  ['chifeng', 'share_fulfil_working_days', '2026-04-30', '05-06 05-07 05-08 05-09* 05-11', true],
  ['chifeng', 'share_fulfil_working_days', '2025-05-30', '06-03 06-04 06-05 06-06 06-09', false],
  ['chifeng', 'verification_reply_working_days', '2026-06-18', '06-22 06-23 06-24 06-25 06-26', true],
  ['chifeng', 'verification_reply_working_days', '2024-06-07', '06-11 06-12 06-13 06-14 06-17', false],

  // 济源, a draft: its deadlines are counted and bind nobody. Verified within 5, then corrected within 10
  ['jiyuan', 'problem_data_verify_working_days', '2025-09-29', '09-30 10-09 10-10 10-11* 10-13', false],
  [
    'jiyuan',
    'problem_data_correct_working_days',
    '2025-10-13',
    '10-14 10-15 10-16 10-17 10-20 10-21 10-22 10-23 10-24 10-27',
    false,
  ],
  ['jiyuan', 'problem_data_verify_working_days', '2026-01-30', '02-02 02-03 02-04 02-05 02-06', false],
  [
    'jiyuan',
    'problem_data_correct_working_days',
    '2026-02-06',
    '02-09 02-10 02-11 02-12 02-13 02-14* 02-24 02-25 02-26 02-27',
    false,
  ],
  // 国办发明电〔2021〕11号: 1 to 7 October off, 8 and 9 October worked
  ['jiyuan', 'catalogue_update_apply_working_days', '2022-09-29', '09-30 10-08* 10-09* 10-10 10-11', false],
  ['jiyuan', 'catalogue_update_review_working_days', '2022-10-11', '10-12 10-13 10-14 10-17 10-18', false],
  // 国办发明电〔2022〕16号: 29 September to 6 October off, 7 and 8 October worked
  ['jiyuan', 'interface_delay_max_working_days', '2023-09-28', '10-07* 10-08* 10-09 10-10 10-11', false],
  ['jiyuan', 'open_reply_working_days', '2025-09-29', '09-30 10-09 10-10 10-11* 10-13 10-14 10-15 10-16 10-17 10-20', false],
  // 25 to 27 September and 1 to 7 October off, 20 September and 10 October worked
  [
    'jiyuan',
    'catalogue_objection_reply_working_days',
    '2026-09-18',
    '09-20* 09-21 09-22 09-23 09-24 09-28 09-29 09-30 10-08 10-09',
    false,
  ],

  // 三明, on trial until 2024-04-21, borrows the numbers: they bind nobody
  ['sanming', 'share_reply_working_days', '2023-04-20', '04-21 04-23* 04-24 04-25 04-26', false],
  ['sanming', 'share_fulfil_working_days', '2023-04-26', '04-27 04-28 05-04 05-05 05-06*', false],
  ['sanming', 'share_reply_working_days', '2022-04-01', '04-02* 04-06 04-07 04-08 04-11', false],
  ['sanming', 'open_reply_working_days', '2022-04-29', '05-05 05-06 05-07* 05-09 05-10 05-11 05-12 05-13 05-16 05-17', false],
  ['sanming', 'problem_data_verify_working_days', '2024-04-30', '05-06 05-07 05-08 05-09 05-10', false],
  [
    'sanming',
    'problem_data_correct_working_days',
    '2024-04-30',
    '05-06 05-07 05-08 05-09 05-10 05-11* 05-13 05-14 05-15 05-16',
    false,
  ],

  // 玉林, in force: what it states binds, what it borrows does not
  ['yulin', 'account_reply_working_days', '2024-09-13', '09-14* 09-18 09-19 09-20 09-23', true],
  ['yulin', 'account_reply_working_days', '2024-09-27', '09-29* 09-30 10-08 10-09 10-10', true],
  ['yulin', 'account_reply_working_days', '2024-10-08', '10-09 10-10 10-11 10-12* 10-14', true],
  // 国办发明电〔2020〕27号: 11 to 17 February off, 7 and 20 February worked; 19 to 21 September off, 18 and 26 September worked
  ['yulin', 'account_reply_working_days', '2021-02-05', '02-07* 02-08 02-09 02-10 02-18', true],
  ['yulin', 'account_reply_working_days', '2021-09-17', '09-18* 09-22 09-23 09-24 09-26*', true],
  ['yulin', 'open_reply_working_days', '2021-09-26', '09-27 09-28 09-29 09-30 10-08 10-09* 10-11 10-12 10-13 10-14', false],
  ['yulin', 'catalogue_update_apply_working_days', '2021-06-11', '06-15 06-16 06-17 06-18 06-21', false],

  // 贵阳, a draft that borrows them: they bind nobody
  ['guiyang', 'share_reply_working_days', '2022-01-28', '01-29* 01-30* 02-07 02-08 02-09', false],
  ['guiyang', 'share_fulfil_working_days', '2023-01-20', '01-28* 01-29* 01-30 01-31 02-01', false],
  [
    'guiyang',
    'problem_data_correct_working_days',
    '2025-04-25',
    '04-27* 04-28 04-29 04-30 05-06 05-07 05-08 05-09 05-12 05-13',
    false,
  ],
  ['guiyang', 'open_reply_working_days', '2026-12-17', '12-18 12-21 12-22 12-23 12-24 12-25 12-28 12-29 12-30 12-31', false],
  // 国办发明电〔2019〕3号: 1 to 4 May off, 28 April and 5 May worked
  ['guiyang', 'share_reply_working_days', '2019-04-26', '04-28* 04-29 04-30 05-05* 05-06', false],
];

const calendar = calendarOf();
const terms = (startedOn: string, workingDays: number, changed: Partial<ClockTerms> = {}): ClockTerms => ({
  startedOn,
  workingDays,
  extensions: [],
  pauses: [],
  answeredOn: null,
  ...changed,
});
const daysOf = (city: string, parameter: ParameterName, on: string): number => {
  const { value } = lawOf(city, on).parameter(parameter);
  if (typeof value !== 'number') throw new Error(`${city} has no number for ${parameter}`);
  return value;
};
const consented = (workingDays: number, consentedBy: string, on: string) => ({ workingDays, consentedBy, on, article: null });

test('at least forty deadlines are counted by hand, some in each city', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(([city]) => city)).size).toBe(5);
});

test.each(rows)('%s, %s, event on %s: %s', (city, parameter, event, days, binds) => {
  const counted = days.split(' ').map(day => `${event.slice(0, 4)}-${day.replace('*', '')}`);
  const reading = readClock(terms(event, daysOf(city, parameter, event)), calendar, event);
  expect(reading.days.filter(day => day.counted).map(({ day }) => day)).toEqual(counted);
  expect(reading).toMatchObject({ dueOn: counted.at(-1), workingDaysLeft: counted.length, pastDue: false, problem: null });
  const madeUp = reading.days
    .filter(({ counted: is, reason }) => is && reason.includes('调休上班'))
    .map(({ day }) => day.slice(5));
  expect(madeUp).toEqual(days.split(' ').flatMap(day => (day.endsWith('*') ? day.slice(0, -1) : [])));
  expect(lawOf(city, event).binds(parameter)).toBe(binds);
});

describe('an extension', () => {
  const reply = daysOf('jiyuan', 'open_reply_working_days', '2025-09-29');
  const more = daysOf('jiyuan', 'open_reply_extension_working_days', '2025-09-29');

  test('without the principal’s consent the ten days of 济源 end on 2025-10-20', () => {
    expect(readClock(terms('2025-09-29', reply), calendar, '2025-10-20')).toMatchObject({
      dueOn: '2025-10-20',
      pastDue: false,
    });
    expect(readClock(terms('2025-09-29', reply), calendar, '2025-10-21')).toMatchObject({ dueOn: '2025-10-20', pastDue: true });
  });

  test('with it ten more follow: 21 to 24 and 27 to 31 October, 3 November 2025', () => {
    const extensions = [consented(more, '主要负责人', '2025-10-17')];
    const reading = readClock(terms('2025-09-29', reply, { extensions }), calendar, '2025-10-21');
    expect(reading).toMatchObject({
      dueOn: '2025-11-03',
      pastDue: false,
      workingDaysLeft: 9,
      extensions: [{ to: '2025-11-03', consentedBy: '主要负责人', on: '2025-10-17' }],
    });
  });

  test('an objection of 2026-09-18 extended from 9 October: 10 October is worked, the twentieth day is 22 October', () => {
    const extensions = [consented(10, '主要负责人', '2026-10-09')];
    expect(readClock(terms('2026-09-18', 10, { extensions }), calendar, '2026-10-09').dueOn).toBe('2026-10-22');
  });

  test('two extensions are counted one after the other, each with the day it leads to', () => {
    const extensions = [consented(5, '甲', '2025-10-09'), consented(3, '乙', '2025-10-14')];
    expect(readClock(terms('2025-09-29', 5, { extensions }), calendar, '2025-10-14').extensions.map(({ to }) => to)).toEqual([
      '2025-10-20',
      '2025-10-23',
    ]);
  });
});

describe('a year without a table', () => {
  test('five working days from 2026-12-25 have no due day: 28 to 31 December are four', () => {
    const reading = readClock(
      terms('2026-12-25', daysOf('chifeng', 'share_reply_working_days', '2026-12-25')),
      calendar,
      '2027-06-30',
    );
    expect(reading).toMatchObject({
      dueOn: null,
      missingYear: 2027,
      problem: '尚未载入 2027 年工作日历，无法确定到期日。',
      problemEn: 'There is no working-day calendar for 2027 yet: the due day cannot be said.',
      pastDue: false,
      workingDaysLeft: null,
    });
    expect(reading.days.filter(({ counted }) => counted)).toHaveLength(4);
  });

  test('ten working days from 2026-12-17 end with the year, and extended they have no due day', () => {
    const extensions = [consented(10, '主要负责人', '2026-12-30')];
    expect(readClock(terms('2026-12-17', 10), calendar, '2026-12-30').dueOn).toBe('2026-12-31');
    expect(readClock(terms('2026-12-17', 10, { extensions }), calendar, '2026-12-30')).toMatchObject({
      dueOn: null,
      missingYear: 2027,
      extensions: [{ to: null }],
    });
  });

  test('a clock that starts before 2004 has no due day either', () => {
    expect(readClock(terms('2003-12-25', 5), calendar, '2026-06-30')).toMatchObject({ dueOn: null, missingYear: 2003 });
  });
});

describe('a pause', () => {
  // 3 March; 4 to 10 March paused, the ends included; 11, 12, 13 and 16 March 2026
  const paused = (to: string | null) => ({ pauses: [{ from: '2026-03-04', to, reason: '补正材料' }] });

  test('its days, both ends included, are listed and not counted', () => {
    const reading = readClock(terms('2026-03-02', 5, paused('2026-03-10')), calendar, '2026-03-12');
    expect(reading).toMatchObject({ dueOn: '2026-03-16', workingDaysLeft: 2 });
    expect(reading.days.filter(({ counted }) => counted).map(({ day }) => day)).toEqual([
      '2026-03-03',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
    ]);
    expect(reading.days[1]).toEqual({
      day: '2026-03-04',
      counted: false,
      reason: '暂停计时：补正材料',
      reasonEn: 'Paused: 补正材料',
    });
  });

  test('while it lasts there is no due day and nothing is past due; its days are listed until today', () => {
    const reading = readClock(terms('2026-03-02', 5, paused(null)), calendar, '2026-06-30');
    expect(reading).toMatchObject({ dueOn: null, pastDue: false, missingYear: null, workingDaysLeft: null });
    expect(reading.problem).toBe('自 2026-03-04 起暂停计时，恢复后确定到期日。');
    expect(reading.days.at(-1)?.day).toBe('2026-06-30');
  });

  test('one that begins after the due day changes nothing', () => {
    const pauses = [{ from: '2026-03-10', to: null, reason: '补正材料' }];
    expect(readClock(terms('2026-03-02', 5, { pauses }), calendar, '2026-03-12').dueOn).toBe('2026-03-09');
  });
});

describe('the answer', () => {
  test.each([
    ['2025-10-13', false], // the due day itself
    ['2025-10-14', true],
  ])('given on %s is late: %s', (answeredOn, pastDue) => {
    const reading = readClock(terms('2025-09-29', 5, { answeredOn }), calendar, '2026-06-30');
    expect(reading).toMatchObject({ pastDue, workingDaysLeft: null, dueOn: '2025-10-13' });
  });

  test.each([
    ['2025-09-29', 5],
    ['2025-10-08', 4],
    ['2025-10-12', 1],
    ['2025-10-13', 0],
    ['2025-10-14', 0],
  ])('on %s %i working days are left', (today, left) => {
    expect(readClock(terms('2025-09-29', 5), calendar, today).workingDaysLeft).toBe(left);
  });
});

describe('a fixed day', () => {
  test.each([
    ['annual_report_department_due', 2026, '2026-01-31'], // a Saturday: the text names the day
    ['annual_report_department_due', 2027, '2027-01-31'],
    ['annual_report_authority_due', 2024, '2024-02-29'],
    ['annual_report_authority_due', 2026, '2026-02-28'],
    ['annual_report_authority_due', 2027, '2027-02-28'],
    ['annual_report_authority_due', 2028, '2028-02-29'],
  ] as const)('%s of %i is %s', (parameter, year, day) => {
    const { value } = lawOf('jiyuan', '2025-06-30').parameter(parameter);
    expect(dayInYear(String(value), year)).toBe(day);
    const reading = readClock({ ...terms('2020-01-01', 5), workingDays: null, dueOn: day }, calendar, '2026-01-30');
    expect(reading).toMatchObject({ dueOn: day, days: [], problem: null, missingYear: null });
  });

  test.each([
    ['2026-01-30', 0], // a Friday; the day after is the due one, a Saturday
    ['2026-01-29', 1],
    ['2026-01-31', 0],
    ['2026-02-01', 0],
  ])('on %s %i working days are left to 2026-01-31', (today, left) => {
    const reading = readClock({ ...terms('2025-12-01', 0), workingDays: null, dueOn: '2026-01-31' }, calendar, today);
    expect([reading.workingDaysLeft, reading.pastDue]).toEqual([left, today > '2026-01-31']);
  });

  test('needs no table of its year, but how many working days are left cannot be said without it', () => {
    const reading = readClock({ ...terms('2026-12-01', 0), workingDays: null, dueOn: '2027-01-31' }, calendar, '2026-12-31');
    expect(reading).toMatchObject({ dueOn: '2027-01-31', workingDaysLeft: null, problem: null });
  });

  test('is not moved by a pause, and an extension is counted on from it', () => {
    const pauses = [{ from: '2026-03-01', to: '2026-03-08', reason: '补正材料' }];
    const extensions = [consented(2, '主管部门', '2026-03-04')];
    const fixed = { ...terms('2026-03-01', 0), workingDays: null, dueOn: '2026-03-05' };
    expect(readClock({ ...fixed, pauses }, calendar, '2026-03-04').dueOn).toBe('2026-03-05');
    expect(readClock({ ...fixed, extensions }, calendar, '2026-03-04')).toMatchObject({
      dueOn: '2026-03-09', // the 6th, a Friday, and the 9th
      workingDaysLeft: 3,
      extensions: [{ to: '2026-03-09' }],
    });
  });

  test('the next one is this year’s until it is over', () => {
    expect(nextYearlyDay('--02-LAST', '2028-02-29')).toBe('2028-02-29');
    expect(nextYearlyDay('--02-LAST', '2028-03-01')).toBe('2029-02-28');
  });

  test('a day that not every year has is none', () => {
    expect(['--01-31', '--02-LAST', '--12-LAST', '--02-28'].map(isYearlyDay)).toEqual([true, true, true, true]);
    expect(['--02-29', '--02-30', '--13-01', '--00-LAST', '01-31', '--1-31'].map(isYearlyDay)).toEqual(Array(6).fill(false));
    expect(() => dayInYear('--02-29', 2028)).toThrow(RangeError);
  });
});

test('a clock without any limit has no due day and no problem', () => {
  expect(readClock({ ...terms('2026-03-02', 0), workingDays: null }, calendar, '2026-06-30')).toMatchObject({
    dueOn: null,
    problem: null,
    pastDue: false,
  });
});

test.each([-1, 1.5, Number.NaN])('%d working days are no number of days', days => {
  expect(() => readClock(terms('2026-03-02', days), calendar, '2026-06-30')).toThrow(RangeError);
});

test('where the deployment has adopted the text of 济源, what it states binds from that day, what it borrows does not', () => {
  const adoptions = [{ jurisdiction: 'jiyuan', since: '2025-01-01', decision: '济示办〔2025〕1号' }];
  const binds = (parameter: ParameterName, on: string) => lawOf('jiyuan', on, adoptions).binds(parameter);
  expect([binds('open_reply_working_days', '2024-12-31'), binds('open_reply_working_days', '2025-01-01')]).toEqual([
    false,
    true,
  ]);
  expect(binds('share_reply_working_days', '2025-01-01')).toBe(false);
});
