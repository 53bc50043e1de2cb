import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { formatDateTime } from '../../rulebook/values/date-time';
import { markText } from './excel-text';

/** A value as an export hands it over; lists are joined by `;`, which the importers read back, an instant is RFC 3339 in +08:00. */
export type Cell = string | number | boolean | Date | null | undefined | readonly string[];

export interface ExportColumn<Key extends string = string> {
  readonly key: Key;
  readonly headerZh: string;
  readonly headerEn: string;
}

export interface CsvOptions {
  /** Headers in Chinese (default) or English; the importers know both. */
  readonly language?: 'zh' | 'en';
  /** False writes values as they are, without byte order mark and text signs: for programs, not for Excel. */
  readonly forExcel?: boolean;
  /** False leaves the stream open (standard output). */
  readonly end?: boolean;
  /** Breaks off the writing. */
  readonly signal?: AbortSignal;
}

/**
 * Writes rows as CSV (RFC 4180) at the pace of the stream: UTF-8 with a byte order mark, without which Excel takes
 * Chinese for another encoding, and with the text sign where Excel would change or run a value (`excel-text.ts`).
 * The sign is ours rather than the `escape_formulas` of csv-stringify, as that makes text of negative amounts.
 * @returns how many rows were written
 */
export async function writeCsv<Key extends string>(
  rows: AsyncIterable<Readonly<Record<Key, Cell>>> | Iterable<Readonly<Record<Key, Cell>>>,
  columns: readonly ExportColumn<Key>[],
  stream: Writable,
  { language = 'zh', forExcel = true, end = true, signal }: CsvOptions = {},
): Promise<number> {
  let count = 0;
  async function* records() {
    yield columns.map(({ headerZh, headerEn }) => (language === 'zh' ? headerZh : headerEn));
    for await (const row of rows) {
      count += 1;
      yield columns.map(({ key }) => cellText(row[key], forExcel));
    }
  }
  const formatter = stringify({ bom: forExcel, record_delimiter: 'windows', quoted_match: /^'|^\s|\s$|[\r\n]/ });
  await pipeline(Readable.from(records()), formatter, stream, { end, signal });
  return count;
}

function cellText(cell: Cell, forExcel: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return formatDateTime(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  return forExcel ? markText(text) : text;
}
