import type { SampleCity } from './shapes';

/** A request from before the register that its provider has not answered in time. */
export interface SampleWaitingRequest {
  readonly requestNumber: string;
  /** Code of the entry: one that is shared on conditions, so that somebody has to decide. */
  readonly entry: string;
  readonly consumer: string;
  readonly items: readonly string[];
  readonly scenario: string;
  readonly purpose: string;
  /** Three days before a holiday, which its deadline does not count. */
  readonly submittedOn: string;
}

/** What nobody has answered, in 赤峰, whose text sets five working days (四(二)2). */
export function waitingRequestIn(city: SampleCity): SampleWaitingRequest | null {
  if (city.slug !== 'chifeng') return null;
  const entry = city.catalogEntries.find(({ title }) => title === '低保对象信息');
  const consumer = city.organizations.find(({ name }) => name === '赤峰市住房和城乡建设局');
  if (!entry || !consumer) throw new Error('the sample of 赤峰 has lost what its unanswered request rests on');
  return {
    requestNumber: `GX-${city.division}-2026-017`,
    entry: entry.code,
    consumer: consumer.creditCode,
    items: ['保障类别', '家庭人口数'],
    scenario: '公共租赁住房资格审核',
    purpose: '核对申请家庭是否为低保对象',
    submittedOn: '2026-06-16',
  };
}
