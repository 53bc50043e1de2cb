import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  askingForAReturn,
  cosigningAReturn,
  refusingAReturn,
  returningInFull,
  returningInPart,
  submittingUpstream,
} from '../../../rulebook/rules/return-flow';
import { eachBreaks } from './each-breaks';

describe('asking for a return of data', () => {
  const lawful = {
    direction: 'FROM_ABOVE' as 'FROM_ABOVE' | 'TO_BELOW',
    content: '登记信息',
    purpose: '业务办理',
    holder: '省级部门' as string | null,
    producer: '911100000000000001' as string | null,
    isBySomeAuthority: true,
    expectedRows: 0 as number | null,
  };
  eachBreaks(
    askingForAReturn.filter(({ id }) => id !== 'RETURN_BELOW_ASKED_BY_ANOTHER'),
    lawful,
    {
      RETURN_BELOW_NOT_REGULATED: { broken: [{ direction: 'TO_BELOW' }] },
      RETURN_CONTENT_MISSING: { broken: [{ content: ' ' }] },
      RETURN_PURPOSE_MISSING: { broken: [{ purpose: '' }] },
      RETURN_HOLDER_MISSING: { broken: [{ holder: ' ' }, { holder: null }] },
      RETURN_PRODUCER_MISSING: { broken: [{ producer: null }] },
      EXPECTED_ROWS_NEGATIVE: { broken: [{ expectedRows: -1 }], kept: [{ expectedRows: null }] },
    },
  );

  test('data is returned below where the text says so, at the request of an authority', () => {
    const law = lawOf('guiyang', '2026-06-30');
    const below = { ...lawful, direction: 'TO_BELOW' as const, holder: null };
    expect(judge(askingForAReturn, below, law)).toEqual([]);
    const byAnother = judge(askingForAReturn, { ...below, isBySomeAuthority: false }, law);
    expect(byAnother.map(({ rule }) => rule)).toEqual(['RETURN_BELOW_ASKED_BY_ANOTHER']);
  });
});

describe('what becomes of it', () => {
  eachBreaks(
    cosigningAReturn,
    { completesTheSignatures: true },
    { SIGNED_BY_THE_SAME_SIDE: { broken: [{ completesTheSignatures: false }] } },
  );
  eachBreaks(submittingUpstream, { direction: 'FROM_ABOVE' }, { DATA_NOT_HELD_ABOVE: { broken: [{ direction: 'TO_BELOW' }] } });
  eachBreaks(refusingAReturn, { reason: '不予回流' }, { RETURN_REASON_MISSING: { broken: [{ reason: ' ' }] } });
  const returned = {
    direction: 'FROM_ABOVE',
    flowStatus: 'SUBMITTED_UPSTREAM',
    deliveredRows: 100,
    expectedRows: 100 as number | null,
  };
  const common = {
    RETURN_NOT_SUBMITTED: { broken: [{ flowStatus: 'FILED' }], kept: [{ flowStatus: 'FILED', direction: 'TO_BELOW' }] },
    DELIVERED_ROWS_NEGATIVE: {
      broken: [{ deliveredRows: -1, expectedRows: null }],
      kept: [{ deliveredRows: 0, expectedRows: 0 }],
    },
  };
  eachBreaks(returningInFull, returned, {
    ...common,
    ROWS_RETURNED_SHORT: { broken: [{ deliveredRows: 99 }], kept: [{ deliveredRows: 99, expectedRows: null }] },
  });
  eachBreaks(returningInPart, returned, common);
});
