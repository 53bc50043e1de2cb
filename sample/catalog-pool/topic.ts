import type { SampleCatalogKind, SampleFrequency } from '../shapes';
import type { FieldName } from './fields';

/** The departments a topic can belong to. A city names each in its own words; two may be one organization there. */
export const departments = [
  'data',
  'security',
  'market',
  'land',
  'civil',
  'finance',
  'labor',
  'transport',
  'health',
  'education',
  'weather',
  'development',
  'industry',
  'environment',
  'housing',
  'agriculture',
  'emergency',
  'culture',
  'insurance',
  'water',
  'statistics',
  'urban',
  'forestry',
  'taxation',
] as const;
export type Department = (typeof departments)[number];

/**
 * The 项 of the classes 基础 and 主题 in 《政务信息资源目录编制指南（试行）》 (发改高技〔2017〕1272号), two digits each,
 * in the order in which the guide lists them.
 */
export const subjects = {
  population: '01',
  'legal-entity': '02',
  geography: '03',
  credit: '04',
  certificate: '05',
  'public-service': '01',
  health: '02',
  'social-security': '03',
  'food-and-drugs': '04',
  'work-safety': '05',
  prices: '06',
  energy: '07',
  'credit-system': '08',
  construction: '09',
  community: '10',
  ecology: '11',
  emergency: '12',
} as const;
export type Subject = keyof typeof subjects;

/** Statutes that a restriction rests on. Article numbers stand where they are the same in every version in force since 2021. */
export const bases = {
  personal: '《中华人民共和国个人信息保护法》第二十八条',
  commercial: '《中华人民共和国数据安全法》第三十八条',
  tax: '《中华人民共和国税收征收管理法》第八条',
  insured: '《中华人民共和国社会保险法》第八十一条',
  statistics: '《中华人民共和国统计法》',
  minors: '《中华人民共和国未成年人保护法》',
  property: '《不动产登记暂行条例》',
  security: '《中华人民共和国网络安全法》',
} as const;
export type Basis = keyof typeof bases;

/** Free to all, on conditions, or withheld; each city has its own word for the last. */
export type Access = 'FREE' | 'CONDITIONAL' | 'WITHHELD';

export interface Topic {
  key: string;
  title: string;
  by: Department;
  updateFrequency: SampleFrequency;
  abstract: string;
  items: readonly FieldName[];
  kind: SampleCatalogKind;
  subject?: Subject;
  /** The 领域 of public data platforms; that of the department where not given. */
  domain?: string;
  format: string;
  share: Access;
  open: Access;
  /** Why it is not free; needed as soon as either is not. */
  because?: Basis;
  tags: readonly string[];
  /** Keys of the topics it is integrated from. */
  from: readonly string[];
  /** Needed in every city. */
  always: boolean;
}

type Further = Partial<Omit<Topic, 'key' | 'title' | 'by' | 'updateFrequency' | 'abstract' | 'items'>>;

/** A topic of the pool; without further word it is a department's own, in a database, free to share and open. */
export const topic = (
  key: string,
  title: string,
  by: Department,
  updateFrequency: SampleFrequency,
  abstract: string,
  items: readonly FieldName[],
  further: Further = {},
): Topic => ({
  key,
  title,
  by,
  updateFrequency,
  abstract,
  items,
  kind: 'DEPARTMENT',
  format: '数据库',
  share: 'FREE',
  open: 'FREE',
  tags: [],
  from: [],
  always: false,
  ...further,
});

/** The 领域 that a department's data falls into, in the words public data platforms use. */
export const domainOf: Record<Department, string> = {
  data: '生活服务',
  security: '公共安全',
  market: '市场监管',
  land: '地理空间',
  civil: '社会救助',
  finance: '财税金融',
  labor: '社保就业',
  transport: '交通运输',
  health: '医疗卫生',
  education: '教育文化',
  weather: '气象服务',
  development: '信用服务',
  industry: '工业农业',
  environment: '生态环境',
  housing: '城建住房',
  agriculture: '工业农业',
  emergency: '安全生产',
  culture: '教育文化',
  insurance: '社保就业',
  water: '资源能源',
  statistics: '商贸流通',
  urban: '城建住房',
  forestry: '资源能源',
  taxation: '财税金融',
};
