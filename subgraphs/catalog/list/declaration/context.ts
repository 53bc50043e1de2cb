import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import { type Sql, sql } from '../../../../kernel/sql';
import type { CompletenessDeclarationRow } from './entity';

/** `150400/11150400MB0000019X` */
export const departmentKey = (jurisdiction: string, department: string): string => `${jurisdiction}/${department}`;

/** A department's list as it stands: how many entries, and what is signed of them: a line each, in the order of their codes. */
export const listDigest = (jurisdiction: string, department: string): Sql =>
  sql`select count(*)::int as entries, encode(sha256(convert_to(coalesce(
      string_agg(e.code || ' ' || e.version || ' ' || e.catalog_status, chr(10) order by e.code collate "C"), ''), 'UTF8')), 'hex') as digest
    from catalog_entry e where e.jurisdiction = ${jurisdiction} and e.provider = ${department}`;

export interface ListDigest {
  entries: number;
  digest: string;
}

export const completenessLoaders = ({ reader }: { reader: Reader }) => ({
  /** The last declaration of a department, by its `departmentKey`. */
  declaration: oneByKey<CompletenessDeclarationRow>(
    keys =>
      reader.rows(sql`select d.* from unnest(${keys}::text[]) k(department) cross join lateral (
        select c.id, c.jurisdiction, c.department, c.statement, c.signed_at as "signedAt", c.signed_on::text as "signedOn", c.entries, c.digest
        from completeness_declaration c
        where c.jurisdiction = split_part(k.department, '/', 1) and c.department = split_part(k.department, '/', 2)
        order by c.position desc limit 1) d`),
    row => departmentKey(row.jurisdiction, row.department),
  ),
});
