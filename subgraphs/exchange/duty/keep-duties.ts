import { IsNull } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { endingAListing, recordingADuty } from '../../../rulebook/rules/share-register';
import type { ExchangeContext } from '../context';
import { DepartmentDutyRow } from './entity';
import { mayKeepDuties } from './policy';
import { presentDuty } from './present';
import type { DepartmentDuty, EndDepartmentDutyInput, RecordDepartmentDutyInput } from './types';

/** Records that a department has a duty from today on. */
export async function recordDepartmentDuty(
  context: ExchangeContext,
  input: RecordDepartmentDutyInput,
): Promise<DepartmentDuty | Refused> {
  const { jurisdiction, department, code, title, basis } = input;
  context.law(jurisdiction);
  demand(mayKeepDuties(context.actor, jurisdiction), context.actor);
  const row = await context.write('recordDepartmentDuty', input, async transaction => {
    const findings = findingsOf(judge(recordingADuty, input));
    if (findings.length > 0) throw new Refusal(findings);
    const since = context.today;
    const made = await transaction.create(DepartmentDutyRow, {
      jurisdiction,
      department,
      code,
      title,
      basis,
      since,
      until: null,
    });
    transaction.audit({ aggregate: globalId('legal-entity', department) });
    return made;
  });
  return row instanceof Refused ? row : presentDuty(row);
}

/** Says that a department has a duty no more, from today on; what rests on it stays. */
export async function endDepartmentDuty(
  context: ExchangeContext,
  input: EndDepartmentDutyInput,
): Promise<DepartmentDuty | Refused> {
  const { jurisdiction, department, code } = input;
  context.law(jurisdiction);
  demand(mayKeepDuties(context.actor, jurisdiction), context.actor);
  const row = await context.write('endDepartmentDuty', input, async transaction => {
    const { manager } = transaction;
    transaction.audit({ aggregate: globalId('legal-entity', department) });
    const found = await manager.findOne(DepartmentDutyRow, {
      where: { jurisdiction, department, code, until: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    const findings = findingsOf(judge(endingAListing, { isThere: found !== null }));
    if (!found || findings.length > 0) throw new Refusal(findings);
    return manager.save(DepartmentDutyRow, { ...found, until: context.today });
  });
  return row instanceof Refused ? row : presentDuty(row);
}
