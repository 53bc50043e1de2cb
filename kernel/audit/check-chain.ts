import { groupedBy } from '../grouped';
import { type ChainFault, type FaultKind, fault } from './faults';
import { type Batch, digestOf, headOf, LEAF_BYTES, leafOf, noHead } from './leaf';
import type { VerifyingKeys } from './seal-keys';
import type { SealedEntry } from './sealed-entry';

/** That the entries of a batch were removed when they might. */
export interface Purge {
  readonly batch: number;
  readonly keepUntil: string;
  readonly purgedOn: string;
}

/** Batches that share a window of positions, and every line that stands in it. */
export interface Window {
  readonly batches: readonly Batch[];
  readonly entries: readonly SealedEntry[];
  readonly purges: readonly Purge[];
  /** Lines wanted by number that stand elsewhere: whether a line that is not in its place was moved or removed. */
  readonly elsewhere?: (ids: readonly string[]) => Promise<readonly SealedEntry[]>;
}

/** What was found out about a trail. */
export interface AuditChain {
  /** Lines that were compared with their seals; those that were purged do not count. */
  readonly entries: number;
  readonly batches: number;
  /** When the last batch was sealed. */
  readonly sealedUpTo: string | null;
  /** The last head, in hex. */
  readonly head: string | null;
  readonly intact: boolean;
  /** The first hundred. */
  readonly faults: readonly ChainFault[];
  /** Lines that no batch holds yet. */
  readonly unsealed: number;
  /** Whether all that was asked for was looked at. */
  readonly complete: boolean;
}

interface Ending {
  readonly unsealed: number;
  readonly told?: number;
  readonly isToTheEnd?: boolean;
  readonly complete?: boolean;
}

const MOST_FAULTS = 100;

export interface CheckOptions {
  readonly subgraph: string;
  readonly keys: VerifyingKeys;
  /** Heads that were kept elsewhere, in hex, by number of batch. */
  readonly heads?: ReadonlyMap<number, string>;
  /** The day it is. */
  readonly today: string;
  /** Number of the batch after which to begin; what comes first is then taken as it is. */
  readonly after?: number;
}

/** Follows one trail from its first window to its last and notes what is wrong; the same for a database and for an exported file. */
export class ChainCheck {
  readonly #faults: ChainFault[] = [];
  #faultCount = 0;
  #entries = 0;
  #batches = 0;
  #last: Pick<Batch, 'number' | 'head' | 'from' | 'to' | 'sealedAt'> | undefined;

  constructor(private readonly options: CheckOptions) {}

  /** Position after the last that is sealed. */
  get sealedTo(): string {
    return this.#last?.to ?? '0';
  }

  get lastNumber(): number {
    return this.#last?.number ?? this.options.after ?? 0;
  }

  get entries(): number {
    return this.#entries;
  }

  async window({ batches, entries, purges, elsewhere = async () => [] }: Window): Promise<void> {
    const byId = groupedBy(entries, ({ id }) => id);
    const purged = new Map(purges.map(purge => [purge.batch, purge]));
    for (const batch of batches) {
      this.link(batch);
      if (this.isPurged(batch, purged.get(batch.number), byId)) continue;
      const absent = batch.ids.filter(id => !byId.has(id));
      for (const moved of absent.length > 0 ? await elsewhere(absent) : []) byId.set(moved.id, [moved]);
      for (const [index, id] of batch.ids.entries()) this.compare(batch, id, index, byId);
    }
    for (const [id, left] of byId) for (const _ of left) this.note('ADDED', null, id);
  }

  /**
   * @param told number of the last batch of which something else knows: the events that told of it, the end of a file
   * @param isToTheEnd whether the chain was followed to its end: else none is missing there
   */
  end({ unsealed, told = 0, isToTheEnd = true, complete = true }: Ending): AuditChain {
    const { heads = new Map() } = this.options;
    const known = Math.max(told, ...heads.keys());
    if (isToTheEnd && known > this.lastNumber) this.note('TRUNCATED', this.lastNumber + 1);
    return {
      entries: this.#entries,
      batches: this.#batches,
      sealedUpTo: this.#last?.sealedAt ?? null,
      head: this.#last?.head.toString('hex') ?? null,
      intact: this.#faultCount === 0,
      faults: this.#faults,
      unsealed,
      complete,
    };
  }

  note(kind: FaultKind, batch: number | null, entry: string | null = null): void {
    this.#faultCount += 1;
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault(kind, batch, entry));
  }

  /** The batch by itself, and what holds it to the one before. */
  private link(batch: Batch): void {
    const { subgraph, keys, heads, after = 0 } = this.options;
    const last = this.#last;
    const before = last ?? { number: 0, head: noHead, from: '', to: '0' };
    const follows =
      batch.number === before.number + 1 &&
      batch.previous.equals(before.head) &&
      (batch.from === before.to || (batch.from === before.from && batch.to === (before as Batch).to));
    const digest = digestOf(subgraph, batch);
    const isItself =
      digest.equals(batch.digest) &&
      headOf(subgraph, batch.number, batch.previous, digest).equals(batch.head) &&
      isWhole(batch);
    const kept = heads?.get(batch.number);
    const isKept = kept === undefined || kept === batch.head.toString('hex');
    if (!((follows || (after > 0 && !last && batch.number === after + 1)) && isItself && isKept))
      this.note('CHAIN_BROKEN', batch.number);
    if (!keys.verifies(batch.head, batch.keyId, batch.signature)) this.note('BAD_SIGNATURE', batch.number);
    this.#last = batch;
    this.#batches += 1;
  }

  private isPurged(batch: Batch, purge: Purge | undefined, byId: ReadonlyMap<string, unknown>): boolean {
    if (!purge || batch.ids.some(id => byId.has(id))) return false;
    return purge.keepUntil === batch.keepUntil && purge.purgedOn >= batch.keepUntil && purge.purgedOn <= this.options.today;
  }

  /** Whether a line is what was sealed. What was compared is taken away: what stays was added. */
  private compare(batch: Batch, id: string, index: number, byId: Map<string, SealedEntry[]>): void {
    const found = byId.get(id) ?? [];
    const leaf = batch.leaves.subarray(index * LEAF_BYTES, (index + 1) * LEAF_BYTES);
    const same = found.findIndex(entry => leafOf(this.options.subgraph, entry).equals(leaf));
    this.#entries += 1;
    if (found.length === 0) this.note('MISSING', batch.number, id);
    else if (same === -1) this.note('EDITED', batch.number, id);
    const left = found.filter((_, at) => at !== Math.max(same, 0));
    if (left.length > 0) byId.set(id, left);
    else byId.delete(id);
  }
}

const isWhole = ({ ids, leaves }: Batch): boolean => leaves.length === ids.length * LEAF_BYTES;
