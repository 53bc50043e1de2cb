import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { type Cell, copyRows } from '../../../kernel/copy-rows';
import type { RefusedRow } from '../../../kernel/import-rows';
import type { Finding } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { CatalogKind, type OpenType, type ShareType, type UpdateFrequency } from './kinds';
import { mayRegister } from './policy';

/** An entry as a file states it, its values checked. What the file does not state is left out, and stays as the register has it. */
export interface ImportedEntry {
  /** Line of the file, for what is refused. */
  readonly line: number;
  readonly code: string;
  readonly jurisdiction: string;
  readonly provider: string;
  readonly title: string;
  readonly abstract?: string;
  /** DEPARTMENT where the file does not say: base and theme catalogs are drawn up as such. */
  readonly catalogKind?: `${CatalogKind}`;
  readonly domain?: string;
  readonly format?: string;
  readonly updateFrequency?: `${UpdateFrequency}`;
  readonly shareType?: `${ShareType}`;
  readonly shareBasis?: string;
  readonly shareConditions?: string;
  readonly openType?: `${OpenType}`;
  readonly openBasis?: string;
  readonly openConditions?: string;
  readonly tags?: readonly string[];
}

/** Column → what the file states; null leaves the register's value as it is. */
const stated = {
  title: entry => entry.title,
  abstract: entry => entry.abstract,
  catalog_kind: entry => entry.catalogKind,
  domain: entry => entry.domain,
  format: entry => entry.format,
  update_frequency: entry => entry.updateFrequency,
  tags: entry => (entry.tags?.length ? entry.tags : null),
  share_type: entry => entry.shareType,
  share_basis: entry => entry.shareBasis,
  share_conditions: entry => entry.shareConditions,
  open_type: entry => entry.openType,
  open_basis: entry => entry.openBasis,
  open_conditions: entry => entry.openConditions,
} satisfies Record<string, (entry: ImportedEntry) => Cell>;

const columns = Object.keys(stated);
const list = (write: (column: string) => string) => columns.map(write).join(', ');
const differs = `(${list(c => `coalesce(i.${c}, e.${c})`)}) is distinct from (${list(c => `e.${c}`)})`;
/** For a new entry, where the table wants a value that the file need not state. */
const absent: Readonly<Record<string, string>> = { catalog_kind: `'${CatalogKind.DEPARTMENT}'`, tags: `'{}'` };

const refusals: Readonly<Record<string, Omit<Finding, 'rule'>>> = {
  DUPLICATE_IN_FILE: { message: '文件中已有相同代码的条目。', messageEn: 'The file has an entry of this code already.' },
  CODE_OF_ANOTHER_PROVIDER: {
    message: '该代码属于其他提供方或地区的目录条目。',
    messageEn: 'The code belongs to an entry of another provider or city.',
  },
  ENTRY_NOT_A_DRAFT: {
    message: '该目录条目已提交或发布，不能由导入更改。',
    messageEn: 'The entry was submitted or published; an import does not change it.',
  },
};

/** Streams the rows of a file into a table that only this transaction sees. */
export async function receiveEntries(
  context: CatalogContext,
  manager: EntityManager,
  rows: AsyncIterable<ImportedEntry>,
): Promise<void> {
  await manager.query(`
    create temp table incoming_entry on commit drop as
      select 0 as line, code, jurisdiction, provider, ${columns.join(', ')}, null::text as refused from catalog_entry with no data`);
  async function* cells() {
    for await (const entry of rows) {
      demand(mayRegister(context.actor, entry), context.actor);
      yield [
        entry.line,
        entry.code,
        entry.jurisdiction,
        entry.provider,
        ...Object.values<(entry: ImportedEntry) => Cell>(stated).map(cell => cell(entry)),
      ];
    }
  }
  await copyRows(manager, `incoming_entry (line, code, jurisdiction, provider, ${columns.join(', ')})`, cells());
  await manager.query('analyze incoming_entry');
}

/** Marks the rows that cannot be taken, and tells them in the order of the file. */
export async function refuseEntries(manager: EntityManager): Promise<RefusedRow[]> {
  await manager.query(`
    update incoming_entry i set refused = 'DUPLICATE_IN_FILE'
    from (select code, min(line) as first from incoming_entry group by code having count(*) > 1) twice
    where i.code = twice.code and i.line > twice.first`);
  await manager.query(`
    update incoming_entry i
    set refused = case when (e.provider, e.jurisdiction) <> (i.provider, i.jurisdiction) then 'CODE_OF_ANOTHER_PROVIDER' else 'ENTRY_NOT_A_DRAFT' end
    from catalog_entry e
    where e.code = i.code and i.refused is null
      and ((e.provider, e.jurisdiction) <> (i.provider, i.jurisdiction) or (e.catalog_status not in ('DRAFT', 'RETURNED') and ${differs}))`);
  const rows: { line: number; rule: string }[] = await manager.query(
    'select line, refused as rule from incoming_entry where refused is not null order by line',
  );
  return rows.map(({ line, rule }) => ({
    line,
    field: 'code',
    finding: { rule, ...(refusals[rule] as Omit<Finding, 'rule'>) },
  }));
}

/** Changes the drafts that have the code of a row and say something else. */
export async function changeDrafts(manager: EntityManager, act: string): Promise<number> {
  const [{ count }] = await manager.query(
    `with changed as (
       update catalog_entry e set ${list(c => `${c} = coalesce(i.${c}, e.${c})`)}, import_act = $1, version = e.version + 1
       from incoming_entry i where e.code = i.code and i.refused is null and ${differs} returning 1
     ) select count(*)::int as count from changed`,
    [act],
  );
  return count;
}

/** Makes drafts of the rows whose code is new. */
export async function createDrafts(manager: EntityManager, act: string): Promise<number> {
  const [{ count }] = await manager.query(
    `with created as (
       insert into catalog_entry (code, jurisdiction, provider, ${columns.join(', ')}, catalog_status, import_act)
       select i.code, i.jurisdiction, i.provider, ${list(c => (absent[c] ? `coalesce(i.${c}, ${absent[c]})` : `i.${c}`))}, 'DRAFT', $1
       from incoming_entry i
       where i.refused is null and not exists (select from catalog_entry e where e.code = i.code)
       order by i.line returning 1
     ) select count(*)::int as count from created`,
    [act],
  );
  return count;
}
