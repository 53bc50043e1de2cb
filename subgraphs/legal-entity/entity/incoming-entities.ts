import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { type Cell, copyRows } from '../../../kernel/copy-rows';
import type { RefusedRow } from '../../../kernel/import-rows';
import type { Finding } from '../../../kernel/refused';
import type { LegalEntityContext } from '../context';
import { mayRegister } from '../policy';
import type { LegalEntityKind, LegalEntityStatus } from './kinds';

/** A body as a file states it, its values checked. What the file does not state is left out, and stays as the register has it. */
export interface ImportedEntity {
  /** Line of the file, for what is refused. */
  readonly line: number;
  readonly creditCode: string;
  readonly name: string;
  readonly entityKind?: `${LegalEntityKind}`;
  /** What its code and name make of it, where neither file nor register says. */
  readonly likelyKind: `${LegalEntityKind}`;
  readonly entityStatus?: `${LegalEntityStatus}`;
  readonly division?: string;
  readonly jurisdiction?: string;
  /** Credit code of the body above. */
  readonly parent?: string;
}

/** Levels that a line of bodies may have, as many as the register reads upwards. */
const LEVELS = 32;

/** Column → what the file states; null leaves the register's value as it is. */
const stated = {
  name: entity => entity.name,
  entity_kind: entity => entity.entityKind,
  entity_status: entity => entity.entityStatus,
  division: entity => entity.division,
  jurisdiction: entity => entity.jurisdiction,
  parent: entity => entity.parent,
} satisfies Record<string, (entity: ImportedEntity) => Cell>;

const columns = Object.keys(stated);
const list = (write: (column: string) => string) => columns.map(write).join(', ');
const differs = `(${list(c => `coalesce(i.${c}, e.${c})`)}) is distinct from (${list(c => `e.${c}`)})`;
/** For a new body, where the table wants a value that the file need not state. */
const absent: Readonly<Record<string, string>> = { entity_kind: 'i.likely_kind', entity_status: "'ACTIVE'" };

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
};

/** Streams the rows of a file into a table that only this transaction sees. */
export async function receiveEntities(
  context: LegalEntityContext,
  manager: EntityManager,
  rows: AsyncIterable<ImportedEntity>,
): Promise<void> {
  await manager.query(`
    create temp table incoming_entity on commit drop as
      select 0 as line, credit_code, ${columns.join(', ')}, entity_kind as likely_kind, null::text as refused
      from legal_entity with no data`);
  async function* cells() {
    for await (const entity of rows) {
      demand(mayRegister(context.actor, entity.jurisdiction), context.actor);
      const { line, creditCode, likelyKind } = entity;
      yield [
        line,
        creditCode,
        likelyKind,
        ...Object.values<(entity: ImportedEntity) => Cell>(stated).map(cell => cell(entity)),
      ];
    }
  }
  await copyRows(manager, `incoming_entity (line, credit_code, likely_kind, ${columns.join(', ')})`, cells());
  await manager.query('create index on incoming_entity (credit_code); analyze incoming_entity');
}

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
  while ((await refuseUnknownParents(manager)) + (await refuseCycles(manager)) > 0);
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

/** Enters the bodies whose code is new. */
export async function createEntities(manager: EntityManager, act: string): Promise<number> {
  const [{ count }] = await manager.query(
    `with created as (
       insert into legal_entity (credit_code, ${columns.join(', ')}, import_act)
       select i.credit_code, ${list(c => (absent[c] ? `coalesce(i.${c}, ${absent[c]})` : `i.${c}`))}, $1
       from incoming_entity i
       where i.refused is null and not exists (select from legal_entity e where e.credit_code = i.credit_code)
       order by i.credit_code returning 1
     ) select count(*)::int as count from created`,
    [act],
  );
  return count;
}

/** Changes the bodies that have the code of a row and of which it says something else. */
export async function changeEntities(manager: EntityManager, act: string): Promise<number> {
  const [{ count }] = await manager.query(
    `with changed as (
       update legal_entity e set ${list(c => `${c} = coalesce(i.${c}, e.${c})`)}, import_act = $1, version = e.version + 1
       from incoming_entity i where e.credit_code = i.credit_code and i.refused is null and ${differs} returning 1
     ) select count(*)::int as count from changed`,
    [act],
  );
  return count;
}
