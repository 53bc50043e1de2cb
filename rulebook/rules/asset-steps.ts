import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { compareDecimals } from '../values/decimal';
import { addYears, type LocalDate } from '../values/local-date';
import { articleOfEvent } from '../workflow';

/** No text says how long a registration lasts: the register's own rule. */
export const VALID_YEARS = 3;

interface Term {
  today: LocalDate;
  /** First day without the registration; null where the day is not set anew. */
  expiresOn: LocalDate | null;
}

const reasonOf = (event: string): PlainRule<{ reason?: string | null }> => ({
  id: 'REASON_MISSING',
  path: ['reason'],
  articles: articleOfEvent('SMX-11', event),
  message: '应写明理由。',
  messageEn: 'A reason is given.',
  holds: ({ reason }) => !isBlank(reason),
});

const withinTheTerm: readonly Rule<Term>[] = [
  {
    id: 'REGISTRATION_TOO_LONG',
    path: ['expiresOn'],
    message: '登记有效期自准予之日起不超过三年。',
    messageEn: 'A registration is valid for three years at the most.',
    holds: ({ today, expiresOn }) => expiresOn === null || expiresOn <= addYears(today, VALID_YEARS),
  },
  {
    id: 'REGISTRATION_ENDS_TOO_EARLY',
    path: ['expiresOn'],
    message: '登记失效日应晚于今日。',
    messageEn: 'A registration lapses after today.',
    holds: ({ today, expiresOn }) => expiresOn === null || expiresOn > today,
  },
];

export const returningAnAsset: readonly Rule<{ guidance?: string | null }>[] = [
  {
    id: 'GUIDANCE_MISSING',
    path: ['guidance'],
    articles: articleOfEvent('SMX-11', 'returnAsset'),
    message: '退回登记应附指导意见。',
    messageEn: 'Whoever sends a registration back gives guidance.',
    holds: ({ guidance }) => !isBlank(guidance),
  },
];

export const acceptingAnAsset = withinTheTerm;

export const renewingAnAsset: readonly Rule<Term & { endsOn?: LocalDate | null }>[] = [
  ...withinTheTerm,
  {
    id: 'RENEWAL_NOT_LATER',
    path: ['expiresOn'],
    message: '续期后的登记失效日应晚于现有的登记失效日。',
    messageEn: 'A registration that is renewed lapses later than it would have.',
    holds: ({ expiresOn, endsOn }) => expiresOn === null || !endsOn || expiresOn > endsOn,
  },
];

export const changingAnAsset: readonly Rule<{ reason?: string | null; changedFields: readonly string[] }>[] = [
  reasonOf('changeAsset'),
  {
    id: 'NOTHING_CHANGED',
    path: ['id'],
    articles: articleOfEvent('SMX-11', 'changeAsset'),
    message: '申请的内容与登记内容相同。',
    messageEn: 'What is asked for is what is registered.',
    holds: ({ changedFields }) => changedFields.length > 0,
  },
];

export const refusingAChange: readonly Rule<{ reason?: string | null }>[] = [reasonOf('refuseAssetChange')];

export const deregisteringAnAsset: readonly Rule<{ reason?: string | null }>[] = [reasonOf('deregisterAsset')];

export const expiringAnAsset: readonly Rule<{ expiresOn: LocalDate | null; today: LocalDate }>[] = [
  {
    id: 'REGISTRATION_STILL_VALID',
    path: ['id'],
    message: '登记尚在有效期内。',
    messageEn: 'The registration has not run out.',
    holds: ({ expiresOn, today }) => expiresOn !== null && expiresOn <= today,
  },
];

export const valuingAnAsset: readonly Rule<{ amount: string; valuer: string; valuedOn: LocalDate; today: LocalDate }>[] = [
  {
    id: 'VALUATION_NEGATIVE',
    path: ['amount'],
    message: '评估金额不能为负。',
    messageEn: 'A valuation is not negative.',
    holds: ({ amount }) => compareDecimals(amount, '0') >= 0,
  },
  {
    id: 'VALUER_UNNAMED',
    path: ['valuer'],
    message: '评估应写明评估机构。',
    messageEn: 'A valuation names the valuer.',
    holds: ({ valuer }) => !isBlank(valuer),
  },
  {
    id: 'VALUED_IN_FUTURE',
    path: ['valuedOn'],
    message: '评估基准日不得晚于今日。',
    messageEn: 'The day of a valuation is not after today.',
    holds: ({ valuedOn, today }) => valuedOn <= today,
  },
];

/** An enterprise puts a data asset on its balance sheet. The register keeps what it says, and vouches for nothing. */
export interface BookingAnAsset {
  basis?: string | null;
  amount: string;
  bookedOn: LocalDate;
  today: LocalDate;
}

export const bookingAnAsset: readonly Rule<BookingAnAsset>[] = [
  {
    id: 'BALANCE_BASIS_MISSING',
    path: ['basis'],
    by: 'balance_sheet_entry',
    message: '数据资产入表应写明计量依据。',
    messageEn: 'An entry on a balance sheet names the basis of its amount.',
    holds: ({ basis }) => !isBlank(basis),
  },
  {
    id: 'BALANCE_AMOUNT_NOT_POSITIVE',
    path: ['amount'],
    by: 'balance_sheet_entry',
    message: '入表金额应大于零。',
    messageEn: 'The amount of an entry on a balance sheet is more than zero.',
    holds: ({ amount }) => compareDecimals(amount, '0') > 0,
  },
  {
    id: 'BOOKED_IN_FUTURE',
    path: ['bookedOn'],
    by: 'balance_sheet_entry',
    message: '入表日期不得晚于今日。',
    messageEn: 'An entry on a balance sheet is not dated after today.',
    holds: ({ bookedOn, today }) => bookedOn <= today,
  },
];
