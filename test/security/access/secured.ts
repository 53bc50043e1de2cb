import { type ActorClaims, Role } from '../../../kernel/actor';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;
type Place = { jurisdiction: string; owner: string; consumer: string };

const REGIME = {
  policyDocument: '示例制度',
  securityBody: '示例科',
  responsibleOffice: '示例岗位',
  securityStaff: 3,
  measures: ['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE'],
};
const check = ({ jurisdiction, owner }: Place) => ({
  jurisdiction,
  kind: 'SELF_CHECK',
  body: owner,
  participants: [{ body: owner, capacity: 'UNIT' }],
  performedOn: '2026-05-05',
  result: '示例结果',
});
const incident = ({ jurisdiction, owner }: Place) => ({
  jurisdiction,
  incidentKind: 'OTHER',
  title: '示例事件',
  note: '示例经过',
  stage: 'PROVISION',
  responsibleParties: [owner],
  beganAt: '2026-06-01T00:00:00Z',
  endedAt: '2026-06-02T00:00:00Z',
});
const commission = ({ jurisdiction, owner, consumer }: Place) => ({
  jurisdiction,
  commissionKind: 'TECHNICAL_SERVICE',
  commissioner: owner,
  unit: consumer,
  scope: ['GOVERNANCE'],
  basis: '示例合同',
  since: '2026-01-01',
  until: '2027-01-01',
});
const inspection = ({ jurisdiction, owner, consumer }: Place) => ({
  jurisdiction,
  inspectionKind: 'SECRECY',
  inspector: consumer,
  department: owner,
  basis: '示例通知',
  until: '2026-12-31T00:00:00Z',
});
const MEMBERS = ['UNIVERSITY', 'RESEARCH', 'ENTERPRISE', 'DEPARTMENT'].map(affiliationClass => ({
  affiliationClass,
  office: '示例领域',
}));
const committee = ({ jurisdiction }: Pick<Place, 'jurisdiction'>) => ({
  jurisdiction,
  name: '示例专家委员会',
  establishedOn: '2026-01-05',
  members: MEMBERS,
});

/** What the owner has on record of its security, and what others have of it. */
export async function securedIn(
  given: Given,
  place: Place,
): Promise<Record<'incident' | 'commission' | 'committee' | 'inspection', string>> {
  const { jurisdiction, owner, consumer } = place;
  const asOwner = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  const asConsumer = somebody(Role.CONSUMER, { organization: consumer, jurisdiction });
  const asAuthority = somebody(Role.AUTHORITY, { jurisdiction });
  await given(asOwner, 'recordSecurityRegime', 'SecurityRegime', { jurisdiction, body: owner, ...REGIME });
  await given(asConsumer, 'recordSecurityRegime', 'SecurityRegime', { jurisdiction, body: consumer, ...REGIME });
  await given(asOwner, 'recordSecurityCheck', 'SecurityCheck', check(place));
  return {
    incident: await given(asOwner, 'recordIncident', 'SecurityIncident', incident(place)),
    commission: await given(asOwner, 'commissionUnit', 'Commission', commission(place)),
    committee: await given(asAuthority, 'createExpertCommittee', 'ExpertCommittee', committee(place)),
    inspection: await given(asAuthority, 'openSecurityInspection', 'SecurityInspection', inspection(place)),
  };
}

/** What those who may give a command about security would give. */
export function securityCommands({ ids, ...place }: World): Readonly<Record<string, LawfulCommand>> {
  const { jurisdiction, owner, consumer } = place;
  const parties = [owner];
  return {
    recordSecurityRegime: { input: { jurisdiction, body: owner, policyDocument: '另一制度' }, parties },
    recordSecurityCheck: { input: check(place), parties },
    setSecurityInterval: { input: { jurisdiction, kind: 'DRILL', every: 'P6M', basis: '示例决定' } },
    recordIncident: { input: incident(place) },
    noteIncident: { input: { id: ids.incident, step: 'RESPONSE_STARTED', note: '示例' }, parties },
    closeIncident: { input: { id: ids.incident, note: '示例' }, parties },
    commissionUnit: { input: commission(place), parties },
    issueCommissionToken: { input: { id: ids.commission }, parties },
    endCommission: { input: { id: ids.commission, reason: '示例' }, parties },
    createExpertCommittee: { input: committee(place) },
    changeExpertCommittee: { input: { id: ids.committee, members: MEMBERS } },
    openSecurityInspection: { input: inspection(place) },
    closeSecurityInspection: { input: { id: ids.inspection }, parties: [consumer] },
  };
}
