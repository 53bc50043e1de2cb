import {
  closingACase,
  correctingAViolation,
  havingCorrected,
  referringACase,
  reportingAViolation,
  restoringAccess,
  suspendingAccess,
  suspendingOnRisk,
  terminatingAccess,
} from '../../../rulebook/rules/violation';
import { eachBreaks } from './each-breaks';

describe('a case of violation', () => {
  eachBreaks(
    reportingAViolation,
    { description: '转卖数据', isAboutSomething: true },
    {
      VIOLATION_DESCRIPTION_MISSING: { broken: [{ description: ' ' }] },
      VIOLATION_SUBJECT_MISSING: { broken: [{ isAboutSomething: false }] },
    },
  );
  eachBreaks(closingACase, { reason: '查无实据' }, { CASE_REASON_MISSING: { broken: [{ reason: ' ' }] } });
  const closing = {
    grantIsKnown: true,
    ground: 'LEAK' as string | null,
    dueOn: '2026-07-01' as string | null,
    today: '2026-07-01',
  };
  const limits = {
    CASE_GRANT_MISSING: { broken: [{ grantIsKnown: false }] },
    VIOLATION_GROUND_MISSING: { broken: [{ ground: null }] },
    CORRECTION_DAY_PAST: { broken: [{ dueOn: '2026-06-30' }], kept: [{ dueOn: null }] },
  };
  eachBreaks(suspendingOnRisk, { ...closing, ground: 'SECURITY_RISK' }, limits);
  eachBreaks(suspendingAccess, closing, { ...limits, RISK_IS_NO_VIOLATION: { broken: [{ ground: 'SECURITY_RISK' }] } });
  eachBreaks(
    correctingAViolation,
    { correction: '已整改' },
    { VIOLATION_CORRECTION_MISSING: { broken: [{ correction: ' ' }] } },
  );
  eachBreaks(restoringAccess, { acceptance: '认可' }, { ACCEPTANCE_MISSING: { broken: [{ acceptance: ' ' }] } });
  eachBreaks(
    havingCorrected,
    { caseStatus: 'CORRECTED' },
    {
      CASE_NOT_CORRECTED: {
        broken: [{ caseStatus: 'SUSPENDED' }, { caseStatus: 'REFERRED' }],
        kept: [{ caseStatus: 'TERMINATED' }],
      },
    },
  );
  eachBreaks(
    terminatingAccess,
    { reason: '违法使用', grantIsKnown: true },
    {
      TERMINATED_GRANT_MISSING: { broken: [{ grantIsKnown: false }] },
      TERMINATION_REASON_MISSING: { broken: [{ reason: '' }] },
    },
  );
  eachBreaks(
    referringACase,
    { receivingBody: '公安机关', reason: '未改正' },
    { REFERRED_TO_MISSING: { broken: [{ receivingBody: ' ' }] }, REFERRAL_REASON_MISSING: { broken: [{ reason: '' }] } },
  );
});
