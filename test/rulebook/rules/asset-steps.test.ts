import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  acceptingAnAsset,
  bookingAnAsset,
  changingAnAsset,
  deregisteringAnAsset,
  expiringAnAsset,
  refusingAChange,
  renewingAnAsset,
  returningAnAsset,
  valuingAnAsset,
} from '../../../rulebook/rules/asset-steps';
import { eachBreaks } from './each-breaks';

const guiyang = lawOf('guiyang', '2026-06-30');
const today = '2024-02-29';

describe('sending back', () => {
  eachBreaks(
    returningAnAsset,
    { guidance: '补充来源' },
    { GUIDANCE_MISSING: { broken: [{ guidance: null }, { guidance: ' ' }] } },
  );
});

const term = {
  // 2024-02-29 and three years: the last day of February 2027
  REGISTRATION_TOO_LONG: { broken: [{ expiresOn: '2027-03-01' }], kept: [{ expiresOn: '2027-02-28' }] },
  REGISTRATION_ENDS_TOO_EARLY: { broken: [{ expiresOn: today }], kept: [{ expiresOn: '2024-03-01' }] },
};

describe('accepting', () => {
  eachBreaks(acceptingAnAsset, { today, expiresOn: null }, term);
});

describe('renewing', () => {
  eachBreaks(
    renewingAnAsset,
    { today, expiresOn: null },
    {
      ...term,
      RENEWAL_NOT_LATER: {
        broken: [
          { expiresOn: '2026-01-01', endsOn: '2026-01-01' },
          { expiresOn: '2026-01-01', endsOn: '2026-01-02' },
        ],
        kept: [
          { expiresOn: '2026-01-02', endsOn: '2026-01-01' },
          { expiresOn: '2026-01-01', endsOn: null },
        ],
      },
    },
  );
});

describe('asking for a change', () => {
  eachBreaks(
    changingAnAsset,
    { reason: '名称有误', changedFields: ['name'] },
    { REASON_MISSING: { broken: [{ reason: ' ' }] }, NOTHING_CHANGED: { broken: [{ changedFields: [] }] } },
  );
});

describe.each([
  ['refusing a change', refusingAChange],
  ['taking off the register', deregisteringAnAsset],
])('%s', (_, rules) => {
  eachBreaks(rules, { reason: '不再维护' }, { REASON_MISSING: { broken: [{ reason: null }, { reason: ' ' }] } });
});

describe('running out', () => {
  eachBreaks(
    expiringAnAsset,
    { expiresOn: today, today },
    {
      REGISTRATION_STILL_VALID: {
        broken: [{ expiresOn: '2024-03-01' }, { expiresOn: null }],
        kept: [{ expiresOn: '2024-02-28' }],
      },
    },
  );
});

describe('valuing', () => {
  eachBreaks(
    valuingAnAsset,
    { amount: '1', valuer: '示例资产评估有限公司', valuedOn: today, today },
    {
      VALUATION_NEGATIVE: { broken: [{ amount: '-0.01' }], kept: [{ amount: '0' }] },
      VALUER_UNNAMED: { broken: [{ valuer: ' ' }] },
      VALUED_IN_FUTURE: { broken: [{ valuedOn: '2024-03-01' }] },
    },
  );
});

describe('booking', () => {
  eachBreaks(
    bookingAnAsset,
    { basis: '成本', amount: '0.01', bookedOn: today, today },
    {
      BALANCE_BASIS_MISSING: { broken: [{ basis: null }, { basis: ' ' }] },
      BALANCE_AMOUNT_NOT_POSITIVE: { broken: [{ amount: '0' }] },
      BOOKED_IN_FUTURE: { broken: [{ bookedOn: '2024-03-01' }] },
    },
    guiyang,
  );

  test('where the text keeps data off the balance sheet of departments nothing is booked', () => {
    const act = { basis: '成本', amount: '1', bookedOn: today, today };
    expect(judge(bookingAnAsset, act, lawOf('jiyuan', '2026-06-30')).map(({ rule }) => rule)).toEqual(['NOT_REGULATED']);
  });
});
