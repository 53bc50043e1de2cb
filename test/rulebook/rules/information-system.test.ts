import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  type ConnectingASystem,
  connectingASystem,
  enteringASystem,
  ofAConnectedSystem,
  type RecordingATest,
  recordingATest,
} from '../../../rulebook/rules/information-system';
import { eachBreaks } from './each-breaks';

const law = (slug: string) => lawOf(slug, '2026-06-30');

describe('a system', () => {
  eachBreaks(enteringASystem, { name: '系统' }, { SYSTEM_NAME_MISSING: { broken: [{ name: '' }] } });
  const tested: RecordingATest = {
    certificate: '1号',
    assessor: '机构',
    assessedOn: '2026-06-30',
    validUntil: '2026-07-01',
    today: '2026-06-30',
  };
  eachBreaks(recordingATest, tested, {
    CERTIFICATE_MISSING: { broken: [{ certificate: ' ' }] },
    ASSESSOR_MISSING: { broken: [{ assessor: '' }] },
    ASSESSED_IN_FUTURE: { broken: [{ today: '2026-06-29' }] },
    CERTIFICATE_ENDS_BEFORE_IT_BEGINS: { broken: [{ validUntil: '2026-06-30' }] },
  });
  const connecting: ConnectingASystem = {
    certifiedUntil: '2026-07-01',
    today: '2026-06-30',
    platform: { platformKind: 'SHARING' },
  };
  eachBreaks(
    connectingASystem,
    connecting,
    {
      PLATFORM_UNKNOWN: {
        broken: [{ platform: null }, { platform: { platformKind: 'OPENING' } }],
        kept: [{ platform: { platformKind: 'SUB_PLATFORM' } }],
      },
      MLPS_REQUIRED: { broken: [{ certifiedUntil: null }, { today: '2026-07-01' }] },
    },
    law('sanming'),
  );
  test('where the text regulates opening only, nothing connects', () => {
    expect(judge(connectingASystem, connecting, law('yulin'))).toMatchObject([{ rule: 'NOT_REGULATED' }]);
  });
  eachBreaks(
    ofAConnectedSystem,
    { systemConnected: true },
    { SYSTEM_NOT_CONNECTED: { broken: [{ systemConnected: false }] } },
    law('jiyuan'),
  );
});
