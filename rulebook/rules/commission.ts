import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** What of a unit's regime of security a commission hangs on. */
export interface DeclaredSecurity {
  securityBody: string | null;
  securityStaff: number | null;
  measures: readonly string[];
}

/** Commissioning a service unit or a third party (授权或者委托技术服务单位、第三方专业机构). */
export interface CommissioningAUnit {
  commissionKind: 'TECHNICAL_SERVICE' | 'THIRD_PARTY';
  commissioner: string;
  unit: string;
  scope: readonly string[];
  basis: string;
  since: LocalDate;
  /** First day on which it carries no more. */
  until: LocalDate;
  /** What the unit has on record; null where it has nothing. */
  declared: DeclaredSecurity | null;
}

/** Where the text asks service units for a body, staff and measures of their own. */
const asked: Readonly<Record<string, string>> = { jiyuan: '第四十七条' };
const under: Readonly<Record<string, string>> = { jiyuan: '第十条', sanming: '第三十一条' };
const MEASURES = ['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE'];

const isSecure = (declared: DeclaredSecurity | null): boolean =>
  declared !== null &&
  declared.securityBody !== null &&
  declared.securityStaff !== null &&
  MEASURES.every(measure => declared.measures.includes(measure));

export const commissioningAUnit: readonly Rule<CommissioningAUnit>[] = [
  {
    id: 'COMMISSION_SCOPE_MISSING',
    path: ['scope'],
    articles: under,
    message: '授权或者委托应写明范围。',
    messageEn: 'A commission says for what it is given.',
    holds: ({ scope }) => scope.length > 0,
  },
  {
    id: 'COMMISSION_BASIS_MISSING',
    path: ['basis'],
    articles: under,
    message: '应写明授权或者委托的依据，例如合同编号。',
    messageEn: 'A commission names what it rests on, such as the number of a contract.',
    holds: ({ basis }) => !isBlank(basis),
  },
  {
    id: 'COMMISSION_ENDS_BEFORE_IT_BEGINS',
    path: ['until'],
    message: '终止日期应晚于起始日期。',
    messageEn: 'A commission carries for at least one day.',
    holds: ({ since, until }) => since < until,
  },
  {
    id: 'COMMISSIONS_ITSELF',
    path: ['unit'],
    message: '单位不得授权或者委托本单位。',
    messageEn: 'Nobody commissions themselves.',
    holds: ({ commissioner, unit }) => commissioner !== unit,
  },
  {
    id: 'SECURITY_PROFILE_REQUIRED',
    path: ['unit'],
    articles: asked,
    message: '服务单位应先登记安全管理机构、人员和数据加密、访问认证、监测预警、应急保障措施。',
    messageEn:
      'A service unit first has on record a security body, its staff, and encryption, authentication, monitoring and emergency measures.',
    holds: ({ commissionKind, declared }, _, { profile }) =>
      commissionKind !== 'TECHNICAL_SERVICE' || asked[profile.slug] === undefined || isSecure(declared),
  },
];

/** Issuing the token with which a commissioned unit is let in (签发受托凭证). */
export interface IssuingAToken {
  commissionKind: 'TECHNICAL_SERVICE' | 'THIRD_PARTY';
  confidentialityAgreement: string | null;
  isOver: boolean;
}

export const issuingAToken: readonly PlainRule<IssuingAToken>[] = [
  {
    id: 'AGREEMENT_REQUIRED',
    path: ['confidentialityAgreement'],
    articles: { sanming: '第三十一条' },
    message: '委托第三方专业机构应先签订保密协议。',
    messageEn: 'A third party signs a confidentiality agreement before it is let in.',
    holds: ({ commissionKind, confidentialityAgreement }) =>
      commissionKind !== 'THIRD_PARTY' || (confidentialityAgreement !== null && !isBlank(confidentialityAgreement)),
  },
  {
    id: 'COMMISSION_OVER',
    path: ['id'],
    articles: under,
    message: '该授权或者委托已终止或者已到期。',
    messageEn: 'The commission is over.',
    holds: ({ isOver }) => !isOver,
  },
];
