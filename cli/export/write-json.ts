import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes rows as a JSON array, one row to a line, at the pace of the stream; `end: false` leaves it open.
 * @returns how many rows were written
 */
export async function writeJson(
  rows: AsyncIterable<object> | Iterable<object>,
  stream: Writable,
  { end = true, signal }: { readonly end?: boolean; readonly signal?: AbortSignal } = {},
): Promise<number> {
  let count = 0;
  async function* pieces() {
    yield '[';
    for await (const row of rows) {
      yield `${count === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
      count += 1;
    }
    yield '\n]\n';
  }
  await pipeline(Readable.from(pieces()), stream, { end, signal });
  return count;
}
