import { registerEnumType } from 'type-graphql';

export enum CaseStatus {
  REPORTED = 'REPORTED',
  INVESTIGATING = 'INVESTIGATING',
  UNFOUNDED = 'UNFOUNDED',
  SUSPENDED = 'SUSPENDED',
  CORRECTED = 'CORRECTED',
  RESTORED = 'RESTORED',
  TERMINATED = 'TERMINATED',
  REFERRED = 'REFERRED',
}

/** States in which a case is still dealt with. */
export const OPEN_CASES: readonly CaseStatus[] = [
  CaseStatus.REPORTED,
  CaseStatus.INVESTIGATING,
  CaseStatus.SUSPENDED,
  CaseStatus.CORRECTED,
];

/** States of a case in which it keeps the grant closed that it is about. */
export const KEEPING_CLOSED: readonly CaseStatus[] = [CaseStatus.SUSPENDED, CaseStatus.CORRECTED, CaseStatus.REFERRED];
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Where a case of violation stands (违规案件状态).',
  valuesConfig: {
    REPORTED: { description: 'Reported (已举报).' },
    INVESTIGATING: { description: 'Under investigation (核查中).' },
    UNFOUNDED: { description: 'Closed as unfounded (不成立).' },
    SUSPENDED: { description: 'Access is closed (已关闭权限).' },
    CORRECTED: { description: 'A correction was reported (已报改正).' },
    RESTORED: { description: 'Access was restored (已恢复权限).' },
    TERMINATED: { description: 'Service was ended (已终止服务).' },
    REFERRED: { description: 'Referred; access stays closed (已移送).' },
  },
});

export enum ViolationGround {
  ILLEGAL_GAIN = 'ILLEGAL_GAIN',
  ABUSE_OF_RIGHTS = 'ABUSE_OF_RIGHTS',
  BREACH_OF_AGREEMENT = 'BREACH_OF_AGREEMENT',
  SECURITY_MEASURES_MISSING = 'SECURITY_MEASURES_MISSING',
  OUT_OF_SCOPE_USE = 'OUT_OF_SCOPE_USE',
  UNAUTHORISED_USE = 'UNAUTHORISED_USE',
  UNPERMITTED_SPREADING = 'UNPERMITTED_SPREADING',
  LEAK = 'LEAK',
  SECURITY_RISK = 'SECURITY_RISK',
  HARM = 'HARM',
  INFRINGES_RIGHTS = 'INFRINGES_RIGHTS',
  INFRINGES_SECRET_OR_PRIVACY = 'INFRINGES_SECRET_OR_PRIVACY',
  OTHER = 'OTHER',
}
registerEnumType(ViolationGround, {
  name: 'ViolationGround',
  description: 'On what ground access is closed (违规事由).',
  valuesConfig: {
    ILLEGAL_GAIN: { description: 'Unlawful gain (非法获利).' },
    ABUSE_OF_RIGHTS: { description: 'Abuse of rights (滥用权利).' },
    BREACH_OF_AGREEMENT: { description: 'Breach of the agreement on use (违反使用协议).' },
    SECURITY_MEASURES_MISSING: { description: 'Security measures were not taken (未采取安全措施).' },
    OUT_OF_SCOPE_USE: { description: 'Use beyond the scope (超范围使用).' },
    UNAUTHORISED_USE: { description: 'Use without authorization (未授权使用).' },
    UNPERMITTED_SPREADING: { description: 'Spreading without permission (未经许可扩散).' },
    LEAK: { description: 'Leak (泄露).' },
    SECURITY_RISK: { description: 'Use that risks security (使用存在安全风险).' },
    HARM: { description: 'Harm to the interests of the state, the public or others (损害国家利益、公共利益或者他人合法权益).' },
    INFRINGES_RIGHTS: { description: 'Rights of others were infringed (侵犯他人合法权益).' },
    INFRINGES_SECRET_OR_PRIVACY: { description: 'Secrets or privacy were infringed (侵犯商业秘密或者个人隐私).' },
    OTHER: { description: 'Something else (其他).' },
  },
});

export enum CaseSort {
  REPORTED_ON = 'REPORTED_ON',
}
registerEnumType(CaseSort, {
  name: 'CaseSort',
  description: 'By what cases can be sorted (违规案件排序字段).',
  valuesConfig: {
    REPORTED_ON: { description: 'By the day of the report (举报日期).' },
  },
});
