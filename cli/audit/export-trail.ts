import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SealedEntry, sealedColumns } from '../../kernel/audit/sealed-entry';
import { windowsFrom } from '../../kernel/audit/verify-chain';
import type { Reader } from '../../kernel/database';
import { everything } from '../../kernel/row-security';
import { sql } from '../../kernel/sql';
import type { OpenTrail } from './open-trails';
import { batchLine, endLine, entryLine, headerLine } from './trail-file';

const PAGE = 1_000;

/** What no batch holds yet, a page at a time. */
async function* unsealed(reader: Reader, sealedTo: string): AsyncGenerator<SealedEntry> {
  for (let after = '0'; ; ) {
    const page = await reader.rows<SealedEntry>(sql`
      select ${sealedColumns} from audit_entry where position >= ${sealedTo}::bigint and id > ${after}::bigint
      order by audit_entry.id limit ${PAGE}`);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

async function* linesOf({ name, database }: OpenTrail, onEntry: () => void): AsyncGenerator<string> {
  const reader = database.reader(undefined, everything);
  let [batches, sealedTo] = [0, '0'];
  for await (const window of windowsFrom(reader, {})) {
    const purged = new Map(window.purges.map(purge => [purge.batch, purge]));
    for (const batch of window.batches) {
      yield batchLine(name, batch, purged.get(batch.number));
      [batches, sealedTo] = [batch.number, batch.to];
    }
    for (const entry of window.entries) {
      onEntry();
      yield entryLine(name, entry);
    }
  }
  for await (const entry of unsealed(reader, sealedTo)) {
    onEntry();
    yield entryLine(name, entry);
  }
  yield endLine(name, batches);
}

/** Writes the trails of all subgraphs, with their seals, as lines of JSON: what `shuji verify FILE` verifies without any database. */
export async function exportTrails(
  trails: readonly OpenTrail[],
  stream: Writable,
  { signal, onEntry, at }: { signal: AbortSignal; onEntry: () => void; at: Date },
): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    yield `${headerLine(at)}\n`;
    for (const trail of trails) for await (const line of linesOf(trail, onEntry)) yield `${line}\n`;
  }
  await pipeline(lines, stream, { signal });
}
