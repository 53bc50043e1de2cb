import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Head } from './seal';

/** One line of the file: a head, or that the register was restored from a backup and goes on from an earlier one. */
const line = z.union([
  z.object({
    number: z.number().int().positive(),
    head: z.string(),
    keyId: z.string(),
    signature: z.string(),
    sealedAt: z.string(),
  }),
  z.object({ restoredTo: z.number().int().nonnegative(), at: z.string() }),
]);
type Line = z.output<typeof line>;

const fileOf = (folder: string, subgraph: string): string => join(folder, `${subgraph}.jsonl`);

async function append(folder: string, subgraph: string, written: Line): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(fileOf(folder, subgraph), `${JSON.stringify(written)}\n`);
}

/** A head as it leaves the database. */
export const headLine = ({ number, head, keyId, signature, sealedAt }: Head) => ({
  number,
  head: head.toString('hex'),
  keyId,
  signature: signature.toString('hex'),
  sealedAt,
});

/** Appends the head of a chain to the file that is kept outside of the database. */
export const keepHead = (folder: string, subgraph: string, head: Head): Promise<void> =>
  append(folder, subgraph, headLine(head));

/** Notes that a register was restored: its chain goes on from this batch, and what the file knows of later ones is of the past. */
export const noteRestored = (folder: string, subgraph: string, restoredTo: number, at: Date): Promise<void> =>
  append(folder, subgraph, { restoredTo, at: at.toISOString() });

function read(text: string): Line | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined; // a line that was being written when the machine stopped
  }
}

const TAIL = 4_096;

/** Number of the head that the file tells of last; 0 where there is none. */
export async function lastKept(folder: string, subgraph: string): Promise<number> {
  const file = await open(fileOf(folder, subgraph)).catch(() => undefined);
  if (!file) return 0;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n').map(read);
    const last = lines.findLast(each => each !== undefined);
    return last === undefined ? 0 : 'number' in last ? last.number : last.restoredTo;
  } finally {
    await file.close();
  }
}

/**
 * The heads that the file knows, by number of batch, in hex. Of two for one number the first counts: the second was made by whoever
 * rewrote the chain.
 * @returns undefined where there is no file
 */
export async function readHeads(folder: string, subgraph: string): Promise<ReadonlyMap<number, string> | undefined> {
  const path = fileOf(folder, subgraph);
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  await file.close();
  const heads = new Map<number, string>();
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const known = read(text);
    if (!known) continue;
    if ('number' in known) {
      if (!heads.has(known.number)) heads.set(known.number, known.head);
    } else for (const number of [...heads.keys()]) if (number > known.restoredTo) heads.delete(number);
  }
  return heads;
}
