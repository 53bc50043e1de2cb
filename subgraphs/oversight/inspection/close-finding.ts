import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { judge } from '../../../rulebook/rule';
import { closingAFinding } from '../../../rulebook/rules/inspection';
import type { OversightContext } from '../context';
import { mayReview } from '../record/policy';
import { InspectionFindingRow, InspectionRow } from './entity';
import { inspectionChanged } from './feed';
import type { CloseFindingInput } from './inputs';
import { maySeeInspection } from './policy';
import { presentInspection } from './present';
import type { Inspection } from './types';

/** Whoever found it says that it was put right. */
export async function closeFinding(context: OversightContext, input: CloseFindingInput): Promise<Inspection | Refused> {
  const { actor, today } = context;
  const { place, remedy } = input;
  demandNoNumber(remedy, 'remedy');
  const row = await context.write('closeFinding', input, async transaction => {
    const { manager } = transaction;
    const id = demandKey('inspection', input.inspection, 'inspection');
    const inspection = await manager.findOne(InspectionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (inspection === null || !maySeeInspection(actor, inspection))
      throw new Refusal([{ ...matterUnknown, path: ['input', 'inspection'] }]);
    context.law(inspection.jurisdiction);
    demand(mayReview(actor, inspection.jurisdiction) && actor.organization === inspection.inspector, actor);
    const finding = await manager.findOneBy(InspectionFindingRow, { inspection: id, place });
    if (finding === null) throw new Refusal([{ ...matterUnknown, path: ['input', 'place'] }]);
    const faults = judge(closingAFinding, { isOpen: finding.closedOn === null, remedy });
    if (faults.length > 0) return transaction.refuse(...findingsOf(faults));
    await manager.update(InspectionFindingRow, { id: finding.id }, { closedOn: today, remedy });
    await manager.update(InspectionRow, { id }, { summary: inspection.summary });
    const changed = { ...inspection, version: inspection.version + 1 };
    transaction.emit(inspectionChanged(changed));
    return changed;
  });
  return row instanceof Refused ? row : presentInspection(row);
}
