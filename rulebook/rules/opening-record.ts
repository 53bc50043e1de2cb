import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** Putting on record what came of a review, an assessment or an expert's thought (审查、评估、专家意见). */
export interface RecordingAConclusion {
  conclusion: string;
}

export const recordingAConclusion: readonly Rule<RecordingAConclusion>[] = [
  {
    id: 'CONCLUSION_MISSING',
    path: ['conclusion'],
    articles: { yulin: '第十五条第1款' },
    message: '应写明结论。',
    messageEn: 'What is put on record states its conclusion.',
    holds: ({ conclusion }) => !isBlank(conclusion),
  },
];

/** Recording a review before opening. */
export interface RecordingAReview {
  kind: string;
  consultation?: string | null;
  heldOn: LocalDate;
  today: LocalDate;
}

export const recordingAReview: readonly Rule<RecordingAReview>[] = [
  {
    id: 'CONSULTATION_METHOD_MISSING',
    path: ['consultation'],
    articles: { yulin: '第十五条第2款(四)' },
    message: '公开听取意见应写明采取的方式。',
    messageEn: 'A consultation of the public states by which method it was held.',
    holds: ({ kind, consultation }) => kind !== 'PUBLIC_CONSULTATION' || Boolean(consultation),
  },
  {
    id: 'CONSULTATION_METHOD_OF_OTHER_REVIEW',
    path: ['consultation'],
    message: '只有公开听取意见才写明听取意见的方式。',
    messageEn: 'Only a consultation of the public has a method by which it was held.',
    holds: ({ kind, consultation }) => kind === 'PUBLIC_CONSULTATION' || !consultation,
  },
  {
    id: 'REVIEW_IN_FUTURE',
    path: ['heldOn'],
    message: '审查日期不得晚于今日。',
    messageEn: 'A review was held today or before.',
    holds: ({ heldOn, today }) => heldOn <= today,
  },
];

/** Recording that an item was made fit to be opened. */
export interface RecordingDesensitization {
  description: string;
  /** Whether the entry has an item of this name. */
  itemExists: boolean;
}

export const recordingDesensitization: readonly Rule<RecordingDesensitization>[] = [
  {
    id: 'DESENSITIZATION_UNDESCRIBED',
    path: ['description'],
    articles: { yulin: '第二十二条', sanming: '第二十条', jiyuan: '第三十九条第2款' },
    message: '应说明如何脱敏处理。',
    messageEn: 'The record says what was done to the item.',
    holds: ({ description }) => !isBlank(description),
  },
  {
    id: 'ITEM_OF_NO_ENTRY',
    path: ['item'],
    message: '该目录条目没有此信息项。',
    messageEn: 'The entry has no item of this name.',
    holds: ({ itemExists }) => itemExists,
  },
];

/** Naming where opened data can be had. */
export interface AttachingAResource {
  name: string;
  url: string;
}

export const attachingAResource: readonly Rule<AttachingAResource>[] = [
  {
    id: 'RESOURCE_UNNAMED',
    path: ['name'],
    message: '应写明数据资源的名称。',
    messageEn: 'A resource has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'RESOURCE_ADDRESS_INVALID',
    path: ['url'],
    message: '数据资源的地址应为网络地址。',
    messageEn: 'A resource is found at an address of the web.',
    holds: ({ url }) => /^https?:\/\/[^\s]+$/.test(url),
  },
];

/** Setting or changing the conditions of opening (开放条件). */
export interface SettingConditions {
  conditions: string;
  reason: string;
}

export const settingConditions: readonly Rule<SettingConditions>[] = [
  {
    id: 'OPEN_CONDITIONS_BLANK',
    path: ['conditions'],
    articles: { sanming: '第十九条' },
    message: '应写明开放条件。',
    messageEn: 'The conditions of opening are written down.',
    holds: ({ conditions }) => !isBlank(conditions),
  },
  {
    id: 'CONDITIONS_REASON_MISSING',
    path: ['reason'],
    articles: { sanming: '第二十条' },
    message: '应写明制定或者调整开放条件的理由。',
    messageEn: 'Whoever sets or changes the conditions says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Setting a version of the rules of classification and grading (分类分级规则). */
export interface SettingGradingRules {
  ruleVersion: string;
  title: string;
  dataClasses: readonly string[];
  dataGrades: readonly string[];
}

export const settingGradingRules: readonly Rule<SettingGradingRules>[] = [
  {
    id: 'GRADING_RULES_UNNAMED',
    path: ['ruleVersion'],
    articles: { yulin: '第十四条' },
    message: '分类分级规则应有名称和版本号。',
    messageEn: 'The rules of grading have a title and a version.',
    holds: ({ ruleVersion, title }) => !isBlank(ruleVersion) && !isBlank(title),
  },
  {
    id: 'GRADES_MISSING',
    path: ['dataGrades'],
    articles: { yulin: '第十四条' },
    message: '分类分级规则应列出类别和级别。',
    messageEn: 'The rules of grading list classes and grades.',
    holds: ({ dataClasses, dataGrades }) =>
      [dataClasses, dataGrades].every(list => list.length > 0 && !list.some(one => isBlank(one))),
  },
];

/** Grading an entry by a version of the rules. */
export interface Grading {
  dataClass: string;
  dataGrade: string;
  /** The rules as they are; null where the city has none of this version. */
  rules: { dataClasses: readonly string[]; dataGrades: readonly string[] } | null;
}

export const grading: readonly Rule<Grading>[] = [
  {
    id: 'GRADING_RULES_UNKNOWN',
    path: ['ruleVersion'],
    articles: { yulin: '第十四条' },
    message: '没有此版本的分类分级规则。',
    messageEn: 'The city has no rules of grading of this version.',
    holds: ({ rules }) => rules !== null,
  },
  {
    id: 'GRADE_UNKNOWN',
    path: ['dataGrade'],
    articles: { yulin: '第十四条' },
    message: '类别或者级别不在分类分级规则之列。',
    messageEn: 'The rules of grading do not have this class or this grade.',
    holds: ({ dataClass, dataGrade, rules }) =>
      rules === null || (rules.dataClasses.includes(dataClass) && rules.dataGrades.includes(dataGrade)),
  },
];

/** Taking an entry out of the open catalog. */
export const unlisting: readonly Rule<{ reason: string; listed: boolean }>[] = [
  {
    id: 'UNLISTING_REASON_MISSING',
    path: ['reason'],
    message: '撤出开放目录应说明理由。',
    messageEn: 'Whoever takes an entry out of the open catalog says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'ENTRY_NOT_LISTED',
    path: ['id'],
    message: '该目录条目没有列入开放目录。',
    messageEn: 'The entry does not stand in the open catalog.',
    holds: ({ listed }) => listed,
  },
];
