import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { type Cell, copyRows } from '../../../kernel/copy-rows';
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
