import type { EntityManager } from 'typeorm';
import type { SourceFacts } from '../../../rulebook/rules/catalog-source';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import type { DataItemRow } from '../entry/item-entity';
import { excludedFrom } from '../list/negative/excluded';
import { sourceOf } from './source-of';

/** An item as it is asked about: `at` is its place in the entry. */
interface Asked {
  at: number;
  code: string | null;
  name: string;
  department: string;
}

/**
 * What the register knows of other sources of an entry's items, when the entry is handed in. Codes are held until the transaction
 * ends, so that of two entries which name different sources of one item the second finds what the first has claimed.
 */
export async function sourceFacts(
  manager: EntityManager,
  _context: CatalogContext,
  entry: CatalogEntryRow,
  items: readonly Partial<DataItemRow>[],
): Promise<SourceFacts> {
  const { id, jurisdiction, provider } = entry;
  const asked = items.map((item, at) => ({
    at,
    code: item.code ?? null,
    name: item.name ?? '',
    department: sourceOf(item, provider),
  }));
  await holdCodes(manager, jurisdiction, asked);
  const elsewhere = await withOtherSource(manager, { id, jurisdiction }, asked);
  const assigned = await assignedOf(manager, jurisdiction, asked);
  return {
    items: items.map((item, at) => ({
      collectors: item.collectors ?? [],
      divisionOfDuties: item.divisionOfDuties,
      source: item.source,
      lawfulException: item.lawfulException,
      hasOtherSource: elsewhere.has(at),
      assigned: assigned.has(at),
    })),
    excluded: await excludedFrom(manager, id),
  };
}

async function holdCodes(manager: EntityManager, jurisdiction: string, asked: readonly Asked[]): Promise<void> {
  const codes = [...new Set(asked.flatMap(({ code }) => code ?? []))].sort();
  if (codes.length === 0) return;
  await manager.query(
    `select pg_advisory_xact_lock(hashtextextended('item source ' || $1 || ' ' || c, 0)) from unnest($2::text[]) with ordinality k(c, n) order by n`,
    [jurisdiction, codes],
  );
}

const found = (rows: readonly { at: number }[]): Set<number> => new Set(rows.map(({ at }) => at));

/** Items of which another department is the source, by other entries. */
async function withOtherSource(
  manager: EntityManager,
  { id, jurisdiction }: Pick<CatalogEntryRow, 'id' | 'jurisdiction'>,
  asked: readonly Asked[],
): Promise<Set<number>> {
  return found(
    await manager.query(
      `select a.at from jsonb_to_recordset($1) a(at int, code text, department text)
       where exists (select from item_source s where s.jurisdiction = $2 and s.item_code = a.code and s.department <> a.department
         and s.entry <> $3 and s.exclusive and s.lawful_exception is null)`,
      [JSON.stringify(asked), jurisdiction, id],
    ),
  );
}

/** Items that stand on the responsibility list of their department, by code or by name. */
async function assignedOf(manager: EntityManager, jurisdiction: string, asked: readonly Asked[]): Promise<Set<number>> {
  return found(
    await manager.query(
      `select a.at from jsonb_to_recordset($1) a(at int, code text, name text, department text)
       where exists (select from collection_responsibility r where r.jurisdiction = $2 and r.until_version is null
         and r.department = a.department and (r.item_code = a.code or r.item_name = a.name))`,
      [JSON.stringify(asked), jurisdiction],
    ),
  );
}
