import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { drawingUpAContract, grantingAContract, ruleVersionOf } from '../../../rulebook/rules/authorized-operation';
import { eachBreaks } from './each-breaks';

const chifeng = lawOf('chifeng', '2026-06-30');
const guiyang = lawOf('guiyang', '2026-06-30');
const jiyuan = lawOf('jiyuan', '2026-06-30');
const sanming = lawOf('sanming', '2026-06-30');

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

test('the version of the rules is the text of the city as it stands, and as the deployment has adopted it', () => {
  const adoption = { jurisdiction: 'guiyang', since: '2026-01-01', decision: '示例决定〔2026〕1号' };
  expect(ruleVersionOf(guiyang)).toBe('guiyang DRAFT');
  expect(ruleVersionOf(lawOf('guiyang', '2026-06-30', [adoption]))).toBe('guiyang DRAFT 2026-01-01');
  expect(ruleVersionOf(sanming)).toBe('sanming TRIAL_LAPSED 2022-04-21');
});
