import { createHash, type Hash } from 'node:crypto';
import type { SealedEntry } from './sealed-entry';

type Part = string | null | readonly string[] | Buffer;

const NULL = Buffer.from([0]);

function prefixed(kind: number, length: number): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = kind;
  prefix.writeUInt32BE(length, 1);
  return prefix;
}

/** Every part with its kind and length before it, so that no two lists of parts have the same bytes. */
function take(hash: Hash, part: Part): void {
  if (part === null) hash.update(NULL);
  else if (Array.isArray(part)) {
    hash.update(prefixed(2, part.length));
    for (const one of part as readonly string[]) take(hash, one);
  } else {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part as string, 'utf8');
    hash.update(prefixed(1, bytes.length)).update(bytes);
  }
}

function hashed(what: string, parts: readonly Part[]): Buffer {
  const hash = createHash('sha256');
  take(hash, what);
  for (const part of parts) take(hash, part);
  return hash.digest();
}

/** SHA-256 over a line of the trail, all its columns, and whose trail it is. */
export const leafOf = (subgraph: string, e: SealedEntry): Buffer =>
  hashed('shuji audit entry 1', [
    subgraph,
    e.id,
    e.at,
    e.subject,
    e.roles,
    e.organization,
    e.purpose,
    e.operation,
    e.operationName,
    e.outcome,
    e.rules,
    e.aggregate,
    e.event,
    e.jurisdictions,
    e.keepUntil,
    e.detail,
    e.requestId,
    e.recordedAt,
    e.position,
  ]);

/** Lines that were sealed together. Numbers and positions as texts: they may exceed what a number of the language holds. */
export interface Batch {
  readonly number: number;
  /** Window of positions: the first, and the one after the last. */
  readonly from: string;
  readonly to: string;
  readonly keepUntil: string;
  readonly ids: readonly string[];
  /** 32 bytes for each id, in the same order. */
  readonly leaves: Buffer;
  readonly digest: Buffer;
  /** Head of the batch before; zeros for the first. */
  readonly previous: Buffer;
  readonly head: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
  /** UTC, to the millisecond. */
  readonly sealedAt: string;
}

export const LEAF_BYTES = 32;
export const noHead: Buffer = Buffer.alloc(32);

type Content = Pick<Batch, 'number' | 'from' | 'to' | 'keepUntil' | 'ids' | 'leaves' | 'keyId' | 'sealedAt'>;

/** Digest of what a batch holds. */
export const digestOf = (subgraph: string, b: Content): Buffer =>
  hashed('shuji audit batch 1', [subgraph, String(b.number), b.from, b.to, b.keepUntil, b.ids, b.leaves, b.keyId, b.sealedAt]);

/** What is signed: this batch and, through the head before it, all earlier ones. */
export const headOf = (subgraph: string, number: number, previous: Buffer, digest: Buffer): Buffer =>
  hashed('shuji audit head 1', [subgraph, String(number), previous, digest]);
