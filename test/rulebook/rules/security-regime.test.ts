import { recordingARegime } from '../../../rulebook/rules/security-regime';
import { eachBreaks } from './each-breaks';

eachBreaks(
  recordingARegime,
  { body: '甲', policyDocument: '示例制度' },
  {
    REGIME_TEXT_BLANK: {
      broken: [
        { policyDocument: ' ' },
        { securityBody: '' },
        { responsibleOffice: ' ' },
        { reviewProcedure: ' ' },
        { emergencyPlan: ' ' },
      ],
      kept: [{ policyDocument: null }, { emergencyPlan: '示例预案' }],
    },
    SECURITY_STAFF_INVALID: { broken: [{ securityStaff: 0 }], kept: [{ securityStaff: 1 }, { securityStaff: null }] },
    SUPERVISES_ITSELF: { broken: [{ serviceUnits: ['乙', '甲'] }], kept: [{ serviceUnits: ['乙'] }, { serviceUnits: [] }] },
  },
);
