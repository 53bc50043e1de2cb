import {
  budgetingThePlatform,
  planningAMerger,
  recordingThePlatformsProtection,
} from '../../../rulebook/rules/platform-compliance';
import { eachBreaks } from './each-breaks';

describe('its protection', () => {
  eachBreaks(
    recordingThePlatformsProtection,
    { grade: 3, certificate: '示例' },
    {
      PLATFORM_GRADE_INVALID: { broken: [{ grade: 0 }, { grade: 6 }], kept: [{ grade: 1 }, { grade: 5 }] },
      PLATFORM_CERTIFICATE_MISSING: { broken: [{ certificate: ' ' }] },
    },
  );
});

describe('its budget', () => {
  eachBreaks(
    budgetingThePlatform,
    { budgetRef: '示例', budgetYear: 2026 },
    {
      PLATFORM_BUDGET_REF_MISSING: { broken: [{ budgetRef: '' }] },
      BUDGET_YEAR_INVALID: {
        broken: [{ budgetYear: 1999 }, { budgetYear: 2101 }],
        kept: [{ budgetYear: 2000 }, { budgetYear: 2100 }],
      },
    },
  );
});

describe('how it is merged', () => {
  eachBreaks(
    planningAMerger,
    { mergePlan: '示例', existing: true },
    { MERGE_PLAN_MISSING: { broken: [{ mergePlan: ' ' }] }, NOT_TO_BE_MERGED: { broken: [{ existing: false }] } },
  );
});
