import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../kernel/database';
import { everything, setLocally } from '../../../kernel/row-security';

/**
 * Seals all lines that are there in one go. Whoever else writes on the server holds some of them up, and a round that came in between would
 * seal the others apart: so it waits until none is held up.
 */
export async function sealTogether(database: Database, seal: () => Promise<unknown>): Promise<void> {
  for (const since = performance.now(); performance.now() - since < 50_000; await sleep(50)) {
    const { waiting, ready } = await linesOf(database);
    if (!waiting) return;
    if (ready) await seal();
  }
  throw new Error('not sealed');
}

/** Whether there are lines that are not sealed, and whether all of them could be. */
const linesOf = (database: Database): Promise<{ waiting: boolean; ready: boolean }> =>
  database.dataSource.transaction(async manager => {
    await manager.query(setLocally(everything));
    const [lines] = await manager.query(`
      select max(position) >= coalesce((select max(to_position) from audit_batch), 0) as waiting,
        max(position) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (select raised from audit_offset) as ready
      from audit_entry`);
    return lines;
  });
