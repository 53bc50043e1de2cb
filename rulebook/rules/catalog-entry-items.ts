import type { Law } from '../law';
import type { OwnRule, Rule } from '../rule';
import { articleOfEvent } from '../workflow';
import type { DescribedEntry, ItemFacts } from './catalog-entry';
import type { OpeningFacts } from './catalog-opening';
import { whereRegulated } from './where-regulated';

const withDescriptor = (law: Law, descriptor: 'sensitivity' | 'securityGrade'): string | undefined =>
  law.parameter('catalogue_entry_descriptors').value?.[descriptor];
const articleOf = (descriptor: 'sensitivity' | 'securityGrade') => (law: Law) => {
  const number = withDescriptor(law, descriptor);
  return number === undefined ? null : law.article(number);
};

/** What is so much as written down: no state secret, in whatever state the entry is. */
export const keepingSecretsOut: readonly OwnRule<{ items: readonly Pick<ItemFacts, 'sensitivity'>[] }>[] = [
  {
    id: 'STATE_SECRET_NOT_ALLOWED',
    path: ['items', 'sensitivity'],
    message: '涉及国家秘密的数据不得在本平台登记、发布和交换。',
    messageEn: 'Data that touches state secrets is neither entered, published nor exchanged here.',
    holds: ({ items }) => items.every(({ sensitivity }) => sensitivity !== 'STATE_SECRET'),
  },
];

const isWithheld = ({ sensitivity }: ItemFacts): boolean =>
  sensitivity === 'PERSONAL_PRIVACY' || sensitivity === 'COMMERCIAL_SECRET' || sensitivity === 'STATE_SECRET';

/** Where a text has a class of data that is not opened, it says there what belongs to it; else where it says how such data is opened. */
const ofWithheldData = (law: Law) => {
  const types = law.parameter('open_types');
  const stated = types.value && Object.hasOwn(types.value, 'NOT_OPEN') ? types : law.parameter('desensitisation_before_open');
  return stated.articles[0] ?? null;
};

export const ofItsItems: readonly Rule<DescribedEntry & { opening: OpeningFacts }>[] = [
  ...keepingSecretsOut,
  {
    id: 'SENSITIVITY_MISSING',
    path: ['items', 'sensitivity'],
    articles: articleOf('sensitivity'),
    message: '每个信息项应标明敏感类别。',
    messageEn: 'Each item states what it must be protected as.',
    holds: ({ items }, _, law) =>
      withDescriptor(law, 'sensitivity') === undefined || items.every(({ sensitivity }) => Boolean(sensitivity)),
  },
  {
    id: 'SECURITY_GRADE_MISSING',
    path: ['items', 'securityGrade'],
    articles: articleOf('securityGrade'),
    message: '每个信息项应标明安全级别。',
    messageEn: 'Each item states its grade of security.',
    holds: ({ items }, _, law) =>
      withDescriptor(law, 'securityGrade') === undefined || items.every(({ securityGrade }) => Boolean(securityGrade)),
  },
  {
    id: 'SENSITIVE_ITEM_NOT_OPENABLE',
    path: ['openType'],
    articles: ofWithheldData,
    message: '涉及商业秘密、个人隐私而未经脱敏的数据不得开放。',
    messageEn: 'Data with commercial secrets or privacy of persons that was not desensitized is not opened.',
    holds: ({ openType, items, opening }) =>
      !openType || openType === 'NOT_OPEN' || opening.desensitized || !items.some(isWithheld),
  },
  whereRegulated('base_items_unconditional', {
    id: 'BASE_DATABASE_MISSING',
    path: ['baseDatabase'],
    message: '基础信息资源应填写所属基础数据库。',
    messageEn: 'An entry of a base database names it.',
    holds: ({ catalogKind, baseDatabase }) => catalogKind !== 'BASE' || Boolean(baseDatabase),
  }),
  whereRegulated('base_databases', {
    id: 'BASE_DATABASE_NOT_IN_PROFILE',
    path: ['baseDatabase'],
    message: '该地区的制度文本没有此基础数据库。',
    messageEn: 'The text of this city does not have this base database.',
    holds: ({ baseDatabase }, databases) => !baseDatabase || databases.some(one => one === baseDatabase),
  }),
  whereRegulated('base_items_unconditional', {
    id: 'BASE_ITEM_MUST_BE_UNCONDITIONAL',
    path: ['shareType'],
    message: '基础数据库的基础信息项应当无条件共享。',
    messageEn: 'Basic items of the base databases are shared unconditionally.',
    holds: ({ catalogKind, shareType, items }, asked) =>
      !asked || catalogKind !== 'BASE' || shareType === 'UNCONDITIONAL' || items.every(({ itemKind }) => itemKind !== 'BASIC'),
  }),
  {
    id: 'SHARED_ITEM_UNKNOWN',
    path: ['sharedItems'],
    articles: articleOfEvent('SMX-01', 'submitCatalogEntry'),
    message: '共享信息项应为本目录条目的信息项。',
    messageEn: 'The items that are shared are items of the entry.',
    holds: ({ sharedItems, items }) => (sharedItems ?? []).every(shared => items.some(({ name }) => name === shared)),
  },
];
