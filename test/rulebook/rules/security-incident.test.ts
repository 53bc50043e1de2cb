import { lawOf } from '../../../rulebook/law';
import { closingAnIncident, recordingAnIncident, responsibleAt } from '../../../rulebook/rules/security-incident';
import { eachBreaks } from './each-breaks';

const at = (hour: number) => new Date(Date.UTC(2026, 5, 30, hour));

describe('recording', () => {
  eachBreaks(
    recordingAnIncident,
    {
      title: '示例',
      note: '示例',
      stage: 'USE',
      beganAt: at(1),
      endedAt: at(2),
      now: at(2),
      responsibleParties: ['乙'],
      expected: '乙',
      heldByPerson: false,
      grantKnown: true,
    },
    {
      INCIDENT_TITLE_MISSING: { broken: [{ title: ' ' }, { note: '' }] },
      INCIDENT_SPAN_INVALID: { broken: [{ endedAt: at(1) }, { endedAt: at(3) }], kept: [{ now: at(3) }] },
      INCIDENT_GRANT_UNKNOWN: { broken: [{ grantKnown: false }] },
      RESPONSIBLE_PARTY_MISSING: {
        broken: [{ responsibleParties: [] }],
        kept: [{ responsibleParties: [], heldByPerson: true }],
      },
      NO_JOINT_LIABILITY: {
        broken: [{ responsibleParties: ['乙', '甲'] }, { responsibleParties: ['甲'] }],
        kept: [{ responsibleParties: ['乙', '甲'], expected: null }],
      },
    },
  );
});

describe('closing', () => {
  eachBreaks(
    closingAnIncident,
    { responseStartedAt: at(1), reportedTo: '示例部门' },
    {
      RESPONSE_STARTED_AT_MISSING: { broken: [{ responseStartedAt: null }] },
      REPORTED_TO_MISSING: { broken: [{ reportedTo: null }] },
    },
  );
});

test('who answers at which stage follows the words of each text', () => {
  const of = (slug: string) =>
    (['PROVISION', 'PLATFORM', 'USE'] as const).map(stage => responsibleAt(lawOf(slug, '2026-06-30'), stage));
  expect(of('sanming')).toEqual(['producer', 'platform-operator', 'consumer']);
  expect(of('chifeng')).toEqual(['producer', 'authority', 'consumer']);
  expect(of('jiyuan')).toEqual(['producer', null, 'consumer']);
});
