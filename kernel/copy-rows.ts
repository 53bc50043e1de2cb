import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** What a cell of COPY can hold; an array goes into a `text[]`. */
export type Cell = string | number | readonly string[] | null | undefined;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, character => escapes[character] as string);

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string' || typeof cell === 'number') return escaped(String(cell));
  return escaped(`{${cell.map(word => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

const CHUNK = 64 * 1024;

async function* lines(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  let chunk = '';
  for await (const row of rows) {
    chunk += `${row.map(written).join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * Streams rows into a table inside the manager's transaction; memory does not grow with their number.
 * @param table name and columns, the program's own text: `incoming (code, title)`
 * @throws whatever `rows` throws; the transaction can then only be rolled back
 */
export async function copyRows(manager: EntityManager, table: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  if (!manager.queryRunner) throw new Error('COPY runs inside a transaction');
  const client: PoolClient = await manager.queryRunner.connect();
  await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`copy ${table} from stdin`)));
}
