import { demand, Role } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingACheck, settingASecurityInterval } from '../../../rulebook/rules/security-check';
import type { OversightContext } from '../context';
import { isAuthorityOf } from '../security/policy';
import { recordId } from '../security/record-id';
import { SecurityCheckRow, SecurityIntervalRow } from './entity';
import type { RecordSecurityCheckInput, SetSecurityIntervalInput } from './inputs';
import { presentInterval } from './intervals';
import { mayRecordCheck } from './policy';
import { presentCheck } from './present';
import type { SecurityCheck, SecurityInterval } from './types';

/** Records a test, an assessment, a self-check or a drill. It stays as it was recorded. */
export async function recordSecurityCheck(
  context: OversightContext,
  input: RecordSecurityCheckInput,
): Promise<SecurityCheck | Refused> {
  const { actor, today } = context;
  const { jurisdiction, kind, body, performedOn, result } = input;
  const law = context.law(jurisdiction);
  demand(mayRecordCheck(actor, input), actor);
  demandNoNumber(result, 'result');
  const row = await context.write('recordSecurityCheck', input, async transaction => {
    const system = input.system ? demandKey('information-system', input.system, 'system') : null;
    const found: unknown[] =
      system === null
        ? []
        : await transaction.manager.query(
            'select from known_system where system = $1 and department = $2 and jurisdiction = $3',
            [system, body, jurisdiction],
          );
    const act = { ...input, today, byTheCity: actor.is(Role.AUTHORITY), systemKnown: system === null || found.length > 0 };
    const findings = findingsOf(judge(recordingACheck, act, law));
    if (findings.length > 0) throw new Refusal(findings);
    const made = await transaction.create(SecurityCheckRow, {
      ...{ jurisdiction, kind, body, system, performedOn, result },
      participants: input.participants.map(({ body: code, capacity }) => ({ body: code, capacity })),
      aspects: [...new Set(input.aspects)],
      recordedBy: actor.organization ?? null,
    });
    transaction.audit({ aggregate: recordId('security-check', made.id), jurisdictions: [jurisdiction] });
    return made;
  });
  return row instanceof Refused ? row : presentCheck(row);
}

/** Sets how often a city has a kind of check made; no text gives a number. */
export async function setSecurityInterval(
  context: OversightContext,
  input: SetSecurityIntervalInput,
): Promise<SecurityInterval | Refused> {
  const { jurisdiction, kind, every, basis } = input;
  const law = context.law(jurisdiction);
  demand(isAuthorityOf(context.actor, jurisdiction), context.actor);
  demandNoNumber(basis, 'basis');
  const row = await context.write('setSecurityInterval', input, async transaction => {
    const findings = findingsOf(judge(settingASecurityInterval, input, law));
    if (findings.length > 0) throw new Refusal(findings);
    const { manager } = transaction;
    const found = await manager.findOne(SecurityIntervalRow, {
      where: { jurisdiction, kind },
      lock: { mode: 'pessimistic_write' },
    });
    const values = { every, basis, since: context.today };
    const saved = found
      ? await manager.save(SecurityIntervalRow, { ...found, ...values })
      : await transaction.create(SecurityIntervalRow, { jurisdiction, kind, ...values });
    transaction.audit({ aggregate: `security-interval:${saved.id}`, jurisdictions: [jurisdiction] });
    return saved;
  });
  return row instanceof Refused ? row : presentInterval(row);
}
