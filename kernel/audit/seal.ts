import type { EntityManager } from 'typeorm';
import type { Database } from '../database';
import { groupedBy } from '../grouped';
import { everything } from '../row-security';
import { type Batch, digestOf, headOf, leafOf, noHead } from './leaf';
import type { SealKeys } from './seal-keys';
import { type SealedEntry, sealedColumns } from './sealed-entry';

/** Lines of one batch: what is told of one to whoever keeps a copy is one message. */
export const BATCH = 500;
/** Lines that are read at once. */
const WINDOW = 2_000;

/** The head of a chain. */
export interface Head {
  readonly number: number;
  readonly head: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
  readonly sealedAt: string;
}

interface Last {
  readonly number: number;
  readonly to: string;
  readonly head: Buffer;
}

const FIRST: Last = { number: 0, to: '0', head: noHead };

/** Finished transactions stand below it. Asked in the statement that reads, whose snapshot it is of. */
const HORIZON = '(select pg_snapshot_xmin(pg_current_snapshot())::text::bigint + raised from audit_offset)';

interface Read extends SealedEntry {
  readonly horizon: string;
}

/** What has not been sealed, in the order of positions: from one on, or of one alone. */
const unsealed = (which: '>=' | '=', limit: string) =>
  `select ${sealedColumns.sql}, ${HORIZON}::text as horizon from audit_entry e
   where e.position ${which} $1 and e.position < ${HORIZON} order by e.position, e.id ${limit}`;

/** What is to be sealed next: never a part of a transaction, since a window ends between two. */
async function nextWindow(manager: EntityManager, from: string): Promise<{ entries: Read[]; to: string } | undefined> {
  const read: Read[] = await manager.query(unsealed('>=', `limit ${WINDOW}`), [from]);
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last) return undefined;
  if (read.length < WINDOW) return { entries: read, to: last.horizon };
  if (first.position !== last.position) {
    return { entries: read.filter(({ position }) => position !== last.position), to: last.position };
  }
  const whole: Read[] = await manager.query(unsealed('=', ''), [first.position]);
  return { entries: whole, to: String(BigInt(first.position) + 1n) };
}

const partsOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

function chained(
  subgraph: string,
  keys: SealKeys,
  last: Last,
  to: string,
  entries: readonly SealedEntry[],
  now: Date,
): Batch[] {
  const batches: Batch[] = [];
  let [number, previous] = [last.number, last.head];
  for (const [keepUntil, alike] of groupedBy(entries, entry => entry.keepUntil)) {
    for (const part of partsOf(alike, BATCH)) {
      number += 1;
      const content = {
        number,
        from: last.to,
        to,
        keepUntil,
        ids: part.map(({ id }) => id),
        leaves: Buffer.concat(part.map(entry => leafOf(subgraph, entry))),
        keyId: keys.keyId,
        sealedAt: now.toISOString(),
      };
      const digest = digestOf(subgraph, content);
      const head = headOf(subgraph, number, previous, digest);
      batches.push({ ...content, digest, previous, head, signature: keys.sign(head) });
      previous = head;
    }
  }
  return batches;
}

/** Batches and the events that tell of them, in one statement. */
const KEEP = `
  with b as materialized (
    select * from jsonb_to_recordset($1::jsonb) as b(number bigint, "from" bigint, "to" bigint, "keepUntil" date, ids bigint[], leaves text,
      digest text, previous text, head text, "keyId" text, signature text, "sealedAt" timestamptz)
  ), told as (
    insert into outbox (aggregate, sequence, kind, payload)
    select 'audit:' || $2, number, 'audit.sealed',
      jsonb_build_object('act', number::text, 'batch', number, 'entries', cardinality(ids), 'keepUntil', "keepUntil", 'head', head, 'sealedAt', "sealedAt")
    from b order by number
    on conflict do nothing
  )
  insert into audit_batch (number, from_position, to_position, keep_until, entries, ids, leaves, digest, previous, head, key_id, signature, sealed_at)
  select number, "from", "to", "keepUntil", cardinality(ids), ids, decode(leaves, 'hex'), decode(digest, 'hex'), decode(previous, 'hex'),
    decode(head, 'hex'), "keyId", decode(signature, 'hex'), "sealedAt" from b order by number`;

async function keep(manager: EntityManager, subgraph: string, batches: readonly Batch[]): Promise<void> {
  const written = batches.map(batch => ({
    ...batch,
    leaves: batch.leaves.toString('hex'),
    digest: batch.digest.toString('hex'),
    previous: batch.previous.toString('hex'),
    head: batch.head.toString('hex'),
    signature: batch.signature.toString('hex'),
  }));
  await manager.query(KEEP, [JSON.stringify(written), subgraph]);
}

const SEES_ALL = everything['shuji.sees'];
const LOCK = "pg_try_advisory_xact_lock(hashtextextended('shuji seal ' || current_schema(), 0))";

/**
 * Seals what transactions that have ended have written since the last time, up to some thousands of lines. Where another process is at
 * it, or nothing is new, nothing is written.
 * @returns the new head, and whether there may be more
 */
export async function sealOnce(
  { dataSource, subgraph }: Pick<Database, 'dataSource' | 'subgraph'>,
  keys: SealKeys,
  now: Date = new Date(),
): Promise<{ head?: Head; more: boolean }> {
  return dataSource.transaction(async manager => {
    const [{ mine }] = await manager.query(`select set_config('shuji.sees', $1, true), ${LOCK} as mine`, [SEES_ALL]);
    if (!mine) return { more: false };
    const [found] = await manager.query(
      'select number::int as number, to_position::text as "to", head from audit_batch order by audit_batch.number desc limit 1',
    );
    const last: Last = found ?? FIRST;
    const window = await nextWindow(manager, last.to);
    if (!window) return { more: false };
    const batches = chained(subgraph, keys, last, window.to, window.entries, now);
    await keep(manager, subgraph, batches);
    return { head: batches.at(-1), more: window.entries.length >= WINDOW / 2 };
  });
}
