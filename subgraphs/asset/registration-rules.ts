import type { Rule } from '../../rulebook/rule';

export interface RegisteringAnAsset {
  name: string;
  rights: readonly { since: string; until?: string | null }[];
  valuations: readonly { amount: string; valuer: string }[];
  earlier?: { registrationNumber?: string | null; registeredOn?: string | null; expiresOn?: string | null } | null;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** What every asset must satisfy, in whichever city; the database holds most of these too. */
export const registeringAnAsset: readonly Rule<RegisteringAnAsset>[] = [
  {
    id: 'ASSET_UNNAMED',
    path: ['name'],
    message: '资产应有名称。',
    messageEn: 'An asset has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'RIGHT_EMPTY',
    path: ['rights'],
    message: '权利的终止日应晚于起始日。',
    messageEn: 'A right must end after it starts.',
    holds: ({ rights }) => rights.every(({ since, until }) => !until || since < until),
  },
  {
    id: 'VALUE_NEGATIVE',
    path: ['valuations'],
    message: '评估金额不得为负数。',
    messageEn: 'An asset is not worth less than nothing.',
    holds: ({ valuations }) => valuations.every(({ amount }) => !amount.startsWith('-')),
  },
  {
    id: 'VALUER_UNNAMED',
    path: ['valuations'],
    message: '评估应写明评估机构。',
    messageEn: 'A valuation names the valuer.',
    holds: ({ valuations }) => valuations.every(({ valuer }) => !isBlank(valuer)),
  },
  {
    id: 'REGISTRATION_NUMBER_BLANK',
    path: ['earlier', 'registrationNumber'],
    message: '登记编号不得为空白。',
    messageEn: 'A registration number is not blank.',
    holds: ({ earlier }) => earlier?.registrationNumber == null || !isBlank(earlier.registrationNumber),
  },
  {
    id: 'REGISTRATION_EMPTY',
    path: ['earlier', 'expiresOn'],
    message: '登记失效日应晚于登记日期。',
    messageEn: 'A registration must end after it starts.',
    holds: ({ earlier }) => !earlier?.registeredOn || !earlier.expiresOn || earlier.registeredOn < earlier.expiresOn,
  },
];
