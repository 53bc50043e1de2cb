import { askingWhileRestricted, liftingARestriction, restrictingAnEntity } from '../../../rulebook/rules/credit-restriction';
import { eachBreaks } from './each-breaks';

describe('restricting a body', () => {
  eachBreaks(
    restrictingAnEntity,
    { entity: 'company', orderedBy: 'authority', reason: '示例', basis: '示例', since: '2026-06-30', until: '2026-07-01' },
    {
      RESTRICTION_REASON_MISSING: { broken: [{ reason: ' ' }] },
      RESTRICTION_BASIS_MISSING: { broken: [{ basis: '' }] },
      RESTRICTION_ENDS_BEFORE_IT_BEGINS: {
        broken: [{ until: '2026-06-30' }, { until: '2026-06-29' }],
        kept: [{ until: null }],
      },
      RESTRICTION_OF_ONESELF: { broken: [{ entity: 'authority' }] },
    },
  );
});

describe('lifting it', () => {
  eachBreaks(
    liftingARestriction,
    { lifted: false, reason: '示例' },
    { RESTRICTION_LIFTED: { broken: [{ lifted: true }] }, LIFTING_REASON_MISSING: { broken: [{ reason: ' ' }] } },
  );
});

describe('applying', () => {
  eachBreaks(askingWhileRestricted, { restricted: false }, { ENTITY_RESTRICTED: { broken: [{ restricted: true }] } });
});
