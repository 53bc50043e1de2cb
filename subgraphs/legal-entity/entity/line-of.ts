import type { EntityManager } from 'typeorm';
import { type ComingBelow, LEVELS } from '../../../rulebook/rules/legal-entity-change';
import type { LegalEntityRow } from './entity';
import { isGone } from './standing-body';

/** What must be known of a body that comes to stand below another: the line above, and the levels that come along. */
export async function comingBelowOf(
  manager: EntityManager,
  creditCode: string,
  parent: string | null | undefined,
): Promise<ComingBelow> {
  if (parent == null) return { creditCode, parent, above: { known: false, gone: false }, line: [], levels: 1 };
  const line: { code: string; entityStatus: LegalEntityRow['entityStatus'] }[] = await manager.query(
    `with recursive line(code, height) as (
       select $1::text, 1
       union all select above.parent, height + 1 from line join legal_entity above on above.credit_code = line.code
       where above.parent is not null and height < $2
     )
     select e.credit_code as code, e.entity_status as "entityStatus" from line join legal_entity e on e.credit_code = line.code order by height`,
    [parent, LEVELS],
  );
  const [{ levels }] = await manager.query(
    `with recursive below(code, level) as (
       select $1::text, 1
       union all select e.credit_code, level + 1 from below join legal_entity e on e.parent = below.code where level < $2
     )
     select max(level)::int as levels from below`,
    [creditCode, LEVELS],
  );
  const above = line[0];
  return {
    creditCode,
    parent,
    above: { known: above !== undefined, gone: above !== undefined && isGone(above) },
    line: line.map(({ code }) => code),
    levels,
  };
}
