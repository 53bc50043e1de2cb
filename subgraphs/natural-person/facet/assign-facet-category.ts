import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { PersonContext } from '../context';
import { judgeCategory } from '../person/judge-person';
import type { FacetCategoryRow } from './entity';
import { mayAssign } from './policy';
import { presentCategory } from './present';
import type { AssignFacetCategoryInput, FacetCategory } from './types';

/** Makes one department of a city responsible for a category; whoever was before is so no longer, and what they recorded stays. */
export async function assignFacetCategory(
  context: PersonContext,
  input: AssignFacetCategoryInput,
): Promise<FacetCategory | Refused> {
  const { jurisdiction, category, department } = input;
  demand(mayAssign(context.actor, jurisdiction), context.actor);
  const findings = judgeCategory(category, 'category');
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write<FacetCategoryRow>('assignFacetCategory', input, async transaction => {
    await transaction.manager.query(
      `insert into facet_category (jurisdiction, category, department) values ($1, $2, $3)
       on conflict (jurisdiction, category) do update set department = excluded.department, version = facet_category.version + 1`,
      [jurisdiction, category, department],
    );
    transaction.audit({
      aggregate: globalId('legal-entity', department),
      event: 'category.assigned',
      jurisdictions: [jurisdiction],
      detail: { category },
    });
    return { jurisdiction, category, department };
  });
  return row instanceof Refused ? row : presentCategory(row);
}
