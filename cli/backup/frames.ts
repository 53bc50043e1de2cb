import { createHash } from 'node:crypto';
import { damaged } from './fault';

/** What a frame holds: the header, the name of a table, a piece of its rows, what was in it, and what the whole was. */
export type FrameKind = 'H' | 'T' | 'D' | 'E' | 'Z';

export interface Frame {
  readonly kind: FrameKind;
  readonly payload: Buffer;
}

/** Rows travel in pieces of this size; a header may be longer. */
export const PIECE = 64 * 1024;
const LONGEST = 64 * 1024 * 1024;
const PREFIX = 5;
const kinds = new Set<string>(['H', 'T', 'D', 'E', 'Z']);

/** One byte for the kind, four for the length (big-endian), the payload. */
export function framed(kind: FrameKind, payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(PREFIX + payload.length);
  frame.write(kind, 0, 'latin1');
  frame.writeUInt32BE(payload.length, 1);
  payload.copy(frame, PREFIX);
  return frame;
}

export const framedJson = (kind: FrameKind, value: unknown): Buffer => framed(kind, Buffer.from(JSON.stringify(value), 'utf8'));

/** Joins what comes in small pieces, and parts what comes in large ones. */
export async function* inPieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of source)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const part = chunk.subarray(at, at + PIECE);
      waiting.push(part);
      size += part.length;
      if (size < PIECE) continue;
      yield Buffer.concat(waiting);
      waiting = [];
      size = 0;
    }
  if (size > 0) yield Buffer.concat(waiting);
}

/**
 * Reads frames from a stream of bytes.
 * @throws BackupFault DAMAGED where it ends within one or holds something else
 */
export async function* framesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let chunks: Buffer[] = [];
  let size = 0;
  let wanted = PREFIX;
  for await (const chunk of source) {
    chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    size += chunk.length;
    if (size < wanted) continue;
    let rest = Buffer.concat(chunks, size);
    for (;;) {
      wanted = PREFIX;
      if (rest.length < wanted) break;
      const length = rest.readUInt32BE(1);
      if (!kinds.has(rest.toString('latin1', 0, 1)) || length > LONGEST) throw damaged();
      wanted += length;
      if (rest.length < wanted) break;
      yield { kind: rest.toString('latin1', 0, 1) as FrameKind, payload: rest.subarray(PREFIX, wanted) };
      rest = rest.subarray(wanted);
    }
    chunks = [rest];
    size = rest.length;
  }
  if (size > 0) throw damaged();
}

/** Adds up what a table holds as it goes by. */
export class Tally {
  readonly #hash = createHash('sha256');
  bytes = 0;
  rows = 0;

  /** A row of COPY's text is a line; a line break within a value is written as two characters. */
  add(piece: Buffer): void {
    this.#hash.update(piece);
    this.bytes += piece.length;
    for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) this.rows += 1;
  }

  end(): { readonly rows: number; readonly bytes: number; readonly sha256: string } {
    return { rows: this.rows, bytes: this.bytes, sha256: this.#hash.digest('hex') };
  }
}
