import { askingForACorrection, extendingACorrectionReply, refusingACorrection } from '../../../rulebook/rules/correction';
import { eachBreaks } from './each-breaks';

describe('asking for the open catalog to be corrected', () => {
  eachBreaks(
    askingForACorrection,
    { description: '更新周期有误', evidence: [] },
    { WHAT_IS_WRONG_MISSING: { broken: [{ description: ' ' }] }, EVIDENCE_BLANK: { broken: [{ evidence: [' '] }] } },
  );
});

describe('putting off the reply', () => {
  eachBreaks(
    extendingACorrectionReply,
    { workingDays: 10 },
    { EXTENSION_EXCEEDS_MAX: { broken: [{ workingDays: 11 }, { workingDays: 0 }], kept: [{ workingDays: 1 }] } },
  );
});

describe('not agreeing to a correction', () => {
  eachBreaks(
    refusingACorrection,
    { reason: '与规范一致', basis: '示例规范第三条' },
    {
      CORRECTION_REASON_MISSING: { broken: [{ reason: ' ' }, { reason: null }] },
      CORRECTION_BASIS_MISSING: { broken: [{ basis: ' ' }, { basis: null }] },
    },
  );
});
