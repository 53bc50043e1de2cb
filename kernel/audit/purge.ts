import type { Adoption } from '../../rulebook/law';
import type { Database } from '../database';
import type { Event } from '../events/event';
import { everything, setLocally } from '../row-security';
import { type Author, entryOf } from './entry';
import { writeEntries } from './write-entries';

export interface PurgeOptions {
  /** Lines that may go on that day or before; never later than the day it is. */
  readonly until: string;
  readonly by: Author;
  readonly at: Date;
  readonly adoptions?: readonly Adoption[];
}

export interface Purged {
  readonly batches: number;
  readonly entries: number;
}

/** What a purge would remove. */
export async function purgeable({ dataSource }: Pick<Database, 'dataSource'>, until: string): Promise<Purged> {
  const [found] = await dataSource.query(
    `select count(*)::int as batches, coalesce(sum(entries), 0)::int as entries from audit_batch b
     where b.keep_until <= $1 and not exists (select from audit_purge p where p.batch = b.number)`,
    [until],
  );
  return found;
}

/**
 * Removes the lines of whole batches whose day has come, notes it in the trail and tells whoever keeps a copy.
 * @throws Error of PostgreSQL (22023) for a day that has not come
 */
export const purgeAudit = (
  { dataSource, subgraph }: Pick<Database, 'dataSource' | 'subgraph'>,
  { until, by, at, adoptions }: PurgeOptions,
): Promise<Purged> =>
  dataSource.transaction(async manager => {
    await manager.query(setLocally(everything));
    const gone: { batch: string; entries: number }[] = await manager.query('select batch, entries from purge_audit($1)', [
      until,
    ]);
    const purged = { batches: gone.length, entries: gone.reduce((sum, { entries }) => sum + entries, 0) };
    if (gone.length === 0) return purged;
    const [{ told }] = await manager.query('select coalesce(max(sequence), 0)::int as told from outbox where aggregate = $1', [
      `audit-purge:${subgraph}`,
    ]);
    const events = gone.map(
      ({ batch }, index): Event => ({
        aggregate: `audit-purge:${subgraph}`,
        sequence: told + index + 1,
        kind: 'audit.purged',
        payload: { subgraph, batch: Number(batch), entries: [] },
      }),
    );
    const detail = { until, ...purged, firstBatch: Number(gone[0]?.batch), lastBatch: Number(gone.at(-1)?.batch) };
    await writeEntries(manager, [entryOf({ at, operation: 'audit purge', by, adoptions }, { detail })], events);
    return purged;
  });
