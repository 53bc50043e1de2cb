import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type Cell = string | number | boolean | null;

const CHUNK = 64 * 1024;

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(cell => (cell === null ? '\\N' : cell)).join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * Loads generated rows by COPY, through the table's constraints and its history.
 * @param table schema, name and columns: `asset.data_asset (id, name)`
 * @param rows cells hold neither tabs, line breaks nor backslashes
 */
export async function copyRows(client: Client, table: string, rows: Iterable<readonly Cell[]>): Promise<void> {
  await pipeline(Readable.from(lines(rows)), client.query(copyFrom(`copy ${table} from stdin`)));
}
