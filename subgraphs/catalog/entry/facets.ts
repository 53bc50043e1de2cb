import DataLoader from 'dataloader';
import type { Reader } from '../../../kernel/database';
import { raw, type Sql, sql } from '../../../kernel/sql';
import type { CatalogFacets, FacetCount } from './types';

/** Entries counted for facets: several times a large city's catalog; beyond it the counts are a lower bound and said to be so. */
export const MOST_COUNTED = 100_000;
/** Values shown of one facet, the most frequent first. */
const MOST_VALUES = 50;

const fields = {
  catalogStatus: 'catalog_status',
  catalogKind: 'catalog_kind',
  shareType: 'share_type',
  openType: 'open_type',
  domain: 'domain',
  updateFrequency: 'update_frequency',
} as const;
type FacetField = keyof typeof fields;

/** Number of entries with one value of one field; the row without a field is the total. */
interface FacetRow {
  n: string;
  field: FacetField | null;
  value: string | null;
  count: number;
}

const names = Object.keys(fields) as FacetField[];
const columns = Object.values(fields);
// grouping() sets a bit for each column that is not grouped by: of six columns, 31 is the first alone, 63 none of them.
const bitOf = (index: number) => 2 ** columns.length - 1 - 2 ** (columns.length - 1 - index);
const groups = `case grouping(${columns.join(', ')}) ${names.map((name, index) => `when ${bitOf(index)} then '${name}'`).join(' ')} end as field,
  coalesce(${columns.join(', ')}) as value`;

/** Counts beside a list: one statement for all parents that ask alike. */
export class Facets {
  private readonly loaders = new Map<string, DataLoader<string, CatalogFacets>>();

  constructor(private readonly reader: Reader) {}

  /** @param where condition of the list over `catalog_entry e`; relations name their parent as `k.parent` */
  of(parent: string, where: Sql): Promise<CatalogFacets> {
    const key = JSON.stringify([where.sql, where.values]);
    let loader = this.loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader(parents => this.fetch(parents, where));
      this.loaders.set(key, loader);
    }
    return loader.load(parent);
  }

  private async fetch(parents: readonly string[], where: Sql): Promise<CatalogFacets[]> {
    const rows = await this.reader.rows<FacetRow>(sql`
      select k.n, f.field, f.value, f.count
      from unnest(${parents}::text[]) with ordinality k(parent, n)
      cross join lateral (
        select ${raw(groups)}, count(*)::int as count
        from (select ${raw(columns.join(', '))} from catalog_entry e where ${where} limit ${MOST_COUNTED + 1}) counted
        group by grouping sets ((), ${raw(columns.map(column => `(${column})`).join(', '))})
      ) f
      order by k.n, f.count desc, f.value`);
    return parents.map((_, index) => facetsFrom(rows.filter(row => Number(row.n) === index + 1)));
  }
}

function facetsFrom(rows: readonly FacetRow[]): CatalogFacets {
  const total = rows.find(row => row.field === null)?.count ?? 0;
  const counts = (field: FacetField): FacetCount[] =>
    rows
      .filter(row => row.field === field)
      .slice(0, MOST_VALUES)
      .map(({ value, count }) => ({ value, count }));
  return {
    catalogStatus: counts('catalogStatus'),
    catalogKind: counts('catalogKind'),
    shareType: counts('shareType'),
    openType: counts('openType'),
    domain: counts('domain'),
    updateFrequency: counts('updateFrequency'),
    isCapped: total > MOST_COUNTED,
  };
}
