import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { recordingRevenue, remitting } from '../../../rulebook/rules/operation-revenue';
import { eachBreaks } from './each-breaks';

const earned = {
  revenueClass: 'AUTHORISATION_INCOME',
  since: '2026-01-01',
  until: '2026-04-01',
  gross: '100.00',
  tax: '6.00',
  due: '94.00',
  destination: 'SAME_LEVEL_TREASURY',
  begun: true,
  startsOn: '2026-01-01',
  endsOn: '2027-01-01',
  today: '2026-04-01',
};

describe('recording', () => {
  eachBreaks(
    recordingRevenue,
    earned,
    {
      CONTRACT_NEVER_IN_FORCE: { broken: [{ begun: false }] },
      REVENUE_PERIOD_EMPTY: { broken: [{ until: '2026-01-01' }], kept: [{ until: '2026-01-02' }] },
      REVENUE_PERIOD_OPEN: { broken: [{ today: '2026-03-31' }] },
      REVENUE_OUTSIDE_TERM: {
        broken: [{ startsOn: '2026-01-02' }, { endsOn: '2026-03-31' }],
        kept: [{ endsOn: '2026-04-01' }],
      },
      REVENUE_AMOUNT_NEGATIVE: { broken: [{ tax: '-0.01' }], kept: [{ tax: '0' }] },
      REVENUE_SUM_EXCEEDED: { broken: [{ due: '94.01' }] },
      DESTINATION_INVALID: {
        broken: [{ destination: 'UPPER_LEVEL_TREASURY' }, { destination: 'OPERATOR' }],
        kept: [{ destination: 'OPERATOR', revenueClass: 'PRODUCT_INCOME' }],
      },
    },
    lawOf('sanming', '2026-06-30'),
  );

  test('where the text has finance take it into its budget, any treasury will do, and not the operator', () => {
    const found = (destination: string) =>
      judge(recordingRevenue, { ...earned, destination }, lawOf('guiyang', '2026-06-30')).map(({ rule }) => rule);
    expect(found('UPPER_LEVEL_TREASURY')).toEqual([]);
    expect(found('OPERATOR')).toEqual(['DESTINATION_INVALID']);
  });
});

describe('remitting', () => {
  eachBreaks(
    remitting,
    {
      amount: '94.00',
      left: '94.00',
      remittanceRef: 'JK-1',
      remittedOn: '2026-04-01',
      fiscalLevel: 'CITY',
      budgetRef: '103070501',
      today: '2026-04-01',
    },
    {
      FISCAL_LEVEL_MISSING: { broken: [{ fiscalLevel: null }] },
      BUDGET_REF_MISSING: { broken: [{ budgetRef: ' ' }] },
      REMITTANCE_REF_MISSING: { broken: [{ remittanceRef: '' }] },
      REMITTANCE_NOT_POSITIVE: { broken: [{ amount: '0' }], kept: [{ amount: '0.01' }] },
      REMITTANCE_EXCEEDS_DUE: { broken: [{ amount: '94.01' }] },
      REMITTED_IN_FUTURE: { broken: [{ remittedOn: '2026-04-02' }] },
    },
    lawOf('guiyang', '2026-06-30'),
  );
});
