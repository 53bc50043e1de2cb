import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { addDecimals, compareDecimals } from '../values/decimal';
import { type OfToday, onceInForce } from './operation-course';
import { whereRegulated } from './where-regulated';

/** What a contract earned in a period. Amounts are in yuan. */
export interface RecordingRevenue extends OfToday {
  revenueClass: string;
  since: string;
  /** First day after the period. */
  until: string;
  gross: string;
  tax: string;
  due: string;
  destination: string;
  begun: boolean;
  startsOn: string;
  endsOn: string;
}

const isNegative = (amount: string): boolean => compareDecimals(amount, '0') < 0;

export const recordingRevenue: readonly Rule<RecordingRevenue>[] = [
  onceInForce,
  {
    id: 'REVENUE_PERIOD_EMPTY',
    path: ['until'],
    message: '收益期间的止日应晚于起日。',
    messageEn: 'A period ends after it begins.',
    holds: ({ since, until }) => since < until,
  },
  {
    id: 'REVENUE_PERIOD_OPEN',
    path: ['until'],
    message: '收益期间尚未结束。',
    messageEn: 'The period is not over.',
    holds: ({ until, today }) => until <= today,
  },
  {
    id: 'REVENUE_OUTSIDE_TERM',
    path: ['since'],
    message: '收益期间应在协议期限之内。',
    messageEn: 'The period lies within the term of the contract.',
    holds: ({ since, until, startsOn, endsOn }) => startsOn <= since && until <= endsOn,
  },
  {
    id: 'REVENUE_AMOUNT_NEGATIVE',
    path: ['gross'],
    message: '收入、税款和应上缴金额不得为负数。',
    messageEn: 'Gross, tax and what is due are not negative.',
    holds: ({ gross, tax, due }) => ![gross, tax, due].some(isNegative),
  },
  {
    id: 'REVENUE_SUM_EXCEEDED',
    path: ['due'],
    articles: { guiyang: '四 第六章 二是' },
    message: '税款与应上缴金额之和不得超过总收入。',
    messageEn: 'Tax and what is due are together no more than the gross.',
    holds: ({ gross, tax, due }) => compareDecimals(addDecimals(tax, due), gross) <= 0,
  },
  whereRegulated('revenue_destination', {
    id: 'DESTINATION_INVALID',
    path: ['destination'],
    message: '政府取得的授权收入应当作为国有资产经营收益，缴入同级财政金库。',
    messageEn: 'Authorisation income of government is paid to the treasury of the same level.',
    holds: ({ revenueClass, destination }, where) =>
      revenueClass !== 'AUTHORISATION_INCOME' ||
      (where === 'SAME_LEVEL_TREASURY' ? destination === 'SAME_LEVEL_TREASURY' : destination !== 'OPERATOR'),
  }),
];

/** Handing revenue over. */
export interface Remitting extends OfToday {
  amount: string;
  /** What is still to be handed over. */
  left: string;
  remittanceRef: string;
  remittedOn: string;
  fiscalLevel?: string | null;
  budgetRef?: string | null;
}

export const remitting: readonly Rule<Remitting>[] = [
  whereRegulated('revenue_destination', {
    id: 'FISCAL_LEVEL_MISSING',
    path: ['fiscalLevel'],
    message: '上缴收益应写明纳入预算管理的财政级次。',
    messageEn: 'A remittance names the level of finance to whose budget it is booked.',
    holds: ({ fiscalLevel }) => Boolean(fiscalLevel),
  }),
  whereRegulated('revenue_destination', {
    id: 'BUDGET_REF_MISSING',
    path: ['budgetRef'],
    message: '上缴收益应写明预算科目编号。',
    messageEn: 'A remittance names the line of the budget to which it is booked.',
    holds: ({ budgetRef }) => !isBlank(budgetRef),
  }),
  {
    id: 'REMITTANCE_REF_MISSING',
    path: ['remittanceRef'],
    message: '应写明缴款凭证号。',
    messageEn: 'A remittance has the number of its voucher.',
    holds: ({ remittanceRef }) => !isBlank(remittanceRef),
  },
  {
    id: 'REMITTANCE_NOT_POSITIVE',
    path: ['amount'],
    message: '缴款金额应大于零。',
    messageEn: 'What is remitted is more than nothing.',
    holds: ({ amount }) => compareDecimals(amount, '0') > 0,
  },
  {
    id: 'REMITTANCE_EXCEEDS_DUE',
    path: ['amount'],
    message: '缴款金额不得超过尚未上缴的金额。',
    messageEn: 'No more is remitted than is due.',
    holds: ({ amount, left }) => compareDecimals(amount, left) <= 0,
  },
  {
    id: 'REMITTED_IN_FUTURE',
    path: ['remittedOn'],
    message: '缴款日期不得晚于今日。',
    messageEn: 'A remittance was made by today.',
    holds: ({ remittedOn, today }) => remittedOn <= today,
  },
];
