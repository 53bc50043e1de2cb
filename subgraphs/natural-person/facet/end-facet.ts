import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { endingAFacet } from '../../../rulebook/rules/persons';
import type { PersonContext } from '../context';
import { lockedPerson } from '../person/locked-person';
import { demandOwnCategory } from './demand-own-category';
import type { PersonFacetRow } from './entity';
import { mayRecordFacets } from './policy';
import { presentFacet } from './present';
import type { EndFacetInput, PersonFacet } from './types';

/** Enters that a category is no longer kept on a person; that it was stays. */
export async function endFacet(context: PersonContext, input: EndFacetInput): Promise<PersonFacet | Refused> {
  const { actor, today } = context;
  demand(mayRecordFacets(actor), actor);
  const { category, until } = input;
  const row = await context.write<PersonFacetRow>('endFacet', input, async transaction => {
    const found = await lockedPerson(transaction, input.person);
    const person = found && actor.covers(found.jurisdiction) ? found : null;
    if (person) await demandOwnCategory(transaction, actor, person, category);
    const [facet]: PersonFacetRow[] = await transaction.manager.query(
      `select person, category, department, since::text as since, until::text as until
       from person_facet where person = $1 and category = $2 and until is null`,
      [person?.id ?? null, category],
    );
    const findings = findingsOf(judge(endingAFacet, { person, facet: facet ?? null, until, today }));
    if (!person || !facet || findings.length > 0) return transaction.refuse(...findings);
    await transaction.manager.query('update person_facet set until = $3 where person = $1 and category = $2', [
      person.id,
      category,
      until,
    ]);
    transaction.audit({
      aggregate: globalId('person', person.id),
      event: 'facet.ended',
      jurisdictions: [person.jurisdiction],
      detail: { category, until },
    });
    return { ...facet, until };
  });
  return row instanceof Refused ? row : presentFacet(row);
}
