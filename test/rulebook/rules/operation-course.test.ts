import {
  activatingAContract,
  endingAContract,
  losingAnAsset,
  namingATerm,
  onceInForce,
  reinstatingAContract,
  resumingAContract,
  suspendingAContract,
  terminatingAContract,
} from '../../../rulebook/rules/operation-course';
import { eachBreaks } from './each-breaks';

describe('what is told of a contract that has been in force', () => {
  eachBreaks([onceInForce], { begun: true }, { CONTRACT_NEVER_IN_FORCE: { broken: [{ begun: false }] } });
});

describe('naming a term', () => {
  eachBreaks(
    namingATerm,
    { today: '2026-12-31', endsOn: '2027-01-01' },
    { TERM_OVER: { broken: [{ today: '2027-01-01' }], kept: [{ today: '2027-01-01', earlier: 'EXPIRED' }] } },
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
      operatorGone: false,
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
      OPERATOR_GONE: { broken: [{ operatorGone: true }] },
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
  const ending = { correction: '已重新登记', unregistered: 0, operatorGone: false, today: '2026-12-31', endsOn: '2027-01-01' };
  const alike = {
    CORRECTION_UNSTATED: { broken: [{ correction: ' ' }] },
    ASSET_NOT_REGISTERED: { broken: [{ unregistered: 1 }] },
    OPERATOR_GONE: { broken: [{ operatorGone: true }] },
    TERM_OVER: { broken: [{ today: '2027-01-01' }] },
  };
  describe('what was in force', () => {
    eachBreaks(
      resumingAContract,
      { ...ending, begun: true },
      { SUSPENDED_BEFORE_BEGINNING: { broken: [{ begun: false }] }, ...alike },
    );
  });
  describe('what was approved', () => {
    eachBreaks(
      reinstatingAContract,
      { ...ending, begun: false },
      { SUSPENDED_IN_FORCE: { broken: [{ begun: true }] }, ...alike },
    );
  });
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
