import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { whereRegulated } from './where-regulated';

/** An item with what the register knows of where it comes from. */
export interface ItemSource {
  /** Credit codes of those who collect it together; none where its provider does alone. */
  collectors: readonly string[];
  /** Who of them does what. */
  divisionOfDuties?: string | null;
  /** The one of them that is its source. */
  source?: string | null;
  /** The law by which it is collected although another department is the source. */
  lawfulException?: string | null;
  /** Another department is its source: and in a city that asks no more, only where it can be had from there by sharing. */
  hasOtherSource: boolean;
  /** It stands on the responsibility list of the department that is its source. */
  assigned: boolean;
}

/** What the register knows of other sources of the entry's items, and of the negative list. */
export interface SourceFacts {
  items: readonly ItemSource[];
  /** What the negative list keeps its data from. */
  excluded: { readonly sharing: boolean; readonly opening: boolean };
}

interface WithSources {
  sources: SourceFacts;
}

/** Without a catalog list to derive it from, the responsibility list comes first. */
const comesFirst = (lists: readonly string[]): boolean => lists.includes('RESPONSIBILITY') && !lists.includes('CATALOGUE');

const ofTheDivision = { jiyuan: '第二十二条' };

export const ofItsSources: readonly Rule<WithSources>[] = [
  whereRegulated<WithSources, 'one_source_per_item'>('one_source_per_item', {
    id: 'DUPLICATE_SOURCE',
    path: ['items', 'code'],
    message: '该信息项已有数源部门，能通过共享获取的不得重复采集，法律法规另有规定的除外。',
    messageEn:
      'Another department is the source of an item; what can be had by sharing is not collected again unless a law says so.',
    holds: ({ sources }) =>
      sources.items.every(({ hasOtherSource, lawfulException }) => !hasOtherSource || !isBlank(lawfulException)),
  }),
  whereRegulated<WithSources, 'catalogue_lists'>('catalogue_lists', {
    id: 'RESPONSIBILITY_ENTRY_REQUIRED',
    path: ['items'],
    message: '采集的信息项应列入本单位责任清单。',
    messageEn: 'What is collected stands on the responsibility list of whoever collects it.',
    holds: ({ sources }, lists) => !comesFirst(lists) || sources.items.every(({ assigned }) => assigned),
  }),
  {
    id: 'DIVISION_OF_DUTIES_MISSING',
    path: ['items', 'divisionOfDuties'],
    articles: ofTheDivision,
    message: '协同采集的信息项应登记各方的职责分工。',
    messageEn: 'An item that several departments collect states who of them does what.',
    holds: ({ sources }) =>
      sources.items.every(({ collectors, divisionOfDuties }) => collectors.length < 2 || !isBlank(divisionOfDuties)),
  },
  {
    id: 'SOURCE_MISSING',
    path: ['items', 'source'],
    articles: ofTheDivision,
    message: '协同采集的信息项应在采集部门中确定一个数源部门。',
    messageEn: 'Of several departments that collect an item one is named as its source.',
    holds: ({ sources }) =>
      sources.items.every(({ collectors, source }) => collectors.length < 2 || (source != null && collectors.includes(source))),
  },
];

/** What an entry is to be shared and opened as, where whatever is not on the negative list is. */
interface WithTypes extends WithSources {
  shareType?: string | null;
  openType?: string | null;
}

const ofTheNegativeList = { guiyang: '四 第二章 三是' };
const keepsOne = (law: Law): boolean => law.parameter('catalogue_lists').value?.includes('NEGATIVE') ?? false;
const keptBack = ['NOT_SHARED', 'TEMPORARILY_NOT_SHARED'];

/** Where the city keeps a negative list, what is not shared or not opened stands on it, and the other way round. */
export const onTheNegativeList: readonly Rule<WithTypes>[] = [
  {
    id: 'NEGATIVE_LIST_ENTRY_REQUIRED',
    path: ['shareType'],
    articles: ofTheNegativeList,
    message: '未列入负面清单的，不得定为不予共享。',
    messageEn: 'What does not stand on the negative list is shared.',
    holds: ({ shareType, sources }, _, law) =>
      !keepsOne(law) || sources.excluded.sharing || !keptBack.includes(shareType ?? ''),
  },
  {
    id: 'NEGATIVE_LIST_ENTRY_REQUIRED',
    path: ['openType'],
    articles: ofTheNegativeList,
    message: '未列入负面清单的，不得定为不予开放。',
    messageEn: 'What does not stand on the negative list is opened.',
    holds: ({ openType, sources }, _, law) => !keepsOne(law) || sources.excluded.opening || openType !== 'NOT_OPEN',
  },
  {
    id: 'ON_NEGATIVE_LIST',
    path: ['shareType'],
    articles: ofTheNegativeList,
    message: '已列入负面清单的数据不予共享。',
    messageEn: 'What stands on the negative list is not shared.',
    holds: ({ shareType, sources }, _, law) =>
      !keepsOne(law) || !sources.excluded.sharing || !shareType || keptBack.includes(shareType),
  },
  {
    id: 'ON_NEGATIVE_LIST',
    path: ['openType'],
    articles: ofTheNegativeList,
    message: '已列入负面清单的数据不予开放。',
    messageEn: 'What stands on the negative list is not opened.',
    holds: ({ openType, sources }, _, law) =>
      !keepsOne(law) || !sources.excluded.opening || !openType || openType === 'NOT_OPEN',
  },
];
