import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unmarkText } from '../export/excel-text';
import { type ColumnMap, type Columns, fieldFinder, matchHeader } from './columns';
import { type Detected, detectText, type Encoding, type Format } from './detect-text';
import { FileFault, type RowFault } from './fault';
import { decoded, readDocuments } from './read-documents';
import { SourceFile } from './source-file';

/** One row as text, by the import's own field names; a column the file does not have reads `''`. */
export interface Row<Field extends string = string> {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<Field, string>>;
  /** What is wrong with the row's form (too many cells, not an object): then there is nothing to validate. */
  readonly faults: readonly RowFault[];
}

export interface ReadOptions<Field extends string> {
  readonly map?: ColumnMap<Field>;
  readonly encoding?: Encoding;
  readonly format?: Format;
}

const LARGEST_RECORD = 1024 * 1024;

/** Rows of a CSV, NDJSON or JSON file, one at a time; memory does not grow with the file (JSON arrays excepted). */
export class RowFile<Field extends string> implements AsyncIterable<Row<Field>> {
  /** Headers or keys that stand for no field; complete once the file is read. */
  readonly unknownColumns = new Set<string>();

  private readonly blank: Readonly<Record<Field, string>>;

  private constructor(
    readonly source: SourceFile,
    readonly detected: Detected,
    private readonly columns: Columns<Field>,
    private readonly map: ColumnMap<Field>,
  ) {
    this.blank = Object.fromEntries(Object.keys(columns).map(field => [field, ''])) as Record<Field, string>;
  }

  /** @throws FileFault when there is no such file or it is no text. */
  static async open<Field extends string>(path: string, columns: Columns<Field>, options: ReadOptions<Field> = {}) {
    const source = await SourceFile.open(path);
    return new RowFile(source, await detectText(source, options), columns, options.map ?? new Map());
  }

  /** @throws FileFault when the header lacks a required column, there is no row, or the file cannot be read on. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row<Field>> {
    let isEmpty = true;
    for await (const row of this.detected.format === 'csv' ? this.csvRows() : this.jsonRows()) {
      isEmpty = false;
      yield row;
    }
    if (isEmpty) throw noRows();
  }

  private async *csvRows(): AsyncGenerator<Row<Field>> {
    let header: (Field | undefined)[] | undefined;
    for await (const { line, cells } of records(this.source, this.detected)) {
      if (cells.every(cell => cell.trim() === '')) continue;
      if (header === undefined) {
        header = matchHeader(cells, this.columns, this.map, this.detected.encoding);
        for (const [at, name] of cells.entries()) if (!header[at] && name.trim() !== '') this.unknownColumns.add(name.trim());
        continue;
      }
      const width = header.length;
      // Excel leaves out trailing empty cells, so a short row is a whole one; a long row has shifted.
      const ragged = cells.length > width && cells.slice(width).some(cell => cell.trim() !== '');
      const fields = this.empty();
      for (const [at, field] of header.entries()) if (field) fields[field] = unmarkText((cells[at] ?? '').trim());
      yield { line, fields, faults: ragged ? [raggedRow(line, cells.length, width)] : [] };
    }
    if (header === undefined) throw new FileFault('FILE_EMPTY', '文件没有表头行。', 'The file has no header row.');
  }

  private async *jsonRows(): AsyncGenerator<Row<Field>> {
    const find = fieldFinder(this.columns, this.map);
    for await (const document of readDocuments(this.source, this.detected)) {
      const fields = this.empty();
      const { line } = document;
      if ('fault' in document) yield { line, fields, faults: [document.fault] };
      else if (typeof document.value !== 'object' || document.value === null || Array.isArray(document.value)) {
        const [message, messageEn] = ['该行不是 JSON 对象。', 'The row is not a JSON object.'];
        yield { line, fields, faults: [{ line, field: '', rule: 'ROW_NOT_OBJECT', message, messageEn }] };
      } else {
        for (const [key, value] of Object.entries(document.value)) {
          const field = find(key);
          if (field) fields[field] = textOf(value).trim();
          else if (this.unknownColumns.size < 100) this.unknownColumns.add(key);
        }
        yield { line, fields, faults: [] };
      }
    }
  }

  private empty(): Record<Field, string> {
    return { ...this.blank };
  }
}

/** Records of a CSV file with the line each begins on: own count, as csv-parse counts a quoted CRLF twice. */
async function* records(
  source: SourceFile,
  { encoding, delimiter }: Detected,
): AsyncGenerator<{ line: number; cells: string[] }> {
  const bytes = encoding === 'utf-8' ? source.read() : decoded(source.read(), encoding);
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: LARGEST_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  let line = 1;
  pipeline(Readable.from(bytes), parser, () => {});
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { line, cells };
      line += 1;
      for (const cell of cells) line += newlines(cell);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileFault(
      'CSV_BROKEN',
      `从第 ${line} 行起无法解析：引号未闭合，或单行超过 1 MB。`,
      `From line ${line} on the file cannot be parsed: a quote is not closed, or a row is larger than 1 MB.`,
      line,
    );
  }
}

function newlines(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.split(/\r\n|\n|\r/).length - 1;
}

/** What a file without a row is refused with: an import of nothing is most often another file than was meant. */
export const noRows = () => new FileFault('FILE_WITHOUT_ROWS', '文件中没有数据行。', 'The file has no rows.');

const raggedRow = (line: number, cells: number, width: number): RowFault => ({
  line,
  field: '',
  rule: 'ROW_TOO_LONG',
  message: `该行有 ${cells} 个单元格，表头只有 ${width} 列。`,
  messageEn: `The row has ${cells} cells, the header ${width} columns.`,
});

/** A JSON value as a cell would have it; lists are joined by `;`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
