import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { approvingAContract, renewingAContract } from '../../../rulebook/rules/operation-approval';
import { eachBreaks } from './each-breaks';

const guiyang = lawOf('guiyang', '2026-06-30');
const sanming = lawOf('sanming', '2026-06-30');

const set = { domain: 'HEALTH', openType: 'CONDITIONAL', status: 'PUBLISHED' };

describe('approving', () => {
  const selected = { selectionMethod: 'PUBLIC_TENDER', selectionReference: 'ZB-1' };
  const renewed = { ...selected, endsOn: '2026-01-01', sameParties: true };
  eachBreaks(
    approvingAContract,
    {
      clauses: ['NO_HARM'],
      obligations: ['按约定用途使用'],
      domains: ['HEALTH'],
      sets: [set],
      cities: ['520100'],
      jurisdiction: '520100',
      purpose: 'PUBLIC_WELFARE',
      unregistered: 0,
      operatorGone: false,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
      today: '2026-12-31',
      renewed: null,
    },
    {
      MANDATORY_CLAUSE_MISSING: { broken: [{ clauses: ['SECURITY'] }] },
      OBLIGATIONS_MISSING: { broken: [{ obligations: [] }] },
      DOMAINS_MISSING: { broken: [{ domains: [] }] },
      COMPETITIVE_SELECTION_REQUIRED: {
        broken: [
          { purpose: 'INDUSTRY' },
          { mode: 'COMMERCIAL_DEVELOPMENT', selectionMethod: 'AUCTION', selectionReference: ' ' },
        ],
        kept: [
          { purpose: 'INDUSTRY', ...selected },
          { purpose: 'INDUSTRY', sets: [{ ...set, openType: 'UNCONDITIONAL' }] },
        ],
      },
      RENEWAL_NOT_SELECTED: {
        broken: [{ renewed }, { renewed, ...selected }],
        kept: [{ renewed, ...selected, selectionReference: 'ZB-2' }],
      },
      RENEWED_TOO_EARLY: {
        broken: [
          { renewed: { ...renewed, endsOn: '2026-01-02' }, ...selected, selectionReference: 'ZB-2' },
          { renewed: { ...renewed, sameParties: false }, ...selected, selectionReference: 'ZB-2' },
        ],
      },
      ASSET_NOT_REGISTERED: { broken: [{ unregistered: 1 }] },
      OPERATOR_GONE: { broken: [{ operatorGone: true }] },
      TERM_OVER: { broken: [{ today: '2027-01-01' }] },
    },
    guiyang,
  );

  test('only a text that authorises by domain asks for domains', () => {
    const act = { clauses: ['NO_HARM'], obligations: ['x'], domains: [], sets: [], purpose: 'PUBLIC_WELFARE', unregistered: 0 };
    const city = { operatorGone: false, cities: ['350400'], jurisdiction: '350400' };
    const dates = { startsOn: '2026-01-01', endsOn: '2027-01-01', today: '2026-12-31', renewed: null };
    expect(judge(approvingAContract, { ...act, ...city, ...dates }, sanming)).toEqual([]);
  });
});

describe('drawing up a renewal', () => {
  eachBreaks(
    renewingAContract,
    { startsOn: '2028-01-01', renewed: { endsOn: '2028-01-01', sameParties: true } },
    {
      RENEWED_TOO_EARLY: {
        broken: [{ startsOn: '2027-12-31' }, { renewed: { endsOn: '2028-01-01', sameParties: false } }],
        kept: [{ startsOn: '2028-01-02' }, { renewed: null }],
      },
    },
  );
});
