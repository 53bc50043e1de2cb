import { lawOf } from '../../../rulebook/law';
import { recordingACheck, settingASecurityInterval } from '../../../rulebook/rules/security-check';
import { eachBreaks } from './each-breaks';

const three = ['DATA_AUTHORITY', 'CYBERSPACE', 'PUBLIC_SECURITY'].map(capacity => ({ body: capacity, capacity }));

describe('recording', () => {
  eachBreaks(
    recordingACheck,
    {
      kind: 'RISK_ASSESSMENT',
      participants: three,
      performedOn: '2026-06-30',
      result: '示例',
      today: '2026-06-30',
      byTheCity: true,
      systemKnown: true,
    },
    {
      CHECK_IN_FUTURE: { broken: [{ performedOn: '2026-07-01' }], kept: [{ performedOn: '2026-06-30' }] },
      CHECK_RESULT_MISSING: { broken: [{ result: ' ' }] },
      CHECK_SYSTEM_UNKNOWN: { broken: [{ systemKnown: false }] },
      PARTICIPANTS_MISSING: { broken: [{ participants: [] }] },
      PARTICIPANTS_INCOMPLETE: {
        broken: [{ participants: three.slice(0, 2) }, { kind: 'SECURITY_TEST', participants: three.slice(1) }],
        kept: [
          { participants: three.slice(0, 1), byTheCity: false },
          { participants: three.slice(0, 1), kind: 'DRILL' },
        ],
      },
    },
    lawOf('yulin', '2026-06-30'),
  );
});

describe('the interval', () => {
  eachBreaks(
    settingASecurityInterval,
    { every: 'P6M', basis: '示例' },
    {
      SECURITY_INTERVAL_FORMAT: {
        broken: [{ every: '半年' }, { every: 'P0D' }, { every: 'P101Y' }],
        kept: [{ every: 'P100Y' }],
      },
      SECURITY_INTERVAL_BASIS_MISSING: { broken: [{ basis: '' }] },
    },
  );
});
