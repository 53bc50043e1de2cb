import type { Law } from '../law';
import type { ParameterValue } from '../parameters';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** Lists that are kept beside the catalog. */
export type CatalogList = ParameterValue<'catalogue_lists'>[number];

/** Changing a list: only where the text of the city has such a list. */
export const keepingAList: readonly Rule<{ list: CatalogList }>[] = [
  {
    id: 'LIST_NOT_KEPT',
    by: 'catalogue_lists',
    path: ['jurisdiction'],
    message: '该地区的制度文本没有设立此清单。',
    messageEn: 'The text of this city knows no such list.',
    holds: ({ list }, lists) => lists.includes(list),
  },
];

/** Putting what a department is to collect on the responsibility list. */
export interface AssigningAResponsibility {
  itemName: string;
  functionBasis?: string | null;
}

export const assigningAResponsibility: readonly Rule<AssigningAResponsibility>[] = [
  {
    id: 'RESPONSIBILITY_ITEM_MISSING',
    path: ['itemName'],
    message: '责任清单应写明信息项。',
    messageEn: 'A line of the responsibility list names the item.',
    holds: ({ itemName }) => !isBlank(itemName),
  },
  {
    id: 'FUNCTION_BASIS_MISSING',
    path: ['functionBasis'],
    articles: { chifeng: '四(二)1' },
    message: '责任清单应写明所依据的职能职责。',
    messageEn: 'A line of the responsibility list states the function by law that it rests on.',
    holds: ({ functionBasis }) => !isBlank(functionBasis),
  },
];

/** Publishing an edition of the responsibility list that was approved. */
export interface PublishingAList {
  approval?: string | null;
  approvedOn?: LocalDate | null;
  today: LocalDate;
}

const ofThePublishedList = { guiyang: '四 第二章 二是' };

export const publishingAResponsibilityList: readonly Rule<PublishingAList>[] = [
  {
    id: 'LIST_APPROVAL_MISSING',
    path: ['approval'],
    articles: ofThePublishedList,
    message: '发布责任清单应写明批准文件。',
    messageEn: 'Whoever publishes the responsibility list names the document that approved it.',
    holds: ({ approval, approvedOn }) => !isBlank(approval) && Boolean(approvedOn),
  },
  {
    id: 'LIST_APPROVED_IN_FUTURE',
    path: ['approvedOn'],
    message: '批准日期不得晚于今日。',
    messageEn: 'The list was approved no later than today.',
    holds: ({ approvedOn, today }) => !approvedOn || approvedOn <= today,
  },
];

const ofTheNegativeList = { guiyang: '四 第二章 三是' };

/** Putting data on the negative list, and taking it off. */
export const excludingData: readonly Rule<{ basis: string }>[] = [
  {
    id: 'EXCLUSION_BASIS_MISSING',
    path: ['basis'],
    articles: ofTheNegativeList,
    message: '列入负面清单应写明依据。',
    messageEn: 'Whatever stands on the negative list states its basis.',
    holds: ({ basis }) => !isBlank(basis),
  },
];

export const readmittingData: readonly Rule<{ reason: string; inForce: boolean }>[] = [
  {
    id: 'READMISSION_REASON_MISSING',
    path: ['reason'],
    message: '移出负面清单应说明理由。',
    messageEn: 'Whoever takes data off the negative list says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'EXCLUSION_IN_FORCE',
    path: ['id'],
    articles: ofTheNegativeList,
    message: '目录条目仍为不予共享或者不予开放，不得移出负面清单。',
    messageEn: 'The entry is still not shared or not opened, so it stays on the negative list.',
    holds: ({ inForce }) => !inForce,
  },
];

/** Declaring a need of data that another department has. */
export interface DeclaringANeed {
  requester: string;
  owner: string;
  description: string;
  purpose: string;
}

const ofTheDemandList = { jiyuan: '第十六条' };

export const declaringANeed: readonly Rule<DeclaringANeed>[] = [
  {
    id: 'NEED_DESCRIPTION_MISSING',
    path: ['description'],
    articles: ofTheDemandList,
    message: '需求清单应写明所需数据。',
    messageEn: 'A line of the demand list describes the data.',
    holds: ({ description }) => !isBlank(description),
  },
  {
    id: 'NEED_PURPOSE_MISSING',
    path: ['purpose'],
    articles: ofTheDemandList,
    message: '需求清单应写明履行职能的需要。',
    messageEn: 'A line of the demand list states which duty the data is for.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  {
    id: 'NEED_OWNER_IS_REQUESTER',
    path: ['owner'],
    articles: ofTheDemandList,
    message: '需求清单列明的是其他部门的数据。',
    messageEn: 'The demand list names data of other departments.',
    holds: ({ owner, requester }) => owner !== requester,
  },
];

/** Taking a need off the demand list: because an entry meets it, or for another reason. */
export const endingANeed: readonly Rule<{ reason?: string | null; isMet: boolean }>[] = [
  {
    id: 'NEED_END_UNEXPLAINED',
    path: ['reason'],
    message: '应写明满足需求的目录条目或者移出的理由。',
    messageEn: 'Whoever takes a need off the list names the entry that meets it, or says why.',
    holds: ({ reason, isMet }) => isMet || !isBlank(reason),
  },
];

/** Signing that a department's catalogue list names all of its data. */
export const declaringCompleteness: readonly Rule<{ statement: string }>[] = [
  {
    id: 'DECLARATION_STATEMENT_MISSING',
    path: ['statement'],
    articles: { jiyuan: '第十六条' },
    message: '应写明目录清单完整性声明的内容。',
    messageEn: 'A declaration says what is declared.',
    holds: ({ statement }) => !isBlank(statement),
  },
];

/** Where the text has a department collect by its responsibility list. */
const collectionByList: Readonly<Record<string, string>> = { jiyuan: '第二十条第1款', chifeng: '四(二)1' };

/** Delivering a batch of what was collected. */
export interface DeliveringABatch {
  entryPublished: boolean;
  /** Items that the entry does not have. */
  unknown: readonly string[];
  /** Items that do not stand on the responsibility list of whoever delivers them. */
  unlisted: readonly string[];
  records: number;
  collectedOn: LocalDate;
  today: LocalDate;
}

const byTheList = (law: Law): boolean => Object.hasOwn(collectionByList, law.profile.slug);

export const collectingByTheList: readonly Rule<Pick<DeliveringABatch, 'unlisted'>>[] = [
  {
    id: 'NOT_ON_RESPONSIBILITY_LIST',
    path: ['items'],
    articles: collectionByList,
    message: '采集单位的责任清单没有所报信息项。',
    messageEn: 'The responsibility list of whoever delivers this lacks an item of it.',
    holds: ({ unlisted }, _, law) => unlisted.length === 0 || !byTheList(law),
  },
];

export const deliveringABatch: readonly Rule<DeliveringABatch>[] = [
  ...collectingByTheList,
  {
    id: 'BATCH_ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    articles: { jiyuan: '第二十条第1款', sanming: '第十条' },
    message: '数据采集应当按照已发布的目录开展。',
    messageEn: 'Data is collected by the catalog: the entry is not published.',
    holds: ({ entryPublished }) => entryPublished,
  },
  {
    id: 'BATCH_ITEM_UNKNOWN',
    path: ['items'],
    message: '目录条目没有所报信息项。',
    messageEn: 'The entry has no such item.',
    holds: ({ unknown }) => unknown.length === 0,
  },
  {
    id: 'BATCH_EMPTY',
    path: ['records'],
    message: '批次应有数据记录。',
    messageEn: 'A batch has records.',
    holds: ({ records }) => records > 0,
  },
  {
    id: 'COLLECTED_IN_FUTURE',
    path: ['collectedOn'],
    message: '采集日期不得晚于今日。',
    messageEn: 'A batch was collected no later than today.',
    holds: ({ collectedOn, today }) => collectedOn <= today,
  },
];
