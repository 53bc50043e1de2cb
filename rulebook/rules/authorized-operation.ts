import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { compareDecimals } from '../values/decimal';
import { addDuration, type Duration, durationInChinese, durationInEnglish } from '../values/duration';
import { whereRegulated } from './where-regulated';

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
  /** Set for one concluded before the register began. */
  earlier?: unknown;
}

/** The last day that a contract from this day on may name as its first day without the right; no calendar goes beyond 9999. */
function latestEnd(startsOn: string, longest: Duration): string {
  try {
    return addDuration(startsOn, longest);
  } catch {
    return '9999-12-31';
  }
}

const isNegative = (amount: string | null | undefined): boolean => Boolean(amount?.startsWith('-'));

/** What every contract must satisfy; the database holds each of these too, the term at its longest, three years. */
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
    by: 'contract_max_term',
    message: longest => `授权运营期限不得超过 ${durationInChinese(longest)}。`,
    messageEn: longest => `An operation contract may run for at most ${durationInEnglish(longest)}.`,
    holds: ({ startsOn, endsOn }, longest) => endsOn <= latestEnd(startsOn, longest),
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
    holds: act => !act.price || isNegative(act.price) || /^[0.]*$/.test(act.price) || !isBlank(act.priceBasis),
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

const isPaid = (price: string | null | undefined): boolean => Boolean(price) && compareDecimals(price as string, '0') > 0;

/** What is stated in the draft; nothing of it is asked of a contract concluded before the register began. */
export interface DrawingUpAContract {
  mode?: string | null;
  purpose: string;
  price?: string | null;
  priceJustification?: string | null;
  conditions?: string | null;
  /** Set for one concluded before the register began. */
  earlier?: unknown;
}

/** Drawing up: the mode, and the price by the use that is made. */
export const drawingUpAContract: readonly Rule<DrawingUpAContract>[] = [
  whereRegulated('operation_modes', {
    id: 'MODE_MISSING',
    path: ['mode'],
    message: '应写明开发利用方式：数据开放、特许开发、授权应用或者其他方式。',
    messageEn: 'A contract states its mode: opening, franchised development, authorised application, or another.',
    holds: ({ mode, earlier }) => Boolean(earlier) || Boolean(mode),
  }),
  whereRegulated('pricing_rule', {
    id: 'PRICE_JUSTIFICATION_REQUIRED',
    path: ['priceJustification'],
    message: '用于公共治理、公益事业的公共数据无偿使用；收费的应说明理由。',
    messageEn: 'Use for public governance or public welfare is free; a price for it is justified.',
    holds: ({ purpose, price, priceJustification, earlier }, { PUBLIC_WELFARE }) =>
      Boolean(earlier) || !PUBLIC_WELFARE || purpose === 'INDUSTRY' || !isPaid(price) || !isBlank(priceJustification),
  }),
  whereRegulated('pricing_rule', {
    id: 'CONDITIONS_MISSING',
    path: ['conditions'],
    message: '用于产业发展、行业发展的公共数据有条件有偿使用，定价应写明条件。',
    messageEn: 'Use for industry may be paid under conditions: where a price is set they are written down.',
    holds: ({ purpose, price, conditions, earlier }, { INDUSTRY }) =>
      Boolean(earlier) || INDUSTRY !== 'CONDITIONAL_PAID' || purpose !== 'INDUSTRY' || !price || !isBlank(conditions),
  }),
];

/** The rules of authorised operation that a contract refers to: the text of the city as it stands on the day. */
export const ruleVersionOf = ({ profile: { instrument, slug }, adoption }: Law): string => {
  const since = instrument.inForceFrom ?? instrument.issuedOn ?? '';
  return [slug, instrument.standing, since, adoption?.since ?? ''].filter(Boolean).join(' ');
};
