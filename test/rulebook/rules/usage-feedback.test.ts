import { agreeingOnAnInterval, feedingBack } from '../../../rulebook/rules/usage-feedback';
import { eachBreaks } from './each-breaks';

describe('telling how data was used', () => {
  const lawful = { since: '2026-01-01', until: '2026-06-30', today: '2026-06-30', summary: '用于资格审核' };
  eachBreaks(feedingBack, lawful, {
    USAGE_SUMMARY_MISSING: { broken: [{ summary: ' ' }] },
    FEEDBACK_PERIOD: { broken: [{ until: '2026-07-01' }, { since: '2026-07-01' }], kept: [{ since: '2026-06-30' }] },
  });
  eachBreaks(
    agreeingOnAnInterval,
    { interval: 'P6M' },
    {
      INTERVAL_FORMAT: {
        broken: [{ interval: '6 months' }, { interval: 'P' }, { interval: 'P36526D' }],
        kept: [{ interval: 'P1Y6M' }, { interval: 'P36525D' }],
      },
    },
  );
});
