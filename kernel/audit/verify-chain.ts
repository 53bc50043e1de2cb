import { dayOf } from '../../rulebook/values/local-date';
import type { Reader } from '../database';
import { raw, sql } from '../sql';
import { type AuditChain, ChainCheck, type Purge, type Window } from './check-chain';
import type { Batch } from './leaf';
import type { VerifyingKeys } from './seal-keys';
import { type SealedEntry, sealedColumns } from './sealed-entry';

export interface VerifyOptions {
  readonly subgraph: string;
  /** One that sees everything: `database.reader(undefined, everything)`. */
  readonly reader: Reader;
  readonly keys: VerifyingKeys;
  /** Heads kept outside of the database (`readHeads`). */
  readonly heads?: ReadonlyMap<number, string>;
  /** Only batches sealed from then on; the chain is followed from there. */
  readonly from?: Date;
  /** Only batches sealed before. */
  readonly until?: Date;
  /** So many lines at most; the answer says where that was not all. */
  readonly most?: number;
  /** Told after each part of the way how many lines were compared. */
  readonly onProgress?: (entries: number) => void;
}

const batchColumns = raw(`
  number::int as number, from_position::text as "from", to_position::text as "to", to_char(keep_until, 'YYYY-MM-DD') as "keepUntil",
  ids::text[] as ids, leaves, digest, previous, head, key_id as "keyId", signature,
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"`);

/** Batches of some ten thousand lines. */
const PAGE = 40;

const isOneWindow = (one: Batch, other: Batch): boolean => one.from === other.from && one.to === other.to;

/** The next batches after a number, whole windows only. */
async function nextBatches(reader: Reader, after: number, until?: Date): Promise<Batch[]> {
  const sealed = until ? sql`and sealed_at < ${until}` : sql``;
  const page = await reader.rows<Batch>(
    sql`select ${batchColumns} from audit_batch where number > ${after} ${sealed} order by audit_batch.number limit ${PAGE}`,
  );
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last || page.length < PAGE) return page;
  const whole = page.filter(batch => !isOneWindow(batch, last));
  if (whole.length > 0) return whole;
  return reader.rows<Batch>(
    sql`select ${batchColumns} from audit_batch where number > ${after} and from_position = ${first.from}::bigint ${sealed} order by audit_batch.number`,
  );
}

/** Batches that follow each other in one window. */
function windowsOf(batches: readonly Batch[]): Batch[][] {
  const windows: Batch[][] = [];
  for (const batch of batches) {
    const last = windows.at(-1);
    if (last?.[0] && isOneWindow(last[0], batch)) last.push(batch);
    else windows.push([batch]);
  }
  return windows;
}

/** The purges of batches of which entries are gone. Asked once these have been read: what is purged meanwhile was no fault. */
async function purgesOf(reader: Reader, batches: readonly Batch[], entries: readonly SealedEntry[]): Promise<Purge[]> {
  const there = new Set(entries.map(({ id }) => id));
  const without = batches.filter(({ ids }) => ids.some(id => !there.has(id))).map(({ number }) => number);
  if (without.length === 0) return [];
  return reader.rows<Purge>(sql`
    select batch::int as batch, to_char(keep_until, 'YYYY-MM-DD') as "keepUntil", to_char(purged_on, 'YYYY-MM-DD') as "purgedOn"
    from audit_purge where batch = any (${without}::bigint[])`);
}

/** Every sealed window of a trail with its lines, in order: what verifying and exporting walk through. */
export async function* windowsFrom(
  reader: Reader,
  { after = 0, until }: { readonly after?: number; readonly until?: Date },
): AsyncGenerator<Window> {
  const elsewhere = (ids: readonly string[]) =>
    reader.rows<SealedEntry>(sql`select ${sealedColumns} from audit_entry where id = any (${ids}::bigint[])`);
  for (let reached = after; ; ) {
    const batches = await nextBatches(reader, reached, until);
    const [first, last] = [batches[0], batches.at(-1)];
    if (!first || !last) return;
    reached = last.number;
    for (const window of windowsOf(batches)) {
      const [{ from, to, number }] = window as [Batch];
      // Nothing stands before the first window: what does was added.
      const start = number === 1 ? sql`` : sql`position >= ${from}::bigint and`;
      const entries = await reader.rows<SealedEntry>(
        sql`select ${sealedColumns} from audit_entry where ${start} position < ${to}::bigint order by audit_entry.id`,
      );
      yield { batches: window, entries, purges: await purgesOf(reader, window, entries), elsewhere };
    }
  }
}

const one = async <Row>(rows: Promise<Row[]>): Promise<Row> => (await rows)[0] as Row;

/**
 * Follows the trail of a subgraph in its database and tells what is not as it was sealed. What was committed within the last second or
 * so need not be sealed yet.
 */
export async function verifyChain(options: VerifyOptions): Promise<AuditChain> {
  const { subgraph, reader, keys, heads, from, until, most = Number.POSITIVE_INFINITY, onProgress } = options;
  // Read before the batches: what is sealed meanwhile is more than this, never less.
  const { told, latest } = await one(
    reader.rows<{ told: number; latest: number }>(sql`
      select (select coalesce(max(sequence), 0)::int from outbox where aggregate = ${`audit:${subgraph}`}) as told,
        (select coalesce(max(number), 0)::int from audit_batch) as latest`),
  );
  const after = from
    ? (
        await one(
          reader.rows<{ number: number }>(
            sql`select coalesce(max(number), 0)::int as number from audit_batch where sealed_at < ${from}`,
          ),
        )
      ).number
    : 0;
  const check = new ChainCheck({ subgraph, keys, heads, today: dayOf(new Date()), after });
  let isCut = false;
  for await (const window of windowsFrom(reader, { after, until })) {
    await check.window(window);
    onProgress?.(check.entries);
    isCut = check.entries >= most && check.lastNumber < latest;
    if (isCut) break;
  }
  const isToTheEnd = !isCut && (until === undefined || check.lastNumber >= latest);
  const { unsealed } = await one(
    reader.rows<{ unsealed: number }>(
      sql`select count(*)::int as unsealed from audit_entry where position >= coalesce((select max(to_position) from audit_batch), 0)`,
    ),
  );
  return check.end({ unsealed, told, isToTheEnd, complete: !isCut });
}
