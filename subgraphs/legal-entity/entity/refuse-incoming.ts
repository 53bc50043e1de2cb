import type { EntityManager } from 'typeorm';
import type { RefusedRow } from '../../../kernel/import-rows';
import type { Finding } from '../../../kernel/refused';
import { LEVELS } from '../../../rulebook/rules/legal-entity-change';
import type { LegalEntityContext } from '../context';

const refusals: Readonly<Record<string, Omit<Finding, 'rule'> & { field: string }>> = {
  DUPLICATE_IN_FILE: {
    field: 'creditCode',
    message: '文件中已有相同代码的机构。',
    messageEn: 'The file has a body of this code already.',
  },
  LEGAL_ENTITY_OF_ANOTHER_CITY: {
    field: 'creditCode',
    message: '该机构登记在其他地区，不能由本次导入更改。',
    messageEn: 'The body is registered with another city; this import does not change it.',
  },
  PARENT_UNKNOWN: {
    field: 'parent',
    message: '上级机构尚未登记，也不在文件的合格行中。',
    messageEn: 'The body above is not registered, nor among the sound rows of the file.',
  },
  PARENT_CYCLE: {
    field: 'parent',
    message: `上级关系形成循环，或超过 ${LEVELS} 级。`,
    messageEn: `The line of bodies above returns to itself, or has more than ${LEVELS} levels.`,
  },
  PARENT_GONE: {
    field: 'parent',
    message: '上级机构已合并或注销。',
    messageEn: 'The body above was merged or deregistered.',
  },
  LEGAL_ENTITY_GONE: {
    field: 'entityStatus',
    message: '该机构已合并或注销，不能恢复。',
    messageEn: 'The body was merged or deregistered in the register and does not come back.',
  },
  SUCCESSOR_MISSING: {
    field: 'entityStatus',
    message: '已合并的机构应有承继机构，请在登记系统中办理合并，或按注销登记。',
    messageEn: 'A merged body has a successor: merge it in the register, or enter it as deregistered.',
  },
  CHILDREN_REMAIN: {
    field: 'entityStatus',
    message: '尚有存续的下级机构。',
    messageEn: 'Bodies still stand below it.',
  },
  OFFICES_REMAIN: {
    field: 'entityStatus',
    message: '尚有在任人员。',
    messageEn: 'Offices are still held in it.',
  },
  DUTIES_REMAIN: {
    field: 'entityStatus',
    message: '该机构仍承担登记职责。',
    messageEn: 'It is still responsible for a category of registrations.',
  },
};

/** Marks the rows that cannot be taken, and tells them in the order of the file. */
export async function refuseEntities({ actor }: LegalEntityContext, manager: EntityManager): Promise<RefusedRow[]> {
  await manager.query(`
    update incoming_entity i set refused = 'DUPLICATE_IN_FILE'
    from (select credit_code, min(line) as first from incoming_entity group by credit_code having count(*) > 1) twice
    where i.credit_code = twice.credit_code and i.line > twice.first`);
  // A body of no city may be given one by whoever acts for all of them.
  await manager.query(
    `update incoming_entity i set refused = 'LEGAL_ENTITY_OF_ANOTHER_CITY' from legal_entity e
     where e.credit_code = i.credit_code and i.refused is null and i.jurisdiction is distinct from e.jurisdiction
       and i.jurisdiction is not null and (e.jurisdiction is not null or $1)`,
    [actor.jurisdiction !== undefined],
  );
  await refuseByStatus(manager);
  while (
    (await refuseUnknownParents(manager)) +
      (await refuseCycles(manager)) +
      (await refuseAboveStanding(manager)) +
      (await refuseUnderGone(manager)) >
    0
  );
  const rows: { line: number; rule: string }[] = await manager.query(
    'select line, refused as rule from incoming_entity where refused is not null order by line',
  );
  return rows.map(({ line, rule }) => {
    const { field, ...texts } = refusals[rule] as (typeof refusals)[string];
    return { line, field, finding: { rule, ...texts } };
  });
}

/** A refused body that the register does not have takes all below it along. */
async function refuseUnknownParents(manager: EntityManager): Promise<number> {
  const [{ count }] = await manager.query(`
    with recursive taken as materialized (
      select credit_code, parent from incoming_entity where refused is null
    ), hanging as materialized (
      select t.credit_code, t.parent from taken t
      where t.parent is not null and not exists (select from legal_entity e where e.credit_code = t.parent)
    ), lost(credit_code) as (
      select h.credit_code from hanging h where not exists (select from taken t where t.credit_code = h.parent)
      union
      select h.credit_code from hanging h join lost on h.parent = lost.credit_code
    ), refused as (
      update incoming_entity i set refused = 'PARENT_UNKNOWN' from lost where i.credit_code = lost.credit_code and i.refused is null
      returning 1
    )
    select count(*)::int as count from refused`);
  return count;
}

/** Walks up from every row that puts a body below another one than before; the line must end. */
async function refuseCycles(manager: EntityManager): Promise<number> {
  const [{ count }] = await manager.query(`
    with recursive line(start, at, height) as (
      select i.credit_code, i.parent, 1 from incoming_entity i left join legal_entity e on e.credit_code = i.credit_code
      where i.refused is null and i.parent is not null and i.parent is distinct from e.parent
      union all
      select line.start, coalesce(i.parent, e.parent), height + 1
      from line
      left join incoming_entity i on i.credit_code = line.at and i.refused is null
      left join legal_entity e on e.credit_code = line.at
      where coalesce(i.parent, e.parent) is not null and height < ${LEVELS}
    ), refused as (
      update incoming_entity i set refused = 'PARENT_CYCLE'
      where i.refused is null and i.credit_code in (select start from line where height = ${LEVELS}) returning 1
    )
    select count(*)::int as count from refused`);
  return count;
}

const GONE = "('MERGED', 'DEREGISTERED')";

/** Statuses that an import does not give: back from the end, merged into nobody, ended while somebody serves or it is responsible. */
async function refuseByStatus(manager: EntityManager): Promise<void> {
  await manager.query(`
    update incoming_entity i set refused = case
      when e.entity_status in ${GONE} and i.entity_status not in ${GONE} then 'LEGAL_ENTITY_GONE'
      when i.entity_status = 'MERGED' and e.successor is null then 'SUCCESSOR_MISSING'
      when exists (select from office o where o.credit_code = i.credit_code and o.until is null) then 'OFFICES_REMAIN'
      when exists (select from registration_duty d where d.department = i.credit_code) then 'DUTIES_REMAIN'
    end
    from incoming_entity at left join legal_entity e on e.credit_code = at.credit_code
    where i.line = at.line and i.refused is null
      and (i.entity_status in ${GONE} or (e.entity_status in ${GONE} and i.entity_status is not null))`);
}

/** A body that stands comes below none that is gone, nor does one that is gone in the register come to stand above it. */
async function refuseUnderGone(manager: EntityManager): Promise<number> {
  const [{ count }] = await manager.query(`
    with refused as (
      update incoming_entity i set refused = 'PARENT_GONE'
      from incoming_entity at
      left join legal_entity e on e.credit_code = at.credit_code
      left join incoming_entity above on above.credit_code = coalesce(at.parent, e.parent) and above.refused is null
      left join legal_entity standing on standing.credit_code = coalesce(at.parent, e.parent)
      where i.line = at.line and i.refused is null
        and coalesce(at.entity_status, e.entity_status, 'ACTIVE') not in ${GONE}
        and coalesce(above.entity_status, standing.entity_status) in ${GONE}
      returning 1
    )
    select count(*)::int as count from refused`);
  return count;
}

/** A body does not end while one that the file leaves as it is stands below it. */
async function refuseAboveStanding(manager: EntityManager): Promise<number> {
  const [{ count }] = await manager.query(`
    with refused as (
      update incoming_entity i set refused = 'CHILDREN_REMAIN'
      where i.refused is null and i.entity_status in ${GONE} and exists (
        select from legal_entity below
        left join incoming_entity own on own.credit_code = below.credit_code and own.refused is null
        where below.parent = i.credit_code and coalesce(own.parent, below.parent) = i.credit_code
          and coalesce(own.entity_status, below.entity_status) not in ${GONE})
      returning 1
    )
    select count(*)::int as count from refused`);
  return count;
}
