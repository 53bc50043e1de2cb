import { createHash } from 'node:crypto';
import { damaged } from './fault';
import { type Frame, framed, framesOf, Tally } from './frames';
import { type BackupHeader, type BackupTable, fullName, parseEnd, parseHeader, parseTableName } from './header';

/** What is done with a backup as it is read. */
export interface BackupVisitor {
  /** Whatever it throws keeps the rest from being read. */
  begin?(header: BackupHeader): Promise<void>;
  /** Takes the rows, in COPY's text format, to their end. */
  table(table: BackupTable, rows: AsyncIterable<Buffer>): Promise<void>;
}

/**
 * Reads a backup from its first byte to its last and holds each part against its digest and count.
 * @throws BackupFault DAMAGED where anything is not as it was written, also for rows that `visitor` has taken already
 */
export async function readBackup(source: AsyncIterable<Uint8Array>, visitor: BackupVisitor): Promise<BackupHeader> {
  const whole = createHash('sha256');
  const frames = framesOf(source);
  async function next(): Promise<Frame> {
    const { value, done } = await frames.next();
    if (done) throw damaged();
    if (value.kind !== 'Z') whole.update(framed(value.kind, value.payload));
    return value;
  }
  const first = await next();
  if (first.kind !== 'H') throw damaged();
  const header = parseHeader(first.payload);
  await visitor.begin?.(header);
  for (const table of header.tables) {
    const begun = await next();
    if (begun.kind !== 'T' || parseTableName(begun.payload) !== fullName(table)) throw damaged();
    await visitor.table(table, rowsOfTable(table, next));
  }
  const last = await next();
  if (last.kind !== 'Z' || parseEnd(last.payload).sha256 !== whole.digest('hex')) throw damaged();
  if (!(await frames.next()).done) throw damaged();
  return header;
}

async function* rowsOfTable(table: BackupTable, next: () => Promise<Frame>): AsyncGenerator<Buffer> {
  const tally = new Tally();
  for (;;) {
    const { kind, payload } = await next();
    if (kind === 'D') {
      tally.add(payload);
      yield payload;
      continue;
    }
    if (kind !== 'E') throw damaged();
    const [said, seen] = [parseEnd(payload), tally.end()];
    if (said.sha256 !== seen.sha256 || said.rows !== seen.rows || seen.rows !== table.rows) throw damaged();
    return;
  }
}

/** Reads everything and keeps nothing. */
export const readThrough = async (rows: AsyncIterable<Buffer>): Promise<void> => {
  for await (const _ of rows);
};
