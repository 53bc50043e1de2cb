import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { judge } from '../../../rulebook/rule';
import { liftingARestriction, restrictingAnEntity } from '../../../rulebook/rules/credit-restriction';
import type { OversightContext } from '../context';
import { mayReview } from '../record/policy';
import { CreditRestrictionRow } from './entity';
import { restrictionChanged } from './feed';
import { maySeeRestriction } from './policy';
import { presentRestriction } from './present';
import type { CreditRestriction, LiftRestrictionInput, RestrictEntityInput } from './types';

/** Keeps whoever used data dishonestly from applying for opened data; the exchange hears of it within a second. */
export async function restrictEntity(
  context: OversightContext,
  input: RestrictEntityInput,
): Promise<CreditRestriction | Refused> {
  const { actor, today } = context;
  const { jurisdiction, entity, reason, basis, until = null } = input;
  context.law(jurisdiction);
  demand(mayReview(actor, jurisdiction), actor);
  const orderedBy = actor.organization as string;
  const since = input.since ?? today;
  demandNoNumber(reason, 'reason');
  demandNoNumber(basis, 'basis');
  const faults = judge(restrictingAnEntity, { entity, orderedBy, reason, basis, since, until });
  if (faults.length > 0) return new Refused(findingsOf(faults));
  const row = await context.write('restrictEntity', input, async transaction => {
    const values = { jurisdiction, entity, reason, basis, since, until, orderedBy, liftedOn: null, liftReason: null };
    const made = await transaction.create(CreditRestrictionRow, values);
    transaction.emit(restrictionChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentRestriction(row, today);
}

/** Ends it from today on. */
export async function liftRestriction(
  context: OversightContext,
  input: LiftRestrictionInput,
): Promise<CreditRestriction | Refused> {
  const { actor, today } = context;
  const { reason } = input;
  demandNoNumber(reason, 'reason');
  const row = await context.write('liftRestriction', input, async transaction => {
    const { manager } = transaction;
    const id = demandKey('credit-restriction', input.id, 'id');
    const found = await manager.findOne(CreditRestrictionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (found === null || !maySeeRestriction(actor, found)) throw new Refusal([matterUnknown]);
    context.law(found.jurisdiction);
    demand(mayReview(actor, found.jurisdiction), actor);
    const faults = judge(liftingARestriction, { lifted: found.liftedOn !== null, reason });
    if (faults.length > 0) return transaction.refuse(...findingsOf(faults));
    // one that had not begun never held
    const liftedOn = [today, found.since].toSorted().at(-1) as string;
    const lifted = await manager.save(CreditRestrictionRow, { ...found, liftedOn, liftReason: reason });
    transaction.emit(restrictionChanged(lifted));
    return lifted;
  });
  return row instanceof Refused ? row : presentRestriction(row, today);
}
