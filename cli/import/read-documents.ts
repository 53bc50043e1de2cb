import iconv from 'iconv-lite';
import type { Detected, Encoding } from './detect-text';
import { FileFault, type RowFault } from './fault';
import type { SourceFile } from './source-file';

/** One JSON value of a file, or why its line is none. */
export type Document = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly fault: RowFault };

/** A JSON array is read as a whole; what is larger belongs into NDJSON, which is not. */
export const LARGEST_JSON = 100 * 1024 * 1024;
const LONGEST_LINE = 10 * 1024 * 1024;

/**
 * The values of an NDJSON file or of a JSON array (a single object counts as an array of one), each with its line.
 * A bad NDJSON line is a fault of that line; bad JSON is the file's.
 * @throws FileFault
 */
export async function* readDocuments(file: SourceFile, { format, encoding }: Detected): AsyncGenerator<Document> {
  if (format === 'ndjson') yield* readLines(file, encoding);
  else yield* readArray(file, encoding);
}

/** Decoded text of a file, piece by piece, without its byte order mark. */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

async function* readLines(file: SourceFile, encoding: Encoding): AsyncGenerator<Document> {
  let line = 1;
  let rest = '';
  for await (const text of decoded(file.read(), encoding)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      if (each.trim() !== '') yield parsed(each, line);
      line += 1;
    }
    if (rest.length > LONGEST_LINE) {
      throw new FileFault('LINE_TOO_LONG', `第 ${line} 行超过 10 MB。`, `Line ${line} is longer than 10 MB.`, line);
    }
  }
  if (rest.trim() !== '') yield parsed(rest, line);
}

function parsed(text: string, line: number): Document {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    const [message, messageEn] = ['该行不是合法的 JSON。', 'The line is not valid JSON.'];
    return { line, fault: { line, field: '', rule: 'LINE_NOT_JSON', message, messageEn } };
  }
}

async function* readArray(file: SourceFile, encoding: Encoding): AsyncGenerator<Document> {
  if (file.bytes > LARGEST_JSON) {
    throw new FileFault(
      'JSON_TOO_LARGE',
      'JSON 文件超过 100 MB，请改为每行一个对象的 NDJSON。',
      'A JSON file may have at most 100 MB; write it as NDJSON, one object to a line.',
    );
  }
  let text = '';
  for await (const piece of decoded(file.read(), encoding)) text += piece;
  if (text.trim() === '') throw new FileFault('FILE_EMPTY', '文件是空的。', 'The file is empty.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = lineOfFault(text, error);
    const [zh, en] = [line ? `（第 ${line} 行附近）` : '', line ? ` near line ${line}` : ''];
    throw new FileFault('FILE_NOT_JSON', `文件不是合法的 JSON${zh}。`, `The file is not valid JSON${en}.`, line);
  }
  if (!Array.isArray(value)) {
    yield { line: 1, value };
    return;
  }
  const lines = elementLines(text);
  for (const [at, element] of value.entries()) yield { line: lines[at] ?? 1, value: element };
}

/** The parser's message quotes the file, so only the position is taken from it. */
function lineOfFault(text: string, error: unknown): number | undefined {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return undefined;
  return text.slice(0, Number(position)).split('\n').length;
}

/** Line on which each element of a (valid) top-level array begins. */
function elementLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, quoted, awaited] = [1, 0, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
      continue;
    }
    if (char === '\n') line += 1;
    if (char === '\n' || char === '\r' || char === ' ' || char === '\t') continue;
    if (awaited && char !== ']') {
      lines.push(line);
      awaited = false;
    }
    if (char === '"') quoted = true;
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth === 1) awaited = true;
    } else if (char === ']' || char === '}') depth -= 1;
    else if (char === ',' && depth === 1) awaited = true;
  }
  return lines;
}
