import type { Access } from '../../../kernel/access';
import { SecurityCheckRow, SecurityIntervalRow } from '../assessment/entity';
import { checkAccess } from '../assessment/policy';
import { SecurityCheckResolver } from '../assessment/resolver';
import { commissionFeed } from '../commission/commission-changed';
import { CommissionRow } from '../commission/entity';
import { commissionAccess } from '../commission/policy';
import { CommissionResolver } from '../commission/resolver';
import { ExpertCommitteeRow } from '../expert-committee/entity';
import { committeeAccess } from '../expert-committee/policy';
import { ExpertCommitteeResolver } from '../expert-committee/resolver';
import { SecurityIncidentRow, SecurityIncidentStepRow } from '../incident/entity';
import { incidentAccess } from '../incident/policy';
import { SecurityIncidentResolver } from '../incident/resolver';
import { SecurityInspectionRow } from '../inspector/entity';
import { inspectionAccess } from '../inspector/policy';
import { SecurityInspectionResolver } from '../inspector/resolver';
import { SecurityRegimeRow } from '../security-regime/entity';
import { regimeAccess } from '../security-regime/policy';
import { regimeFeed } from '../security-regime/regime-changed';
import { SecurityRegimeResolver } from '../security-regime/resolver';

/** How bodies keep data secure, and who is let in and looks: these topics are put into the slice together. */

export const securityAccess = {
  ...regimeAccess,
  ...checkAccess,
  ...incidentAccess,
  ...commissionAccess,
  ...committeeAccess,
  ...inspectionAccess,
  Query: {
    ...regimeAccess.Query,
    ...checkAccess.Query,
    ...incidentAccess.Query,
    ...commissionAccess.Query,
    ...committeeAccess.Query,
    ...inspectionAccess.Query,
  },
  Mutation: {
    ...regimeAccess.Mutation,
    ...checkAccess.Mutation,
    ...incidentAccess.Mutation,
    ...commissionAccess.Mutation,
    ...committeeAccess.Mutation,
    ...inspectionAccess.Mutation,
  },
} satisfies Access;

export const securityResolvers = [
  SecurityRegimeResolver,
  SecurityCheckResolver,
  SecurityIncidentResolver,
  CommissionResolver,
  ExpertCommitteeResolver,
  SecurityInspectionResolver,
] as const;

export const securityRows = [
  SecurityRegimeRow,
  SecurityCheckRow,
  SecurityIntervalRow,
  SecurityIncidentRow,
  SecurityIncidentStepRow,
  CommissionRow,
  ExpertCommitteeRow,
  SecurityInspectionRow,
] as const;

export const securityProjections = ['known_body', 'known_system', 'known_grant', 'known_platform'] as const;

export const securityFeeds = { 'security-regime': regimeFeed, commission: commissionFeed };

export const securityTells = Object.keys(securityFeeds).map(register => `${register}.changed`);

/** What the database holds of these topics, and how it is answered. */
export const securityConstraints = {
  security_regime_once: {
    rule: 'REGIME_RECORDED_MEANWHILE',
    message: '该单位的安全管理制度刚由他人登记，请重新提交。',
    messageEn: 'Somebody else has recorded the regime of this body meanwhile; record it again.',
  },
  security_interval_once: {
    rule: 'INTERVAL_SET_MEANWHILE',
    message: '该周期刚由他人设定，请重新提交。',
    messageEn: 'Somebody else has set this interval meanwhile; set it again.',
  },
  expert_committee_name: {
    rule: 'COMMITTEE_NAME_TAKEN',
    message: '该地区已有同名专家委员会。',
    messageEn: 'The city has a committee of this name.',
    path: ['input', 'name'],
  },
};
