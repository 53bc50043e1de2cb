import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingARegime } from '../../../rulebook/rules/security-regime';
import type { OversightContext } from '../context';
import { mayKeepFor } from '../security/policy';
import { SecurityRegimeRow } from './entity';
import { presentRegime } from './present';
import { regimeChanged } from './regime-changed';
import type { RecordSecurityRegimeInput, SecurityRegime } from './types';

const TEXTS = [
  'policyDocument',
  'securityBody',
  'responsibleOffice',
  'reviewProcedure',
  'emergencyPlan',
] as const satisfies readonly (keyof SecurityRegimeRow)[];

/** Records how a body keeps its data secure; what the input leaves out stays as it was recorded. */
export async function recordSecurityRegime(
  context: OversightContext,
  input: RecordSecurityRegimeInput,
): Promise<SecurityRegime | Refused> {
  const { jurisdiction, body } = input;
  const law = context.law(jurisdiction);
  demand(mayKeepFor(context.actor, input), context.actor);
  for (const text of TEXTS) demandNoNumber(input[text], text);
  const row = await context.write('recordSecurityRegime', input, async transaction => {
    const findings = findingsOf(judge(recordingARegime, input, law));
    if (findings.length > 0) throw new Refusal(findings);
    const { manager } = transaction;
    const found = await manager.findOne(SecurityRegimeRow, {
      where: { jurisdiction, body },
      lock: { mode: 'pessimistic_write' },
    });
    const values = {
      ...Object.fromEntries(TEXTS.map(text => [text, input[text] ?? found?.[text] ?? null])),
      securityStaff: input.securityStaff ?? found?.securityStaff ?? null,
      measures: input.measures ? [...new Set(input.measures)] : (found?.measures ?? []),
      serviceUnits: input.serviceUnits ? [...new Set(input.serviceUnits)] : (found?.serviceUnits ?? []),
      recordedOn: context.today,
    };
    const saved = found
      ? await manager.save(SecurityRegimeRow, { ...found, ...values })
      : await transaction.create(SecurityRegimeRow, { jurisdiction, body, ...values });
    transaction.emit(regimeChanged(saved));
    return saved;
  });
  return row instanceof Refused ? row : presentRegime(row);
}
