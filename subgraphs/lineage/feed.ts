import type { Feed } from '../../kernel/events/feed';
import { parseGlobalId } from '../../kernel/global-id';
import { sql } from '../../kernel/sql';
import type { Event } from '../../kernel/transaction';

interface Derived {
  /** Global ids. */
  readonly from: string;
  readonly to: string;
}

/** Whether it is a thing that other registers know: datasets are lineage's own. */
export const isTold = (id: string): boolean => ['catalog', 'asset'].includes(parseGlobalId(id)?.register ?? '');

/** What is made from what, for those who must know where data came from. Each telling stands alone: edges have no version. */
export const lineageChanged = (aggregate: string, edges: readonly Derived[]): Event => ({
  aggregate,
  sequence: 1,
  kind: 'lineage.changed',
  payload: { edges: edges.map(({ from, to }) => ({ from, to })) },
});

/** The edges between entries and assets, page by page. */
export const lineageFeed: Feed = async (reader, { after = '0-0', first }) => {
  const [src, dst] = after.split('-');
  const rows = await reader.rows<Derived & { src: string; dst: string }>(
    sql`select distinct e.src, e.dst, s.key as "from", d.key as "to" from edge e join node s on s.id = e.src join node d on d.id = e.dst
      where (e.src, e.dst) > (${src}::bigint, ${dst}::bigint) and s.kind <> 'EXTERNAL_DATASET' and d.kind <> 'EXTERNAL_DATASET'
      order by e.src, e.dst limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return {
    events: rows.map(row => lineageChanged(`lineage-edge:${row.src}-${row.dst}`, [row])),
    after: last && `${last.src}-${last.dst}`,
  };
};
