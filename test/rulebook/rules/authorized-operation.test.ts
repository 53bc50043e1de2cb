import { lawOf } from '../../../rulebook/law';
import { grantingAContract } from '../../../rulebook/rules/authorized-operation';
import { eachBreaks } from './each-breaks';

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
      broken: [{ price: '0.01' }],
      kept: [{ price: '0.00' }, { price: '0.01', priceBasis: '政府指导价' }],
    },
    PRICE_NEGATIVE: { broken: [{ price: '-0.01', priceBasis: '政府指导价' }], kept: [{ price: '0' }] },
    REVENUE_NEGATIVE: { broken: [{ expectedRevenuePerYear: '-0.01' }], kept: [{ expectedRevenuePerYear: '0' }] },
  },
  lawOf('guiyang', '2026-06-30'),
);
