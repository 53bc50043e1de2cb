import type { Rule } from '../rule';
import { compareDecimals } from '../values/decimal';

interface Period {
  since: string;
  until?: string | null;
}

export interface RegisteringAnAsset {
  name: string;
  rights: readonly (Period & { kind: string })[];
  valuations: readonly { amount: string; valuer: string; valuedOn: string }[];
  today: string;
  earlier?: {
    assetStatus: string;
    registrationNumber?: string | null;
    registeredOn?: string | null;
    expiresOn?: string | null;
  } | null;
}

const UNREGISTERED = ['DRAFT', 'SUBMITTED', 'RETURNED'];

const overlap = (one: Period, other: Period): boolean =>
  (!other.until || one.since < other.until) && (!one.until || other.since < one.until);

/** At most one right of this kind at a time. */
const heldByOne = (rights: RegisteringAnAsset['rights'], kind: string): boolean => {
  const alike = rights.filter(right => right.kind === kind);
  return alike.every((right, index) => alike.slice(index + 1).every(other => !overlap(right, other)));
};

/** What every registration must satisfy, in whichever city: rules of the product, held by the database too. */
export const registeringAnAsset: readonly Rule<RegisteringAnAsset>[] = [
  {
    id: 'ASSET_UNNAMED',
    path: ['name'],
    message: '资产名称不能为空。',
    messageEn: 'An asset has a name.',
    holds: act => act.name.trim() !== '',
  },
  {
    id: 'RIGHT_PERIOD',
    path: ['rights'],
    message: '权利终止日应晚于起始日。',
    messageEn: 'A right ends after it begins.',
    holds: act => act.rights.every(({ since, until }) => !until || since < until),
  },
  {
    id: 'RIGHT_HELD_ALREADY',
    path: ['rights'],
    message: '同一时期只能有一个所有权人和一个管理人。',
    messageEn: 'An asset has one owner and one steward at a time.',
    holds: act => heldByOne(act.rights, 'OWNERSHIP') && heldByOne(act.rights, 'STEWARDSHIP'),
  },
  {
    id: 'VALUATION_NEGATIVE',
    path: ['valuations'],
    message: '评估金额不能为负。',
    messageEn: 'A valuation is not negative.',
    holds: act => act.valuations.every(({ amount }) => compareDecimals(amount, '0') >= 0),
  },
  {
    id: 'VALUER_UNNAMED',
    path: ['valuations'],
    message: '评估应写明评估机构。',
    messageEn: 'A valuation names the valuer.',
    holds: act => act.valuations.every(({ valuer }) => valuer.trim() !== ''),
  },
  {
    id: 'VALUED_IN_FUTURE',
    path: ['valuations'],
    message: '评估基准日不得晚于今日。',
    messageEn: 'The day of a valuation is not after today.',
    holds: ({ valuations, today }) => valuations.every(({ valuedOn }) => valuedOn <= today),
  },
  {
    id: 'REGISTRATION_NUMBER_BLANK',
    path: ['earlier', 'registrationNumber'],
    message: '登记编号不得为空白。',
    messageEn: 'A registration number is not blank.',
    holds: ({ earlier }) => earlier?.registrationNumber == null || earlier.registrationNumber.trim() !== '',
  },
  {
    id: 'REGISTRATION_INCOMPLETE',
    path: ['earlier'],
    message: '已登记的资产应有登记编号和登记日期。',
    messageEn: 'A registered asset has a registration number and a day of registration.',
    holds: ({ earlier }) =>
      !earlier || UNREGISTERED.includes(earlier.assetStatus) || Boolean(earlier.registrationNumber && earlier.registeredOn),
  },
  {
    id: 'REGISTERED_IN_FUTURE',
    path: ['earlier', 'registeredOn'],
    message: '登记日期不得晚于今日。',
    messageEn: 'The day of a registration is not after today.',
    holds: ({ earlier, today }) => !earlier?.registeredOn || earlier.registeredOn <= today,
  },
  {
    id: 'REGISTRATION_PERIOD',
    path: ['earlier', 'expiresOn'],
    message: '登记失效日应晚于登记日期。',
    messageEn: 'A registration lapses after it was made.',
    holds: ({ earlier }) => !earlier?.expiresOn || !earlier.registeredOn || earlier.registeredOn < earlier.expiresOn,
  },
];
