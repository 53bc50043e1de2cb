import type { Composed, ComposedFigure } from './composed';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Names come from registers: in a text whose lines mean something they stay on theirs. */
export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What stands for a figure: so many, so many of so many, or that it is not known and why. */
export function amountOf({ value, outOf, unknown }: ComposedFigure, at: 0 | 1): string {
  if (value === null) return at === 0 ? `未知（${unknown?.[0] ?? ''}）` : `not known (${unknown?.[1] ?? ''})`;
  if (outOf === null) return `${value}`;
  if (outOf === 0) return at === 0 ? '无应计事项' : 'nothing to count';
  return at === 0 ? `${value}（共 ${outOf}）` : `${value} of ${outOf}`;
}

/** On what the report is owed, in Chinese. */
export function owedOn({ article, report: { dueOn, binding } }: Composed): string {
  if (article)
    return `依据${article.instrument.title}${article.number}，${dueOn ? `最迟应于 ${dueOn} 提交` : '应当提交'}${binding ? '' : '（该期限目前不具约束力）'}。`;
  return `本地区文本未规定年度报告${dueOn ? `；${dueOn} 为参照其他地区的期限，不具约束力` : ''}。`;
}

/** The same in English. */
export function owedOnEn({ article, report: { dueOn, binding } }: Composed): string {
  if (article)
    return `Owed on ${article.number} of ${article.instrument.title}${dueOn ? ` by ${dueOn}` : ''}${binding ? '' : ' (a day that does not bind at present)'}.`;
  return `The text of this city asks for no annual report${dueOn ? `; ${dueOn} is borrowed from another city and binds nobody` : ''}.`;
}

const isOfTheCity = ({ report }: Composed): boolean => report.filerKind === 'AUTHORITY';

export const titleOf = (composed: Composed): string =>
  isOfTheCity(composed)
    ? `${composed.city}${composed.coveredYear}年度数据管理情况年度报告（草稿）`
    : `${inOneLine(composed.filerName)}${composed.coveredYear}年度数据管理情况（草稿）`;

export const titleEnOf = (composed: Composed): string =>
  `Management of data in ${composed.coveredYear}: ${isOfTheCity(composed) ? composed.city : inOneLine(composed.filerName)} (draft)`;

/** What is to be known of the figures before they are read, in Chinese. */
export function notesOf(composed: Composed): string[] {
  const { filerName, report, upTo, keptSince, coveredYear } = composed;
  const isPartly = keptSince !== null && keptSince > `${coveredYear}-01-01` && keptSince <= `${coveredYear}-12-31`;
  return [
    `提交单位：${inOneLine(filerName)}（${report.filer}）。统计截止：${upTo}。`,
    owedOn(composed),
    '下列数字由登记系统根据所载记录统计，逐项注明来源；未掌握的列为未知，不作推定。',
    ...(isPartly ? [`登记系统自 ${keptSince} 起有本地区的记载，此前的变动不在其内。`] : []),
  ];
}

/** The same in English. */
export function notesEnOf(composed: Composed): string[] {
  const { filerName, report, upTo, keptSince, coveredYear } = composed;
  const isPartly = keptSince !== null && keptSince > `${coveredYear}-01-01` && keptSince <= `${coveredYear}-12-31`;
  return [
    `Filed by ${inOneLine(filerName)} (${report.filer}). Counted up to ${upTo}.`,
    owedOnEn(composed),
    'The figures are counted from what the register holds, each with where it comes from; what it does not hold is said to be not known.',
    ...(isPartly ? [`The register holds records of this city since ${keptSince}: what moved before is not in them.`] : []),
  ];
}

/** The whole report in plain Chinese, part by part. */
export const readingOf = (composed: Composed): string =>
  [
    titleOf(composed),
    ...notesOf(composed),
    ...composed.sections.flatMap(({ title, figures }, at) => [
      `${numerals[at]}、${title[0]}`,
      ...figures.map(
        (figure, place) =>
          `${place + 1}. ${figure.label[0]}：${amountOf(figure, 0)}。${figure.unknown ? '' : `来源：${figure.source[0]}。`}`,
      ),
    ]),
  ].join('\n');

/** The same in English. */
export const readingEnOf = (composed: Composed): string =>
  [
    titleEnOf(composed),
    ...notesEnOf(composed),
    ...composed.sections.flatMap(({ title, figures }, at) => [
      `${at + 1} ${title[1]}`,
      ...figures.map(
        (figure, place) =>
          `${at + 1}.${place + 1} ${figure.label[1]}: ${amountOf(figure, 1)}.${figure.unknown ? '' : ` Source: ${figure.source[1]}.`}`,
      ),
    ]),
  ].join('\n');
