import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { commissioningAUnit, issuingAToken } from '../../../rulebook/rules/commission';
import { eachBreaks } from './each-breaks';

const measures = ['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE'];
const declared = { securityBody: '示例科', securityStaff: 2, measures };
const lawful = {
  commissionKind: 'TECHNICAL_SERVICE',
  commissioner: '甲',
  unit: '乙',
  scope: ['INTERFACES'],
  basis: '示例合同',
  since: '2026-01-01',
  until: '2026-01-02',
  declared,
} as const;

describe('commissioning', () => {
  eachBreaks(commissioningAUnit, lawful, {
    COMMISSION_SCOPE_MISSING: { broken: [{ scope: [] }] },
    COMMISSION_BASIS_MISSING: { broken: [{ basis: ' ' }] },
    COMMISSION_ENDS_BEFORE_IT_BEGINS: { broken: [{ until: '2026-01-01' }] },
    COMMISSIONS_ITSELF: { broken: [{ unit: '甲' }] },
    SECURITY_PROFILE_REQUIRED: {
      broken: [
        { declared: null },
        { declared: { ...declared, securityBody: null } },
        { declared: { ...declared, securityStaff: null } },
        ...measures.map(one => ({ declared: { ...declared, measures: measures.filter(measure => measure !== one) } })),
      ],
      kept: [{ declared: null, commissionKind: 'THIRD_PARTY' }],
    },
  });

  test('only 济源 asks service units for what they declare', () => {
    for (const slug of ['chifeng', 'guiyang', 'sanming', 'yulin'])
      expect(judge(commissioningAUnit, { ...lawful, declared: null }, lawOf(slug, '2026-06-30'))).toEqual([]);
  });
});

describe('issuing a token', () => {
  eachBreaks(
    issuingAToken,
    { commissionKind: 'THIRD_PARTY', confidentialityAgreement: '示例协议', isOver: false },
    {
      AGREEMENT_REQUIRED: {
        broken: [{ confidentialityAgreement: null }, { confidentialityAgreement: ' ' }],
        kept: [{ confidentialityAgreement: null, commissionKind: 'TECHNICAL_SERVICE' }],
      },
      COMMISSION_OVER: { broken: [{ isOver: true }] },
    },
  );
});
