import type { SampleCity } from './shapes';

/** The data of one entry, and which department has asked for it: of an entry that is shared without conditions, so it is granted at once. */
export interface SampleSharedData {
  /** Code of the entry. */
  readonly entry: string;
  readonly provider: string;
  readonly keyItem: string;
  readonly items: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly consumer: string;
  readonly scenario: string;
  readonly purpose: string;
}

/** What of a city's shared data the sample has: that of the base registry of legal entities, in 赤峰. */
export function sharedDataOf(city: SampleCity): SampleSharedData | null {
  if (city.slug !== 'chifeng') return null;
  const entry = city.catalogEntries.find(({ title }) => title === '法人单位基础信息');
  const consumer = city.organizations.find(({ name }) => name === '赤峰市民政局');
  if (!entry || !consumer) throw new Error('the sample of 赤峰 has lost what its shared data rests on');
  const companies = city.organizations.filter(({ name }) => name.includes('示例')).slice(0, 5);
  return {
    entry: entry.code,
    provider: entry.provider,
    keyItem: '统一社会信用代码',
    items: ['统一社会信用代码', '单位名称', '登记状态', '成立日期'],
    records: companies.map(({ creditCode, name }, index) => [creditCode, name, '存续', `202${index}-03-01`]),
    consumer: consumer.creditCode,
    scenario: '社会救助资格审核',
    purpose: '核对申请人任职和持股企业的登记状态',
  };
}
