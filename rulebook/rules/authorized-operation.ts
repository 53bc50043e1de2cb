import type { Rule } from '../rule';
import { addYears } from '../values/local-date';

export interface GrantingAContract {
  contractNumber: string;
  startsOn: string;
  endsOn: string;
  grantor: string;
  operator: string;
  assets: readonly string[];
  price?: string | null;
  priceBasis?: string | null;
  expectedRevenuePerYear?: string | null;
}

/** The last day that a contract from this day on may name as its first day without the right; no calendar goes beyond 9999. */
const latestEnd = (startsOn: string): string => (startsOn < '9997' ? addYears(startsOn, 3) : '9999-12-31');

const isNegative = (amount: string | null | undefined): boolean => Boolean(amount?.startsWith('-'));

/** What every contract must satisfy, in whichever city; the database holds each of these too. */
export const grantingAContract: readonly Rule<GrantingAContract>[] = [
  {
    id: 'CONTRACT_UNNUMBERED',
    path: ['contractNumber'],
    message: '协议应有编号。',
    messageEn: 'A contract has a number.',
    holds: act => act.contractNumber.trim() !== '',
  },
  {
    id: 'TERM_TOO_LONG',
    path: ['endsOn'],
    message: '授权运营期限不得超过三年。',
    messageEn: 'An operation contract may run for at most three years.',
    holds: act => act.endsOn <= latestEnd(act.startsOn),
  },
  {
    id: 'TERM_EMPTY',
    path: ['endsOn'],
    message: '终止日应晚于起始日。',
    messageEn: 'A contract must end after it starts.',
    holds: act => act.startsOn < act.endsOn,
  },
  {
    id: 'PARTIES_ARE_ONE',
    path: ['operator'],
    message: '授权方与运营方不得为同一机构。',
    messageEn: 'Grantor and operator must be two bodies.',
    holds: act => act.grantor !== act.operator,
  },
  {
    id: 'NO_ASSET',
    path: ['assets'],
    message: '协议至少应包含一项数据资产。',
    messageEn: 'A contract must cover at least one asset.',
    holds: act => act.assets.length > 0,
  },
  {
    id: 'PRICE_WITHOUT_BASIS',
    path: ['priceBasis'],
    message: '收费的协议应说明定价依据。',
    messageEn: 'A price needs its basis.',
    holds: act => !act.price || isNegative(act.price) || /^[0.]*$/.test(act.price) || Boolean(act.priceBasis),
  },
  {
    id: 'PRICE_NEGATIVE',
    path: ['price'],
    message: '价格不得为负数。',
    messageEn: 'A price is not negative.',
    holds: act => !isNegative(act.price),
  },
  {
    id: 'REVENUE_NEGATIVE',
    path: ['expectedRevenuePerYear'],
    message: '预期年收入不得为负数。',
    messageEn: 'An expected revenue is not negative.',
    holds: act => !isNegative(act.expectedRevenuePerYear),
  },
];
