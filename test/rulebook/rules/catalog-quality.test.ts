import { checkingQuality } from '../../../rulebook/rules/catalog-quality';
import { eachBreaks } from './each-breaks';

describe('a check of the quality of data', () => {
  eachBreaks(
    checkingQuality,
    { checked: 10, passed: 9, method: '比对', checkedOn: '2026-06-30', today: '2026-06-30' },
    {
      CHECK_METHOD_MISSING: { broken: [{ method: '' }, { method: ' ' }] },
      NOTHING_CHECKED: { broken: [{ checked: 0, passed: 0 }, { checked: -1 }], kept: [{ checked: 1, passed: 1 }] },
      PASSED_OUT_OF_RANGE: { broken: [{ passed: -1 }, { passed: 11 }], kept: [{ passed: 0 }, { passed: 10 }] },
      CHECKED_IN_FUTURE: { broken: [{ checkedOn: '2026-07-01' }], kept: [{ checkedOn: '2025-01-01' }] },
    },
  );
});
