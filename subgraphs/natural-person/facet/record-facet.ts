import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingAFacet } from '../../../rulebook/rules/persons';
import type { PersonContext } from '../context';
import { judgeCategory } from '../person/judge-person';
import { lockedPerson } from '../person/locked-person';
import { demandOwnCategory } from './demand-own-category';
import type { PersonFacetRow } from './entity';
import { mayRecordFacets } from './policy';
import { presentFacet } from './present';
import type { PersonFacet, RecordFacetInput } from './types';

/** Enters that the department responsible keeps a category of records on a person: never what they say. */
export async function recordFacet(context: PersonContext, input: RecordFacetInput): Promise<PersonFacet | Refused> {
  const { actor, today } = context;
  demand(mayRecordFacets(actor), actor);
  const { category, since = null } = input;
  const wrong = judgeCategory(category, 'category');
  if (wrong.length > 0) return new Refused(wrong);
  const row = await context.write<PersonFacetRow>('recordFacet', input, async transaction => {
    const found = await lockedPerson(transaction, input.person);
    const person = found && actor.covers(found.jurisdiction) ? found : null;
    const findings = findingsOf(judge(recordingAFacet, { person, since, today }));
    if (!person) return transaction.refuse(...findings);
    await demandOwnCategory(transaction, actor, person, category);
    if (findings.length > 0) return transaction.refuse(...findings);
    const department = actor.organization as string;
    await transaction.manager.query(
      `insert into person_facet (person, category, department, since) values ($1, $2, $3, $4)
       on conflict (person, category) do update set department = excluded.department, since = excluded.since, until = null`,
      [person.id, category, department, since],
    );
    transaction.audit({
      aggregate: globalId('person', person.id),
      event: 'facet.recorded',
      jurisdictions: [person.jurisdiction],
      detail: { category },
    });
    return { person: person.id, category, department, since, until: null };
  });
  return row instanceof Refused ? row : presentFacet(row);
}
