import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

const MOST_UNITS = 1_000;

/** Of opening a year and of filing in it alike. */
const reportingYear: OwnRule<{ year: number }> = {
  id: 'REPORTING_YEAR_OUT_OF_RANGE',
  path: ['year'],
  message: '提交年份应在 2000 至 9998 之间。',
  messageEn: 'The year of filing lies between 2000 and 9998.',
  holds: ({ year }) => year >= 2000 && year <= 9998,
};

/** Opening a year of reports: naming who owes one. */
export interface OpeningAReportingYear {
  units: readonly string[];
  authority: string;
  year: number;
}

export const openingAReportingYear: readonly OwnRule<OpeningAReportingYear>[] = [
  {
    id: 'REPORTING_UNITS_MISSING',
    path: ['units'],
    message: '应列出应当提交年度情况的单位。',
    messageEn: 'The units that owe a report are named.',
    holds: ({ units }) => units.length > 0,
  },
  {
    id: 'REPORTING_UNITS_TOO_MANY',
    path: ['units'],
    message: `一次最多列入 ${MOST_UNITS} 个单位。`,
    messageEn: `At most ${MOST_UNITS} units are named at once.`,
    holds: ({ units }) => units.length <= MOST_UNITS,
  },
  reportingYear,
  {
    id: 'AUTHORITY_AMONG_UNITS',
    path: ['units'],
    message: '主管部门提交的是全区年度报告，不列入各单位。',
    messageEn: 'The authority files the report on the whole city and is not one of the units.',
    holds: ({ units, authority }) => !units.includes(authority),
  },
];

/** Filing the report on the year before. */
export interface FilingAnAnnualReport {
  year: number;
  summary: string;
  alreadySubmitted: boolean;
  today: LocalDate;
  /** Whether a draft is attached that is not what the register composes now. */
  draftIsStale: boolean;
}

export const filingAnAnnualReport: readonly OwnRule<FilingAnAnnualReport>[] = [
  reportingYear,
  {
    id: 'REPORTED_YEAR_NOT_OVER',
    path: ['year'],
    message: '上一年度尚未结束，不能提交年度情况。',
    messageEn: 'The year that is reported on is not over.',
    holds: ({ year, today }) => today >= `${year}-01-01`,
  },
  {
    id: 'SUMMARY_MISSING',
    path: ['summary'],
    message: '应写明上一年度数据管理情况。',
    messageEn: 'The report tells of the year before.',
    holds: ({ summary }) => !isBlank(summary),
  },
  {
    id: 'REPORT_ALREADY_SUBMITTED',
    path: ['year'],
    message: '本单位已提交该年度情况。',
    messageEn: 'This unit has filed its report of that year.',
    holds: ({ alreadySubmitted }) => !alreadySubmitted,
  },
  {
    id: 'REPORT_DRAFT_CHANGED',
    path: ['draftDigest'],
    message: '所附草稿与登记系统现有记录不一致，请重新核对后提交。',
    messageEn: 'The attached draft is not what the register composes now: read it again before filing.',
    holds: ({ draftIsStale }) => !draftIsStale,
  },
];
