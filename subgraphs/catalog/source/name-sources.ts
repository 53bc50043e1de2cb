import { globalId, keyOf } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';

/**
 * What a department is told that would collect again what another has: with the ids of the published entries where it is to be had.
 * @param items those of a new version that was asked for; left out, the entry's own
 */
export async function nameSources(
  context: CatalogContext,
  refused: Refused,
  { id, items }: { id: string; items?: readonly { code?: string | null }[] | null },
): Promise<Refused> {
  const key = keyOf('catalog', id);
  if (key === undefined || !refused.findings.some(({ rule }) => rule === 'DUPLICATE_SOURCE')) return refused;
  const codes = items?.flatMap(({ code }) => code ?? []) ?? null;
  const rows = await context.reader.rows<{ id: string }>(sql`
    select distinct o.id, o.code from catalog_entry e
    join item_source s on s.jurisdiction = e.jurisdiction and s.entry <> e.id and s.exclusive and s.lawful_exception is null
      and s.department <> e.provider
      and s.item_code = any(coalesce(${codes}::text[], array(select i.code from data_item i where i.entry = e.id and i.code is not null)))
    join catalog_entry o on o.id = s.entry and o.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')
    where e.id = ${key}::uuid order by o.code limit 20`);
  if (rows.length === 0) return refused;
  const named = rows.map(row => globalId('catalog', row.id));
  return new Refused(
    refused.findings.map(finding =>
      finding.rule === 'DUPLICATE_SOURCE'
        ? {
            ...finding,
            message: `${finding.message}数源目录条目：${named.join('、')}。`,
            messageEn: `${finding.messageEn} It is to be had from ${named.join(', ')}.`,
          }
        : finding,
    ),
  );
}
