import { TextDecoder } from 'node:util';
import { FileFault } from './fault';
import type { SourceFile } from './source-file';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le';
export type Format = 'csv' | 'ndjson' | 'json';

/** What a file turned out to be. */
export interface Detected {
  readonly encoding: Encoding;
  readonly format: Format;
  /** Only meaningful for CSV. */
  readonly delimiter: ',' | ';' | '\t';
}

const HEAD = 64 * 1024;
/** First bytes of a zip (xlsx, ods) and of an OLE file (xls). */
const WORKBOOKS = [Buffer.from('504b0304', 'hex'), Buffer.from('d0cf11e0', 'hex')];

/**
 * Looks through the file once, before it is imported: a file of which only a late line holds Chinese must not be
 * taken for UTF-8 by its first lines. UTF-8 if every byte agrees, otherwise GB18030 if every byte agrees.
 * @throws FileFault for a workbook, for bytes that are no text, or for text in neither encoding.
 */
export async function detectText(file: SourceFile, told: { encoding?: Encoding; format?: Format } = {}): Promise<Detected> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const gb18030 = new TextDecoder('gb18030', { fatal: true });
  const possible = new Map<Encoding, TextDecoder>([
    ['utf-8', utf8],
    ['gb18030', gb18030],
  ]);
  let head: Buffer = Buffer.alloc(0);
  const rule = (encoding: Encoding, chunk?: Buffer) => {
    try {
      if (chunk) possible.get(encoding)?.decode(chunk, { stream: true });
      else possible.get(encoding)?.decode();
    } catch {
      possible.delete(encoding);
    }
  };
  for await (const chunk of file.peek()) {
    if (head.length < HEAD) head = Buffer.concat([head, chunk]).subarray(0, HEAD);
    rule('utf-8', chunk);
    rule('gb18030', chunk);
    const decided = told.encoding !== undefined || isUtf16(head) || possible.size === 0;
    if (decided && head.length >= HEAD) break;
  }
  if (possible.size > 0) for (const encoding of [...possible.keys()]) rule(encoding);
  if (WORKBOOKS.some(magic => head.subarray(0, 4).equals(magic))) {
    throw new FileFault(
      'FILE_IS_WORKBOOK',
      '这是电子表格工作簿，请另存为 CSV（UTF-8 或 GB18030）后再导入。',
      'This is a spreadsheet workbook; save it as CSV (UTF-8 or GB18030) and import that.',
    );
  }
  const encoding = told.encoding ?? chosen(head, possible);
  if (encoding === undefined || (encoding !== 'utf-16le' && head.includes(0))) {
    throw new FileFault(
      'FILE_ENCODING',
      '文件既不是 UTF-8 也不是 GB18030 文本。',
      'The file is text in neither UTF-8 nor GB18030.',
    );
  }
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return { encoding, format: told.format ?? formatOf(text), delimiter: delimiterOf(text) };
}

const isUtf16 = (head: Buffer) => head[0] === 0xff && head[1] === 0xfe;

function chosen(head: Buffer, possible: ReadonlyMap<Encoding, TextDecoder>): Encoding | undefined {
  if (isUtf16(head)) return 'utf-16le';
  if (possible.has('utf-8')) return 'utf-8';
  const marked = head.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex'));
  return !marked && possible.has('gb18030') ? 'gb18030' : undefined;
}

/** By content, since names lie: `[` opens an array; `{` an object, one to a line if the first line is a whole one. */
function formatOf(text: string): Format {
  const start = text.trimStart();
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  const [first = '', second] = start.split('\n', 2);
  try {
    JSON.parse(first);
    return 'ndjson';
  } catch {
    // A first line longer than what was looked at cannot be judged; a document of one line is a line all the same.
    return second === undefined ? 'ndjson' : 'json';
  }
}

/** The candidate that parts the header most often, outside quotes. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const char of text.trimStart()) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '\n') break;
    else if (!quoted && char in counts) counts[char as ','] += 1;
  }
  if (counts['\t'] > counts[','] && counts['\t'] >= counts[';']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}
