import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { closingAPerson } from '../../../rulebook/rules/persons';
import type { PersonContext } from '../context';
import { BASE_REGISTRY, responsibleFor } from '../facet/responsible';
import { type MaskedPersonRow, maskedColumns } from './context';
import { lockedPerson } from './locked-person';
import { demandLead, isKeeper, mayRegister } from './policy';
import { presentPerson } from './present';
import type { ClosePersonInput, NaturalPerson } from './types';

/** Closes the record of somebody who died or settled abroad: it stays readable, changes no more, and its categories end. */
export async function closePerson(context: PersonContext, input: ClosePersonInput): Promise<NaturalPerson | Refused> {
  const { actor, today } = context;
  demand(isKeeper(actor), actor);
  const { because, closedOn } = input;
  const row = await context.write('closePerson', input, async transaction => {
    const { manager } = transaction;
    const found = await lockedPerson(transaction, input.person);
    const person = found && mayRegister(actor, { jurisdiction: found.jurisdiction, departments: [] }) ? found : null;
    const findings = findingsOf(judge(closingAPerson, { person, closedOn, today }));
    if (!person || findings.length > 0) return transaction.refuse(...findings);
    demandLead(actor, (await responsibleFor(transaction, person.jurisdiction, [BASE_REGISTRY])).get(BASE_REGISTRY));
    const [closed]: MaskedPersonRow[][] = await manager.query(
      `update natural_person p set closed_on = $2, closed_because = $3, version = version + 1 where id = $1 returning ${maskedColumns}`,
      [person.id, closedOn, because],
    );
    await manager.query(
      'update person_facet set until = $2 where person = $1 and until is null and (since is null or since < $2::date)',
      [person.id, closedOn],
    );
    transaction.audit({
      aggregate: globalId('person', person.id),
      event: 'person.closed',
      jurisdictions: [person.jurisdiction],
      detail: { because },
    });
    return closed?.[0] as MaskedPersonRow;
  });
  return row instanceof Refused ? row : presentPerson(row);
}
