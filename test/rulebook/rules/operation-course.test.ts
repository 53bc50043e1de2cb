import {
  activatingAContract,
  endingAContract,
  losingAnAsset,
  onceInForce,
  resumingAContract,
  suspendingAContract,
  terminatingAContract,
} from '../../../rulebook/rules/operation-course';
import { eachBreaks } from './each-breaks';

describe('what is told of a contract that has been in force', () => {
  eachBreaks(
    [onceInForce],
    { contractStatus: 'ACTIVE' },
    {
      CONTRACT_NEVER_IN_FORCE: {
        broken: ['REQUESTED', 'DRAFT_CONTRACT', 'APPROVED', 'REJECTED'].map(contractStatus => ({ contractStatus })),
        kept: ['SUSPENDED', 'EXPIRED', 'TERMINATED'].map(contractStatus => ({ contractStatus })),
      },
    },
  );
});

describe('activating', () => {
  const set = { domain: null, openType: null, status: 'PUBLISHED' };
  eachBreaks(
    activatingAContract,
    {
      domains: [],
      sets: [set],
      cities: [],
      jurisdiction: '150400',
      unregistered: 0,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
      today: '2026-01-01',
    },
    {
      TERM_NOT_BEGUN: { broken: [{ today: '2025-12-31' }] },
      SET_NOT_PUBLISHED: {
        broken: [{ sets: [set, { ...set, status: 'WITHDRAWN' }] }],
        kept: [{ sets: [{ ...set, status: 'UPDATE_REQUESTED' }] }],
      },
      ASSET_NOT_REGISTERED: { broken: [{ unregistered: 1 }] },
      TERM_OVER: { broken: [{ today: '2027-01-01' }], kept: [{ today: '2026-12-31' }] },
    },
  );
});

describe('suspending on a case', () => {
  eachBreaks(
    suspendingAContract,
    { caseStatus: 'INVESTIGATING' },
    {
      VIOLATION_CASE_NOT_OPEN: {
        broken: [{ caseStatus: null }, { caseStatus: 'UNFOUNDED' }, { caseStatus: 'TERMINATED' }],
        kept: [{ caseStatus: 'REPORTED' }],
      },
    },
  );
});

describe('losing an asset', () => {
  eachBreaks(losingAnAsset, { unregistered: 1 }, { ASSETS_STAND: { broken: [{ unregistered: 0 }] } });
});

describe('resuming', () => {
  eachBreaks(
    resumingAContract,
    { correction: '已重新登记', unregistered: 0, today: '2026-12-31', endsOn: '2027-01-01' },
    {
      CORRECTION_UNSTATED: { broken: [{ correction: ' ' }] },
      ASSET_NOT_REGISTERED: { broken: [{ unregistered: 1 }] },
      TERM_OVER: { broken: [{ today: '2027-01-01' }] },
    },
  );
});

describe('ending', () => {
  eachBreaks(
    endingAContract,
    { today: '2027-01-01', endsOn: '2027-01-01' },
    { TERM_NOT_OVER: { broken: [{ today: '2026-12-31' }], kept: [{ today: '2027-01-02' }] } },
  );
});

describe('terminating', () => {
  eachBreaks(terminatingAContract, { reason: '协商终止' }, { TERMINATION_GROUND_MISSING: { broken: [{ reason: '' }] } });
});
