import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { judge } from '../../../rulebook/rule';
import { closingARound, openingARound } from '../../../rulebook/rules/inspection';
import type { OversightContext } from '../context';
import { mayReview } from '../record/policy';
import { InspectionRoundRow } from './entity';
import { roundChanged } from './feed';
import type { CloseInspectionRoundInput, OpenInspectionRoundInput } from './inputs';
import { maySeeRound } from './policy';
import { presentRound } from './present';
import type { InspectionRound } from './types';

/** Opens a round in which each unit of a scope is inspected. */
export async function openInspectionRound(
  context: OversightContext,
  input: OpenInspectionRoundInput,
): Promise<InspectionRound | Refused> {
  const { actor, today } = context;
  const { jurisdiction, kind, title } = input;
  context.law(jurisdiction);
  demand(mayReview(actor, jurisdiction), actor);
  const inspector = actor.organization as string;
  const scope = [...new Set(input.scope)];
  const findings = judge(openingARound, { title, scope, inspector });
  if (findings.length > 0) return new Refused(findingsOf(findings));
  const row = await context.write('openInspectionRound', input, async transaction => {
    const values = { jurisdiction, kind, title, scope, inspector, openedOn: today, closedOn: null };
    const made = await transaction.create(InspectionRoundRow, values);
    transaction.emit(roundChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentRound(row);
}

/** Ends it, once every unit has its result. */
export async function closeInspectionRound(
  context: OversightContext,
  input: CloseInspectionRoundInput,
): Promise<InspectionRound | Refused> {
  const { actor, today } = context;
  const row = await context.write('closeInspectionRound', input, async transaction => {
    const { manager } = transaction;
    const id = demandKey('inspection-round', input.id, 'id');
    const round = await manager.findOne(InspectionRoundRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (round === null || !maySeeRound(actor, round)) throw new Refusal([matterUnknown]);
    context.law(round.jurisdiction);
    demand(mayReview(actor, round.jurisdiction) && actor.organization === round.inspector, actor);
    const inspected: { unit: string }[] = await manager.query('select unit from inspection where round = $1', [id]);
    const withoutResult = round.scope.filter(unit => !inspected.some(one => one.unit === unit));
    const findings = judge(closingARound, { isOpen: round.closedOn === null, withoutResult });
    if (findings.length > 0) return transaction.refuse(...findingsOf(findings));
    const closed = await manager.save(InspectionRoundRow, { ...round, closedOn: today });
    transaction.emit(roundChanged(closed));
    return closed;
  });
  return row instanceof Refused ? row : presentRound(row);
}
