import type { OwnRule, PlainRule } from '../rule';
import { isBlank } from '../values/blank';
import { compareDecimals, type Decimal } from '../values/decimal';
import type { LocalDate } from '../values/local-date';

const MOST_UNITS = 1_000;

/** Opening a round of inspections (开展监督检查). */
export interface OpeningARound {
  title: string;
  scope: readonly string[];
  inspector: string;
}

export const openingARound: readonly OwnRule<OpeningARound>[] = [
  {
    id: 'ROUND_TITLE_MISSING',
    path: ['title'],
    message: '应写明检查名称。',
    messageEn: 'The round has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'ROUND_SCOPE_MISSING',
    path: ['scope'],
    message: `应列出 1 至 ${MOST_UNITS} 个被检查单位。`,
    messageEn: `The round names from 1 to ${MOST_UNITS} units to inspect.`,
    holds: ({ scope }) => scope.length > 0 && scope.length <= MOST_UNITS,
  },
  {
    id: 'INSPECTION_OF_ONESELF',
    path: ['scope'],
    message: '不得检查本单位。',
    messageEn: 'Nobody inspects their own body.',
    holds: ({ scope, inspector }) => !scope.includes(inspector),
  },
];

/** What was found on inspection. */
export interface Found {
  kind: string;
  description: string;
  /** The entry that it is about, as the catalog last told of it; null where it is unknown, undefined where none is named. */
  entry: { provider: string; jurisdiction: string } | null | undefined;
  /** Who is named as answering for it. */
  department?: string | null;
}

/** Writing down an inspection and what was found. */
export interface RecordingAnInspection {
  kind: string;
  jurisdiction: string;
  unit: string;
  inspector: string;
  inspectedOn: LocalDate;
  today: LocalDate;
  summary: string;
  score: Decimal | null;
  findings: readonly Found[];
  /** The round that it belongs to; undefined where it stands alone. */
  round: { isOpen: boolean; kind: string; scope: readonly string[] } | undefined;
}

/** Of the service of a provider, and of data that has no entry, no entry can be named. */
const needsEntry = ({ kind }: Found): boolean => kind !== 'UNDECLARED_DATA' && kind !== 'SERVICE';

export const recordingAnInspection: readonly PlainRule<RecordingAnInspection>[] = [
  {
    id: 'INSPECTION_OF_ONESELF',
    path: ['unit'],
    message: '不得检查本单位。',
    messageEn: 'Nobody inspects their own body.',
    holds: ({ unit, inspector }) => unit !== inspector,
  },
  {
    id: 'INSPECTED_IN_FUTURE',
    path: ['inspectedOn'],
    message: '检查日期不得晚于今日。',
    messageEn: 'The inspection is not in the future.',
    holds: ({ inspectedOn, today }) => inspectedOn <= today,
  },
  {
    id: 'INSPECTION_SUMMARY_MISSING',
    path: ['summary'],
    message: '应写明检查情况。',
    messageEn: 'What was inspected is said.',
    holds: ({ summary }) => !isBlank(summary),
  },
  {
    id: 'SCORE_MISSING',
    path: ['score'],
    articles: { sanming: '第二十九条' },
    message: '对服务机构的检查应有评分。',
    messageEn: 'The inspection of a service provider has a score.',
    holds: ({ kind, score }) => kind !== 'SERVICE_PROVIDER' || score !== null,
  },
  {
    id: 'FINDINGS_MISSING',
    path: ['findings'],
    articles: { sanming: '第二十九条' },
    message: '对服务机构的检查应有检查意见。',
    messageEn: 'The inspection of a service provider has findings.',
    holds: ({ kind, findings }) => kind !== 'SERVICE_PROVIDER' || findings.length > 0,
  },
  {
    id: 'INSPECTION_SCORE_OUT_OF_RANGE',
    path: ['score'],
    message: '评分应在 0 至 100 之间。',
    messageEn: 'A score lies between 0 and 100.',
    holds: ({ score }) => score === null || (compareDecimals(score, '0') >= 0 && compareDecimals(score, '100') <= 0),
  },
  {
    id: 'ROUND_CLOSED',
    path: ['round'],
    message: '该轮检查已结束。',
    messageEn: 'This round is closed.',
    holds: ({ round }) => round === undefined || round.isOpen,
  },
  {
    id: 'UNIT_OUTSIDE_ROUND',
    path: ['round'],
    message: '该轮检查不是此类检查，或者不含该单位。',
    messageEn: 'This round is of another kind, or does not include the unit.',
    holds: ({ round, kind, unit }) => round === undefined || (round.kind === kind && round.scope.includes(unit)),
  },
  {
    id: 'FINDING_DESCRIPTION_MISSING',
    path: ['findings', 'description'],
    message: '每项问题均应有说明。',
    messageEn: 'Every finding is described.',
    holds: ({ findings }) => !findings.some(({ description }) => isBlank(description)),
  },
  {
    id: 'FINDING_ENTRY_MISSING',
    path: ['findings', 'entry'],
    message: '每项问题均应对应本地区的目录条目；漏报的数据和服务问题除外。',
    messageEn: 'Every finding names an entry of this city, but for data left out and for services.',
    holds: ({ findings, jurisdiction }) =>
      !findings.some(found => (found.entry === undefined ? needsEntry(found) : found.entry?.jurisdiction !== jurisdiction)),
  },
  {
    id: 'FINDING_DEPARTMENT_NOT_RESPONSIBLE',
    path: ['findings', 'department'],
    message: '目录条目的问题由其提供单位负责。',
    messageEn: 'For an entry the body answers whose entry it is.',
    holds: ({ findings }) => !findings.some(({ entry, department }) => entry && department && department !== entry.provider),
  },
];

/** Ending a round: every unit in its scope has a result. */
export const closingARound: readonly OwnRule<{ isOpen: boolean; withoutResult: readonly string[] }>[] = [
  {
    id: 'ROUND_CLOSED',
    path: ['id'],
    message: '该轮检查已经结束。',
    messageEn: 'This round is closed already.',
    holds: ({ isOpen }) => isOpen,
  },
  {
    id: 'ROUND_RESULT_MISSING',
    path: ['id'],
    message: '检查范围内的每个单位均应有检查结果。',
    messageEn: 'Every unit in the scope of the round has a result.',
    holds: ({ withoutResult }) => withoutResult.length === 0,
  },
];

/** Ending a finding: it was put right. */
export const closingAFinding: readonly OwnRule<{ isOpen: boolean; remedy: string }>[] = [
  {
    id: 'FINDING_CLOSED',
    path: ['place'],
    message: '该问题已办结。',
    messageEn: 'This finding is closed already.',
    holds: ({ isOpen }) => isOpen,
  },
  {
    id: 'REMEDY_MISSING',
    path: ['remedy'],
    message: '应说明整改情况。',
    messageEn: 'What was put right is said.',
    holds: ({ remedy }) => !isBlank(remedy),
  },
];
