import type { Ground, Violation } from '../../../rulebook/grounds';
import { lawOf } from '../../../rulebook/law';
import { referringForLiability } from '../../../rulebook/rules/violation';
import { raisingAViolation, statingAViolation } from '../../../rulebook/rules/violation-ground';
import { eachBreaks } from './each-breaks';

const words = { code: 'ACT', article: '第三十六条', wording: '示例', wordingEn: 'An act.' };
const listed = (...demands: NonNullable<Violation['demands']>): Violation => ({ ...words, demands });
const everything = listed('AGREEMENT', 'DESCRIPTION', 'INCIDENT', 'LAW', 'GRANT', 'EVIDENCE');
const stated = {
  listed: everything,
  grantIsKnown: true,
  evidence: ['示例-1'],
  description: '示例',
  agreement: '示例',
  incident: '示例',
  citedLaw: '示例',
};
const limits = {
  AGREEMENT_MISSING: { broken: [{ agreement: null }, { agreement: ' ' }] },
  DESCRIPTION_MISSING: { broken: [{ description: undefined }, { description: ' ' }] },
  INCIDENT_MISSING: { broken: [{ incident: null }] },
  CITED_LAW_MISSING: { broken: [{ citedLaw: ' ' }] },
  GRANT_MISSING: { broken: [{ grantIsKnown: false }] },
  VIOLATION_EVIDENCE_MISSING: { broken: [{ evidence: [] }, { evidence: [' '] }] },
};

describe('stating a violation, where the text demands everything', () => {
  eachBreaks(statingAViolation, stated, limits, lawOf('yulin', '2026-06-30'));
});

describe('stating a violation, where the text demands nothing', () => {
  const nothing = { listed: listed(), grantIsKnown: false, evidence: [] };
  test.each([nothing, { ...nothing, listed: null }])('nothing is asked', act => {
    expect(statingAViolation.filter(rule => !rule.holds(act, undefined, lawOf('yulin', '2026-06-30')))).toEqual([]);
  });
});

const ground: Ground = { ...words, evidence: ['ENTRY'] };

describe('raising a violation', () => {
  const raised = { ...stated, ground: null, evidenceKinds: [], responsible: 'department', raisedBy: 'authority' };
  eachBreaks(raisingAViolation, raised, {
    ...limits,
    VIOLATION_TYPE_UNKNOWN: { broken: [{ listed: null }], kept: [{ listed: null, ground: words }] },
    EVIDENCE_OF_KIND_MISSING: {
      broken: [
        { listed: null, ground },
        { listed: null, ground, evidenceKinds: ['TASK'] },
      ],
      kept: [
        { listed: null, ground, evidenceKinds: ['ENTRY'] },
        { listed: null, ground: { ...ground, evidence: 'ANY' }, evidenceKinds: ['TASK'] },
      ],
    },
    VIOLATION_OF_ONESELF: { broken: [{ raisedBy: 'department' }] },
  });
});

describe('referring a case for liability', () => {
  eachBreaks(
    referringForLiability,
    { receivingBody: '示例', reason: '示例', citedLaw: '示例' },
    {
      REFERRED_TO_MISSING: { broken: [{ receivingBody: ' ' }] },
      REFERRAL_REASON_MISSING: { broken: [{ reason: null }] },
      CITED_LAW_MISSING: { broken: [{ citedLaw: null }, { citedLaw: ' ' }] },
    },
  );
});
