import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { SecurityStage } from '../../../kernel/security-stage';
import type { Law } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { recordingAnIncident, responsibleAt } from '../../../rulebook/rules/security-incident';
import type { OversightContext } from '../context';
import { recordId } from '../security/record-id';
import { SecurityIncidentRow, SecurityIncidentStepRow } from './entity';
import type { RecordIncidentInput } from './inputs';
import { IncidentStepKind } from './kinds';
import { mayRecordIncident } from './policy';
import { presentIncident } from './present';
import type { SecurityIncident } from './types';

interface KnownGrant {
  jurisdiction: string;
  provider: string;
  holder: string | null;
}

async function knownGrant(manager: EntityManager, key: string): Promise<KnownGrant | null> {
  const [grant]: KnownGrant[] = await manager.query(
    'select jurisdiction, provider, holder from known_grant where access_grant = $1',
    [key],
  );
  return grant ?? null;
}

/** The body that runs the sharing platform of a city; null where the register knows none. */
async function platformOperator(manager: EntityManager, jurisdiction: string): Promise<string | null> {
  const [found]: { operator: string }[] = await manager.query(
    `select operator from known_platform where jurisdiction = $1 and operator is not null and not retired
     order by (platform_kind = 'SHARING') desc, platform limit 1`,
    [jurisdiction],
  );
  return found?.operator ?? null;
}

/** Who answers for it by the text of the city; null where the text, the grant or the register of platforms names nobody. */
async function expectedParty(manager: EntityManager, law: Law, stage: SecurityStage, grant: KnownGrant | null) {
  const actor = responsibleAt(law, stage);
  if (actor === 'producer') return grant?.provider ?? null;
  if (actor === 'consumer') return grant?.holder ?? null;
  return actor === null ? null : platformOperator(manager, law.profile.code);
}

/** Records an incident, with those who answer for it by the stage at which the data was. */
export async function recordIncident(
  context: OversightContext,
  input: RecordIncidentInput,
): Promise<SecurityIncident | Refused> {
  const { actor, moment: now } = context;
  const { jurisdiction, incidentKind, title, note, stage, beganAt, endedAt } = input;
  const law = context.law(jurisdiction);
  demand(mayRecordIncident(actor, jurisdiction), actor);
  demandNoNumber(title, 'title');
  demandNoNumber(note, 'note');
  const row = await context.write('recordIncident', input, async transaction => {
    const { manager } = transaction;
    const accessGrant = input.grant ? demandKey('access-grant', input.grant, 'grant') : null;
    const named = accessGrant === null ? null : await knownGrant(manager, accessGrant);
    const grant = named?.jurisdiction === jurisdiction ? named : null;
    const expected = await expectedParty(manager, law, stage, grant);
    const responsibleParties = [...new Set(input.responsibleParties ?? (expected === null ? [] : [expected]))];
    const heldByPerson = stage === SecurityStage.USE && grant !== null && grant.holder === null;
    const act = { ...{ title, note, stage, beganAt, endedAt, now }, responsibleParties, expected, heldByPerson };
    const findings = findingsOf(judge(recordingAnIncident, { ...act, grantKnown: !accessGrant || grant !== null }, law));
    if (findings.length > 0) throw new Refusal(findings);
    const recordedBy = actor.organization ?? null;
    const made = await transaction.create(SecurityIncidentRow, {
      ...{ jurisdiction, incidentKind, title, stage, accessGrant, responsibleParties, recordedBy, beganAt, endedAt },
      provider: grant?.provider ?? null,
      recordedAt: now,
      responseStartedAt: null,
      reportedAt: null,
      reportedTo: null,
      closedAt: null,
    });
    const step = { incident: made.id, step: IncidentStepKind.RECORDED, at: now, byOrganization: recordedBy, note };
    await transaction.create(SecurityIncidentStepRow, step);
    const aggregate = recordId('security-incident', made.id);
    transaction.audit({ aggregate, event: 'incidentRecorded', jurisdictions: [jurisdiction], detail: { stage, incidentKind } });
    return made;
  });
  return row instanceof Refused ? row : presentIncident(row);
}
