import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  addingData,
  approvingAContract,
  coveringData,
  drawingUpAContract,
  grantingAContract,
  onceInForce,
  ruleVersionOf,
} from '../../../rulebook/rules/authorized-operation';
import { eachBreaks } from './each-breaks';

const [chifeng, guiyang, jiyuan, sanming] = ['chifeng', 'guiyang', 'jiyuan', 'sanming'].map(slug =>
  lawOf(slug, '2026-06-30'),
) as [ReturnType<typeof lawOf>, ReturnType<typeof lawOf>, ReturnType<typeof lawOf>, ReturnType<typeof lawOf>];

eachBreaks(
  grantingAContract,
  {
    contractNumber: 'SQYY-2026-001',
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
    grantor: 'one',
    operator: 'another',
    assets: ['asset'],
  },
  {
    CONTRACT_UNNUMBERED: { broken: [{ contractNumber: ' ' }] },
    TERM_TOO_LONG: {
      broken: [{ endsOn: '2029-01-02' }, { startsOn: '2024-02-29', endsOn: '2027-03-01' }],
      kept: [
        { endsOn: '2029-01-01' },
        { startsOn: '2024-02-29', endsOn: '2027-02-28' },
        { startsOn: '9998-01-01', endsOn: '9999-12-31' },
      ],
    },
    TERM_EMPTY: { broken: [{ endsOn: '2026-01-01' }], kept: [{ endsOn: '2026-01-02' }] },
    PARTIES_ARE_ONE: { broken: [{ operator: 'one' }] },
    NO_ASSET: { broken: [{ assets: [] }] },
    PRICE_WITHOUT_BASIS: {
      broken: [{ price: '0.01' }, { price: '0.01', priceBasis: ' ' }],
      kept: [{ price: '0.00' }, { price: '0.01', priceBasis: '政府指导价' }],
    },
    PRICE_NEGATIVE: { broken: [{ price: '-0.01', priceBasis: '政府指导价' }], kept: [{ price: '0' }] },
    REVENUE_NEGATIVE: { broken: [{ expectedRevenuePerYear: '-0.01' }], kept: [{ expectedRevenuePerYear: '0' }] },
  },
  guiyang,
);

describe('drawing up', () => {
  eachBreaks(
    drawingUpAContract,
    { mode: 'FRANCHISE', purpose: 'PUBLIC_WELFARE' },
    {
      MODE_MISSING: { broken: [{ mode: null }], kept: [{ mode: null, earlier: 'ACTIVE' }] },
      PRICE_JUSTIFICATION_REQUIRED: {
        broken: [{ price: '0.01' }, { price: '1', purpose: 'PUBLIC_GOVERNANCE', priceJustification: ' ' }],
        kept: [{ price: '0' }, { price: '0.01', priceJustification: '加工成本' }, { price: '1', earlier: 'ACTIVE' }],
      },
      CONDITIONS_MISSING: {
        broken: [{ purpose: 'INDUSTRY', price: '0' }],
        kept: [{ purpose: 'INDUSTRY' }, { purpose: 'INDUSTRY', price: '1', conditions: '限本市' }],
      },
    },
    guiyang,
  );

  test('a text that sets no price by use asks for neither, and one that knows no operation for nothing', () => {
    const act = { mode: null, purpose: 'PUBLIC_WELFARE', price: '1' };
    const [inChifeng, inJiyuan] = [chifeng, jiyuan].map(law => judge(drawingUpAContract, act, law).map(({ rule }) => rule));
    expect(inChifeng).toEqual(['MODE_MISSING']);
    expect(inJiyuan).toEqual([]);
  });
});

const set = { domain: 'HEALTH', openType: 'CONDITIONAL', status: 'PUBLISHED' };

describe('covering', () => {
  eachBreaks(
    coveringData,
    { domains: ['HEALTH'], sets: [set], cities: ['520100'], jurisdiction: '520100' },
    {
      ASSET_OF_ANOTHER_CITY: {
        broken: [{ cities: ['520100', '350400'] }],
        kept: [{ cities: [] }, { cities: ['350400'], earlier: 'ACTIVE' }],
      },
      DOMAIN_NOT_AUTHORISED: {
        broken: [{ sets: [set, { ...set, domain: 'TRANSPORT' }] }],
        kept: [{ sets: [{ ...set, domain: null }] }, { domains: [], sets: [{ ...set, domain: 'TRANSPORT' }] }],
      },
    },
    guiyang,
  );
});

describe('adding', () => {
  eachBreaks(
    addingData,
    { asked: ['one'], whose: ['one'] },
    { SOURCE_NOT_ASKED: { broken: [{ whose: ['one', 'another'] }], kept: [{ asked: [], whose: ['another'] }, { whose: [] }] } },
    sanming,
  );
});

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
      TERM_OVER: { broken: [{ today: '2027-01-01' }] },
    },
    guiyang,
  );

  test('only a text that authorises by domain asks for domains', () => {
    const act = { clauses: ['NO_HARM'], obligations: ['x'], domains: [], sets: [], purpose: 'PUBLIC_WELFARE', unregistered: 0 };
    const city = { cities: ['350400'], jurisdiction: '350400' };
    const dates = { startsOn: '2026-01-01', endsOn: '2027-01-01', today: '2026-12-31', renewed: null };
    expect(judge(approvingAContract, { ...act, ...city, ...dates }, sanming)).toEqual([]);
  });
});

test('the version of the rules is the text of the city as it stands, and as the deployment has adopted it', () => {
  const adoption = { jurisdiction: 'guiyang', since: '2026-01-01', decision: '示例决定〔2026〕1号' };
  expect(ruleVersionOf(guiyang)).toBe('guiyang DRAFT');
  expect(ruleVersionOf(lawOf('guiyang', '2026-06-30', [adoption]))).toBe('guiyang DRAFT 2026-01-01');
  expect(ruleVersionOf(sanming)).toBe('sanming TRIAL_LAPSED 2022-04-21');
});
