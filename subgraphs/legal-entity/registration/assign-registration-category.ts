import { demand } from '../../../kernel/actor';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { assigningACategory } from '../../../rulebook/rules/legal-entity-duty';
import type { LegalEntityContext } from '../context';
import { isGone, lockBodies, recordBody } from '../entity/standing-body';
import { mayAssignDuties, maySee } from '../policy';
import type { RegistrationDutyRow } from './entity';
import { presentDuty } from './present';
import type { AssignRegistrationCategoryInput, RegistrationDuty } from './types';

/** Says which department of a city is responsible for a category from today on; whoever was before is no more. */
export async function assignRegistrationCategory(
  context: LegalEntityContext,
  input: AssignRegistrationCategoryInput,
): Promise<RegistrationDuty | Refused> {
  const { actor, today, loaders } = context;
  const { jurisdiction, category, department } = input;
  demand(mayAssignDuties(actor, jurisdiction), actor);
  const law = context.law(jurisdiction);
  const row = await context.write('assignRegistrationCategory', input, async transaction => {
    const [body] = await lockBodies(transaction.manager, [department]);
    const known = body && body.jurisdiction === jurisdiction && maySee(actor, body);
    const act = { category, department: known ? { name: body.name, gone: isGone(body) } : null };
    const breaches = judge(assigningACategory, act, law);
    if (breaches.length > 0) transaction.refuse(...findingsOf(breaches));
    const [duty] = (await transaction.manager.query(
      `insert into registration_duty as d (jurisdiction, category, department, since) values ($1, $2, $3, $4)
       on conflict (jurisdiction, category) do update
         set department = excluded.department, version = d.version + 1,
             since = case when d.department = excluded.department then d.since else excluded.since end
       returning jurisdiction, category, department, since::text, version`,
      [jurisdiction, category, department, today],
    )) as [RegistrationDutyRow];
    await recordBody(transaction, department);
    return duty;
  });
  loaders.duties.clear(jurisdiction);
  return row instanceof Refused ? row : presentDuty(context)(row);
}
