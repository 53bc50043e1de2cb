import { deferringDisclosure, grantingPersonAccess, statingAGround } from '../../../rulebook/rules/persons-access';
import { eachBreaks } from './each-breaks';

const ground = { purpose: '核验', legalBasis: '示例法第一条', caseNumber: '示例1号' };
const missing = {
  ACCESS_PURPOSE_MISSING: { broken: [{ purpose: ' ' }] },
  LEGAL_BASIS_MISSING: { broken: [{ legalBasis: '　' }] },
  CASE_NUMBER_MISSING: { broken: [{ caseNumber: '' }] },
};

describe('stating on what a person is asked about', () => {
  eachBreaks(statingAGround, ground, missing);
});

describe('granting one user of one body the reading of one person', () => {
  eachBreaks(
    grantingPersonAccess,
    {
      ...ground,
      organization: 'reading body',
      subject: 'reader',
      contents: ['NAME'],
      until: '2027-06-30',
      today: '2026-06-30',
      approver: { organization: 'authority', subject: 'approver' },
    },
    {
      ...missing,
      GRANT_USER_MISSING: { broken: [{ subject: ' ' }] },
      GRANT_CONTENTS_MISSING: { broken: [{ contents: [] }] },
      GRANT_TO_ITSELF: {
        broken: [{ organization: 'authority' }, { subject: 'approver' }],
        kept: [{ approver: { subject: 'approver' } }],
      },
      GRANT_UNTIL_NOT_AHEAD: { broken: [{ until: '2026-06-30' }], kept: [{ until: '2026-07-01' }] },
      GRANT_TOO_LONG: { broken: [{ until: '2027-07-01' }], kept: [{ until: '2027-06-30' }] },
    },
  );
});

describe('deferring the disclosure of who looked', () => {
  eachBreaks(
    deferringDisclosure,
    {
      ...ground,
      organization: 'looking body',
      reason: '侦查需要',
      until: '2026-12-31',
      today: '2026-06-30',
      orderedBy: 'government',
    },
    {
      LEGAL_BASIS_MISSING: missing.LEGAL_BASIS_MISSING,
      CASE_NUMBER_MISSING: missing.CASE_NUMBER_MISSING,
      DEFERRAL_REASON_MISSING: { broken: [{ reason: ' ' }] },
      DEFERRAL_FOR_ITSELF: { broken: [{ organization: 'government' }, { orderedBy: undefined }] },
      DEFERRAL_UNTIL_NOT_AHEAD: { broken: [{ until: '2026-06-30' }], kept: [{ until: '2026-07-01' }] },
      DEFERRAL_TOO_LONG: { broken: [{ until: '2027-07-01' }], kept: [{ until: '2027-06-30' }] },
    },
  );
});
