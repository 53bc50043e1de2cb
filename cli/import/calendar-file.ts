import { readFile } from 'node:fs/promises';
import { type CalendarEntry, CalendarFileError, parseCalendarYear, yearOf } from '../../rulebook/calendar-year';
import { isLocalDate, type LocalDate } from '../../rulebook/values/local-date';
import { Misuse } from '../misuse';
import type { Columns } from './columns';
import { RowFile } from './read-rows';
import { SourceFile } from './source-file';

/** A year of the calendar as a file gives it, not judged yet. */
export interface CalendarDraft {
  readonly year: number;
  readonly notice: string | null;
  readonly days: readonly CalendarEntry[];
  /** Line of each day in the file; empty for YAML, where the place of a day says more. */
  readonly lines: readonly number[];
}

/** What the command line says of the year: it must agree with what the file says. */
export interface SaidOfTheYear {
  readonly year?: number;
  readonly notice?: string;
}

/** A year has at most some 35 entries; what is larger is another file than was meant. */
const LARGEST_FILE = 64 * 1024;

const columns: Columns<'day' | 'working' | 'name'> = {
  day: { label: '日期', aliases: ['date'], required: true },
  working: { label: '是否上班', aliases: ['上班', '是否工作日', 'is working', 'workday'], required: true },
  name: { label: '节日名称', aliases: ['节日', '名称', '假日', 'holiday'], required: true },
};

const WORKED = /^(true|1|是|上班|调休上班|工作日|yes|y|work|working)$/i;
const OFF = /^(false|0|否|放假|休|休息|no|n|off)$/i;

/** Excel writes 2027/1/1 for 2027-01-01. */
function dayOf(text: string): LocalDate | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(written) ? written : undefined;
}

const atLine = (line: number, zh: string, en: string) => new Misuse(`第 ${line} 行：${zh}`, `Line ${line}: ${en}`);

async function readTable(path: string): Promise<Pick<CalendarDraft, 'days' | 'lines'>> {
  const days: CalendarEntry[] = [];
  const lines: number[] = [];
  for await (const { line, fields, faults } of await RowFile.open(path, columns)) {
    const [fault] = faults;
    if (fault) throw atLine(line, fault.message, fault.messageEn);
    const day = dayOf(fields.day);
    if (day === undefined) {
      throw atLine(
        line,
        '日期应写作 YYYY-MM-DD，且日历中有这一天。',
        'A date is written YYYY-MM-DD and is a day of the calendar.',
      );
    }
    const working = WORKED.test(fields.working);
    if (!working && !OFF.test(fields.working)) {
      throw atLine(line, '“是否上班”应为 true 或 false（上班、放假）。', 'Whether it is worked is written true or false.');
    }
    days.push({ day, working, name: fields.name });
    lines.push(line);
  }
  return { days, lines };
}

async function readYaml(path: string): Promise<CalendarDraft> {
  try {
    return { ...parseCalendarYear(await readFile(path, 'utf8')), lines: [] };
  } catch (error) {
    if (!(error instanceof CalendarFileError)) throw error;
    throw new Misuse('日历文件无法使用：', error.message);
  }
}

/**
 * Reads a year from a YAML file (`year`, `notice`, `days`) or a table (CSV or JSON with day, working, name; its year is that of its
 * first day unless it is given).
 * @throws Misuse, FileFault where the file is none of these
 */
export async function readCalendarFile(path: string, said: SaidOfTheYear): Promise<CalendarDraft> {
  const { bytes } = await SourceFile.open(path);
  if (bytes > LARGEST_FILE) throw new Misuse('文件过大，不是年度日历。', 'The file is too large to be the calendar of a year.');
  if (/\.ya?ml$/i.test(path)) {
    const read = await readYaml(path);
    if (said.year !== undefined && said.year !== read.year) {
      throw new Misuse('--year 与文件中的年份不一致。', '--year and the year in the file differ.');
    }
    return { ...read, notice: said.notice ?? read.notice };
  }
  const { days, lines } = await readTable(path);
  return { year: said.year ?? yearOf(days[0]?.day ?? '0001-01-01'), notice: said.notice ?? null, days, lines };
}
