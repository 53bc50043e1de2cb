import { calendarCommand } from '../../../cli/commands/calendar';
import { sentenceOf } from '../../../cli/tell';
import { isWeekend } from '../../../rulebook/calendar-year';
import { aFolder } from '../import/parsers';
import { aCommandHouse, type CommandHouse } from './run';

const folder = aFolder();
let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse();
});
afterAll(async () => {
  await house.close();
  folder.remove();
});

const entries = (year: number) =>
  Array.from({ length: 31 }, (_, index) => `${year}-01-${String(index + 1).padStart(2, '0')}`)
    .filter(day => !isWeekend(day))
    .slice(0, 9);
const yaml = (year: number) =>
  `year: ${year}\nnotice: 国办发明电〔2026〕9号\ndays:\n${entries(year)
    .map(day => `  - { day: ${day}, working: false, name: 元旦 }\n`)
    .join('')}`;
const csv = (year: number, ...more: string[]) =>
  ['日期,是否上班,节日名称', ...entries(year).map(day => `${day.replaceAll('-', '/')},放假,元旦`), ...more].join('\r\n');

const shuji = (...args: string[]) => house.run(calendarCommand, ...args);
const refused = async (...args: string[]): Promise<string> => {
  try {
    return (await shuji(...args)).output;
  } catch (error) {
    return sentenceOf(error) ?? `unexpected: ${error}`;
  }
};
const loaded = () =>
  house.rows<{ year: number; notice: string | null; n: number }>(
    `select y.year, y.notice, count(d)::int as n from oversight.calendar_year y left join oversight.calendar_day d using (year)
     group by y.year order by y.year`,
  );

test('a published year is shown with its notice, its days and how many are worked', async () => {
  const { output } = await shuji('show', '2025');
  expect(output).toContain(
    '2025：随系统发布 delivered with the register · 国办发明电〔2024〕12号 · 工作日 working days 248 · 调休 entries 23',
  );
  expect(output).toContain('  2025-10-11 星期六  上班 worked  国庆节');
  expect(output).toContain('  2025-10-08 星期三  放假 off  国庆节');
});

test('a year that is not there is not shown, and no weekday stands in for it', async () => {
  expect(await refused('show', '2099')).toBe('尚未载入 2099 年工作日历。 There is no working-day calendar for 2099.');
});

test('a dry run checks and writes nothing', async () => {
  const { exitCode, output } = await shuji('import', folder.file('2031.yaml', yaml(2031)), '--dry-run');
  expect([exitCode, output]).toEqual([0, expect.stringContaining('Dry run: nothing was written.')]);
  expect(output).toContain('可以载入 fit to load');
  expect(output).not.toContain('已载入');
  expect(await loaded()).toEqual([]);
});

test('a YAML file is loaded, told to the other subgraphs, and shown as loaded', async () => {
  const { exitCode, output } = await shuji('import', folder.file('2027.yaml', yaml(2027)));
  expect([exitCode, output]).toEqual([0, expect.stringContaining('2027：已载入 loaded · 国办发明电〔2026〕9号')]);
  expect(await loaded()).toContainEqual({ year: 2027, notice: '国办发明电〔2026〕9号', n: 9 });
  expect((await shuji('show', '2027')).output).toContain('放假 off  元旦');
});

test('a CSV file as Excel writes it is loaded, its year that of its first day', async () => {
  await shuji('import', folder.file('2028.csv', csv(2028)), '--notice', '国办发明电〔2027〕1号');
  expect(await loaded()).toContainEqual({ year: 2028, notice: '国办发明电〔2027〕1号', n: 9 });
});

test.each([
  ['a day outside the year', csv(2029, '2028/12/31,放假,元旦'), [], '第 11 行 line 11 该日不在所载年份内'],
  [
    'a make-up workday on a weekday',
    csv(2029, '2029/10/8,上班,国庆节'),
    [],
    '第 11 行 line 11 调休上班日只能是星期六或者星期日',
  ],
  ['a day listed twice', csv(2029, '2029/1/1,放假,元旦'), [], '第 11 行 line 11 同一天列出两次'],
  ['no day of the calendar', csv(2029, '2029/2/29,放假,元旦'), [], '第 11 行：日期应写作 YYYY-MM-DD'],
  ['a word that says neither', csv(2029, '2029/10/1,半天,国庆节'), [], '第 11 行：“是否上班”应为 true 或 false'],
  ['another year than the command names', csv(2029), ['--year', '2030'], '第 2 行 line 2 该日不在所载年份内'],
  ['a missing column', '日期,节日名称\r\n2029/1/1,元旦', [], '缺少必需的列：是否上班'],
  ['too few days', '日期,是否上班,节日名称\r\n2029/1/1,放假,元旦', [], '不足 9 天'],
])('%s is refused by its place, and nothing is written', async (_, text, options, said) => {
  expect(await refused('import', folder.file('wrong.csv', text), ...options)).toContain(said);
  expect((await loaded()).filter(({ year }) => year > 2028)).toEqual([]);
});

test.each([
  ['--year and the file differ', yaml(2029), ['--year', '2030'], '--year 与文件中的年份不一致。'],
  ['a mistyped field', yaml(2029).replace('working: false', 'working: maybe'), [], 'days.0.working'],
  ['no YAML', 'days: [', [], '不是 YAML 文件'],
  [
    'a day outside the year',
    `${yaml(2029)}  - { day: 2030-01-01, working: false, name: 元旦 }\n`,
    [],
    'days[10] 该日不在所载年份内',
  ],
  ['a file of another kind', 'x'.repeat(70_000), [], '文件过大'],
])('of YAML, %s is refused', async (_, text, options, said) => {
  expect(await refused('import', folder.file('wrong.yaml', text), ...options)).toContain(said);
  expect((await loaded()).filter(({ year }) => year > 2028)).toEqual([]);
});

test('a file that is not there is named', async () => {
  expect(await refused('import', 'nowhere.yaml')).toContain('找不到该文件');
});
