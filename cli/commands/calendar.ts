import { Command, InvalidArgumentError } from 'commander';
import { Role } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import { type Finding, Refused } from '../../kernel/refused';
import { FIRST_YEAR, isWeekend, LAST_YEAR, weekdayOf } from '../../rulebook/calendar-year';
import { addDays } from '../../rulebook/values/local-date';
import { dayInYear } from '../../rulebook/yearly-day';
import { importCalendarYear } from '../../subgraphs/oversight/calendar/import-calendar-year';
import { listYears } from '../../subgraphs/oversight/calendar/list-years';
import type { CalendarYear } from '../../subgraphs/oversight/calendar/types';
import type { OversightContext } from '../../subgraphs/oversight/context';
import { path } from '../arguments';
import { type CalendarDraft, readCalendarFile } from '../import/calendar-file';
import { Misuse } from '../misuse';
import { asRequest, commander, contextOf, untilKnown, withinSubgraphs } from '../within-register';

type ConfigOf = () => Config;

function year(text: string): number {
  const number = Number(text);
  if (!/^\d{4}$/.test(text) || number < FIRST_YEAR || number > LAST_YEAR)
    throw new InvalidArgumentError(`应为 ${FIRST_YEAR} 至 ${LAST_YEAR} 的年份 wants a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return number;
}

/** Where in the file a finding belongs. */
function placeOf({ path: way }: Finding, { lines }: CalendarDraft): string {
  const [, field, index] = way ?? [];
  if (field !== 'days' || index === undefined) return '';
  const line = lines[Number(index)];
  return line === undefined ? `days[${Number(index) + 1}] ` : `第 ${line} 行 line ${line} `;
}

const importCommand = (configOf: ConfigOf): Command =>
  new Command('import')
    .description(
      '载入一年的工作日历，替换该年原有日历 Loads a year of the working-day calendar, in place of the one that is there',
    )
    .argument('<file>', 'YAML 或 CSV 文件，格式见 docs/calendar.md YAML or CSV, written as docs/calendar.md says', path)
    .option('--year <year>', '年份，默认取自文件 the year; by default as the file says', year)
    .option('--notice <number>', '通知文号，如 国办发明电〔2025〕7号 number of the notice it follows')
    .option('--dry-run', '只检查，不写入 tells what would happen and writes nothing', false)
    .action(async (file: string, { dryRun, ...said }: { year?: number; notice?: string; dryRun: boolean }) => {
      const draft = await readCalendarFile(file, said);
      await withinSubgraphs(configOf(), async opened => {
        const input = { year: draft.year, notice: draft.notice, days: [...draft.days], validateOnly: dryRun };
        const answer = await asRequest(commander(Role.PLATFORM), scope => {
          const context: OversightContext = contextOf(scope, opened, 'oversight');
          return context.command('importCalendarYear', input, () => importCalendarYear(context, input));
        });
        if (answer instanceof Refused) throw refusal(answer, draft);
        console.log(summary(answer, dryRun ? '可以载入 fit to load' : undefined));
        if (dryRun) console.log('演练：未写入任何数据。 Dry run: nothing was written.');
        else if (!(await untilKnown(opened)))
          console.log(
            '其他子图尚未全部获知，服务运行时继续。 Other subgraphs do not know all of it yet; serving goes on with it.',
          );
      });
    });

function refusal({ findings }: Refused, draft: CalendarDraft): Misuse {
  const lines = findings.map(finding => `  ${placeOf(finding, draft)}${finding.message} ${finding.messageEn}`);
  return new Misuse('日历被拒绝，未写入：', `The calendar was refused, nothing was written:\n${lines.join('\n')}`);
}

const showCommand = (configOf: ConfigOf): Command =>
  new Command('show')
    .description('显示一年的工作日历 Shows the working-day calendar of a year')
    .argument('<year>', '年份 year', year)
    .action(async (asked: number) => {
      await withinSubgraphs(configOf(), async opened => {
        const years = await asRequest(commander(Role.PLATFORM), scope => listYears(contextOf(scope, opened, 'oversight')));
        const found = years.find(table => table.year === asked);
        if (!found) throw new Misuse(`尚未载入 ${asked} 年工作日历。`, `There is no working-day calendar for ${asked}.`);
        console.log([summary(found), ...found.days.map(lineOf)].join('\n'));
      });
    });

const WEEK = '日一二三四五六';

const lineOf = ({ day, working, name }: CalendarYear['days'][number]): string =>
  `  ${day} 星期${WEEK[weekdayOf(day)]}  ${working ? '上班 worked' : '放假 off'}  ${name}`;

function summary({ year: of, notice, loaded, days }: CalendarYear, standing?: string): string {
  const worked = new Map(days.map(({ day, working }) => [day, working]));
  let workingDays = 0;
  for (let day = dayInYear('--01-01', of); day <= dayInYear('--12-31', of); day = addDays(day, 1)) {
    if (worked.get(day) ?? !isWeekend(day)) workingDays++;
  }
  const source = standing ?? (loaded ? '已载入 loaded' : '随系统发布 delivered with the register');
  return `${of}：${source} · ${notice ?? '文号不详 notice not known'} · 工作日 working days ${workingDays} · 调休 entries ${days.length}`;
}

/** `shuji calendar`: loads and shows the years in which working days are counted. */
export const calendarCommand = (configOf: ConfigOf): Command =>
  new Command('calendar')
    .description('工作日历 The working-day calendar')
    .addCommand(importCommand(configOf))
    .addCommand(showCommand(configOf));
