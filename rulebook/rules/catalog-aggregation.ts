import type { Law } from '../law';
import type { ParameterValue } from '../parameters';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

type Mode = ParameterValue<'aggregation_modes'>[number];

/** Which system makes the data. */
type Origin = 'OWN_SYSTEM' | 'UPPER_SYSTEM' | 'NO_SYSTEM';

/** How the data of an entry reaches the platform, as far as submission asks. */
export interface AggregationFacts {
  mode?: Mode | null;
  origin?: Origin | null;
  /** The system that it is stated to come from is one of the department's that is connected to the platform. */
  systemConnected: boolean;
  /** Why it may not be aggregated. */
  evidence?: string | null;
  /** That it is not aggregated in real time was filed, and at which interval it is instead. */
  isFiled: boolean;
}

const usualModeOf: Readonly<Record<Origin, Mode>> = {
  OWN_SYSTEM: 'REALTIME',
  UPPER_SYSTEM: 'RETURN_FLOW',
  NO_SYSTEM: 'MANUAL_UPLOAD',
};

/** Where the text itself says how data is aggregated. */
const byTheText: Readonly<Record<string, string>> = { jiyuan: '第二十六条', sanming: '第十条' };
const isInTheText = (law: Law): boolean => Object.hasOwn(byTheText, law.profile.slug);

/** What comes from an own system is aggregated as it is made, unless it was filed that it cannot be. */
const followsOrigin = ({ mode, origin, isFiled }: AggregationFacts, law: Law): boolean =>
  !isInTheText(law) ||
  !origin ||
  isFiled ||
  // these have conditions of their own
  mode === 'PERIODIC_WITH_FILING' ||
  mode === 'NONE_WITH_EVIDENCE' ||
  mode === usualModeOf[origin];

/** Where the text has an own system connected to the platform. */
const connecting: Readonly<Record<string, string>> = { jiyuan: '第二十六条' };

export const ofItsAggregation: readonly Rule<{ aggregation: AggregationFacts }>[] = [
  {
    id: 'AGGREGATION_MODE_MISSING',
    path: ['aggregationMode'],
    articles: { jiyuan: '第八条第1款', sanming: '第十条' },
    message: '应填写数据的汇聚方式。',
    messageEn: 'The entry states how its data reaches the platform.',
    holds: ({ aggregation }, _, law) => !isInTheText(law) || Boolean(aggregation.mode),
  },
  {
    id: 'AGGREGATION_MODE_INVALID',
    path: ['aggregationMode'],
    articles: byTheText,
    message: '汇聚方式应为本地制度文本所列，并与数据来源相符；不能实时汇聚的应先备案。',
    messageEn:
      'The text of the city has no such way to aggregate, or it does not fit where the data comes from and no exception was filed.',
    holds: ({ aggregation }, _, law) => {
      const { value } = law.parameter('aggregation_modes');
      const { mode } = aggregation;
      return value === null || !mode || (value.includes(mode) && followsOrigin(aggregation, law));
    },
  },
  {
    id: 'SYSTEM_NOT_CONNECTED',
    path: ['connectedSystem'],
    articles: connecting,
    message: '实时汇聚的，应写明已接入平台的业务系统。',
    messageEn: 'Data that is aggregated as it is made comes from a system that is connected to the platform.',
    holds: ({ aggregation }, _, law) =>
      !Object.hasOwn(connecting, law.profile.slug) || aggregation.mode !== 'REALTIME' || aggregation.systemConnected,
  },
  {
    id: 'FILING_REQUIRED',
    path: ['aggregationFiling'],
    articles: byTheText,
    message: '不能实时汇聚的，应将汇聚期限报主管部门备案。',
    messageEn: 'Data that cannot be aggregated in real time has the interval filed with the authority.',
    holds: ({ aggregation }, _, law) =>
      law.parameter('aggregation_modes').value === null || aggregation.mode !== 'PERIODIC_WITH_FILING' || aggregation.isFiled,
  },
  {
    id: 'EVIDENCE_REQUIRED',
    path: ['aggregationEvidence'],
    articles: { jiyuan: '第八条第1款' },
    message: '不能汇聚数据的，应提供法律、法规或者党中央、国务院政策的证据材料。',
    messageEn: 'Whoever does not aggregate data gives evidence of the law or central policy that forbids it.',
    // where a text knows no such exception the way itself is refused
    holds: ({ aggregation }, _, law) =>
      !law.parameter('aggregation_modes').value?.includes('NONE_WITH_EVIDENCE') ||
      aggregation.mode !== 'NONE_WITH_EVIDENCE' ||
      !isBlank(aggregation.evidence),
  },
];

/** What is done about aggregation at all: only where the text of the city knows it. */
export const aggregating: readonly Rule<object>[] = [
  {
    id: 'AGGREGATION_NOT_REGULATED',
    by: 'aggregation_modes',
    path: ['entry'],
    message: '该地区的制度文本没有规定数据汇聚。',
    messageEn: 'The text of this city knows no aggregation.',
    holds: (_, modes) => modes.length > 0,
  },
];

/** Filing that data is aggregated at intervals. */
export const filingAnInterval: readonly Rule<{ intervalDays: number; reason: string }>[] = [
  {
    id: 'AGGREGATION_INTERVAL_INVALID',
    path: ['intervalDays'],
    articles: byTheText,
    message: '汇聚期限应为一至三百六十六天。',
    messageEn: 'The interval is from one to 366 days.',
    holds: ({ intervalDays }) => intervalDays >= 1 && intervalDays <= 366,
  },
  {
    id: 'AGGREGATION_REASON_MISSING',
    path: ['reason'],
    articles: byTheText,
    message: '备案应写明不能实时汇聚的原因。',
    messageEn: 'The filing says why the data cannot be aggregated in real time.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Publishing the norm by which data is aggregated. */
export const publishingANorm: readonly Rule<{ title: string; reference: string }>[] = [
  {
    id: 'NORM_TITLE_MISSING',
    path: ['title'],
    articles: { jiyuan: '第二十五条' },
    message: '汇聚规范应有名称。',
    messageEn: 'The norm has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'NORM_REFERENCE_MISSING',
    path: ['reference'],
    articles: { jiyuan: '第二十五条' },
    message: '应写明汇聚规范的文号或者获取方式。',
    messageEn: 'The norm states the number of its document, or where it is to be had.',
    holds: ({ reference }) => !isBlank(reference),
  },
];

/** Attaching the dataset into which an entry is aggregated. */
export const attachingADataset: readonly Rule<{ name: string; hasDataset: boolean; entryPublished: boolean }>[] = [
  {
    id: 'ONE_CATALOGUE_ONE_AGGREGATION',
    path: ['entry'],
    articles: { sanming: '第十条' },
    message: '一个目录条目只对应一个汇聚数据集，该条目已有数据集。',
    messageEn: 'Each entry is aggregated into one dataset, and this one has a dataset already.',
    holds: ({ hasDataset }) => !hasDataset,
  },
  {
    id: 'DATASET_NAME_MISSING',
    path: ['name'],
    message: '应写明数据集名称。',
    messageEn: 'The dataset has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'AGGREGATED_ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    articles: { jiyuan: '第二十六条', sanming: '第十条' },
    message: '数据应当按照已发布的目录汇聚。',
    messageEn: 'Data is aggregated by the catalog: the entry is not published.',
    holds: ({ entryPublished }) => entryPublished,
  },
];

export const detachingADataset: readonly Rule<{ reason: string; hasDataset: boolean }>[] = [
  {
    id: 'DATASET_NOT_ATTACHED',
    path: ['entry'],
    message: '该目录条目没有汇聚数据集。',
    messageEn: 'The entry has no dataset.',
    holds: ({ hasDataset }) => hasDataset,
  },
  {
    id: 'DETACHING_REASON_MISSING',
    path: ['reason'],
    message: '解除挂接应说明理由。',
    messageEn: 'Whoever detaches a dataset says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Reporting what a dataset holds, at its source or on the platform. */
export const reportingAState: readonly Rule<{ hasDataset: boolean; records: number; digest: string }>[] = [
  {
    id: 'DATASET_NOT_ATTACHED',
    path: ['entry'],
    message: '该目录条目没有汇聚数据集。',
    messageEn: 'The entry has no dataset.',
    holds: ({ hasDataset }) => hasDataset,
  },
  {
    id: 'RECORDS_NEGATIVE',
    path: ['records'],
    message: '记录数不得为负。',
    messageEn: 'The number of records is not negative.',
    holds: ({ records }) => records >= 0,
  },
  {
    id: 'DIGEST_MALFORMED',
    path: ['digest'],
    message: '摘要值应为 64 位小写十六进制数。',
    messageEn: 'A digest is 64 lower-case hexadecimal digits.',
    holds: ({ digest }) => /^[0-9a-f]{64}$/.test(digest),
  },
];

/** Where the text has a unit aggregate by its own catalog, whatever the lists say. */
export const deliveringByOwnCatalogue: readonly Rule<{ isCollector: boolean }>[] = [
  {
    id: 'ENTRY_OF_ANOTHER_UNIT',
    path: ['entry'],
    articles: { sanming: '第十条' },
    message: '数据生产单位应按照本单位的目录采集和汇聚数据。',
    messageEn: 'A unit collects and aggregates by its own entries, or those that it collects for.',
    // elsewhere the responsibility list says who delivers what
    holds: ({ isCollector }, _, law) => isCollector || law.profile.slug === 'jiyuan' || law.profile.slug === 'chifeng',
  },
];
