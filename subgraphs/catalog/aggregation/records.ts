import { keyOf } from '../../../kernel/global-id';
import { type Sql, sql } from '../../../kernel/sql';

/** By what records about entries are narrowed. */
export interface RecordFilter {
  jurisdiction?: string | null;
  provider?: string | null;
  entry?: string | null;
}

/** Conditions over a table that is called `t` there: of a city, of a unit, of an entry. */
export const narrowed = (filter: RecordFilter | null | undefined): (Sql | undefined)[] => [
  filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
  filter?.provider ? sql`t.provider = ${filter.provider}` : undefined,
  filter?.entry ? ofEntry(filter.entry) : undefined,
];

/** @param id global id of an entry; a foreign one finds nothing */
export function ofEntry(id: string): Sql {
  const key = keyOf('catalog', id);
  return key === undefined ? sql`false` : sql`t.entry = ${key}::uuid`;
}
