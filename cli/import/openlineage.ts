import type { OpenLineage } from '../../subgraphs/lineage/merge-openlineage';
import { parseOpenLineage } from '../../subgraphs/lineage/openlineage';
import { detectText } from './detect-text';
import type { RowFault } from './fault';
import { readDocuments } from './read-documents';
import { noRows } from './read-rows';
import { SourceFile } from './source-file';

export interface OpenLineageFile {
  readonly lineage: OpenLineage;
  /** Events taken. */
  readonly accepted: number;
  /** Events not taken, and every fault of each; `field` is the way to the value within the event. */
  readonly refused: number;
  readonly faults: readonly RowFault[];
  /** SHA-256 of the file, hex. */
  readonly digest: string;
  readonly bytes: number;
}

/** A file is the operator's own and may be wider than what the endpoint takes at once. */
const MOST_EDGES_OF_A_FILE = 1_000_000;

/**
 * Reads a file of OpenLineage events: a JSON array, one event, or NDJSON.
 * @throws FileFault when the file cannot be read.
 */
export async function readOpenLineage(
  path: string,
  onRead?: (bytes: number, events: number) => void,
): Promise<OpenLineageFile> {
  const source = await SourceFile.open(path);
  const detected = await detectText(source);
  const events: unknown[] = [];
  const lines: number[] = [];
  const faults: RowFault[] = [];
  const format = detected.format === 'csv' ? 'json' : detected.format;
  for await (const document of readDocuments(source, { ...detected, format })) {
    if ('fault' in document) faults.push(document.fault);
    else {
      lines.push(document.line);
      events.push(document.value);
    }
    onRead?.(source.bytesRead, events.length);
  }
  if (lines.length === 0 && faults.length === 0) throw noRows();
  const parsed = parseOpenLineage(events, MOST_EDGES_OF_A_FILE);
  for (const { event, path: field, rule, message, messageEn } of parsed.faults) {
    faults.push({ line: lines[event] ?? 1, field, rule, message, messageEn });
  }
  const refused = lines.length - parsed.accepted + faults.filter(fault => fault.rule === 'LINE_NOT_JSON').length;
  return { lineage: parsed.lineage, accepted: parsed.accepted, refused, faults, digest: source.digest, bytes: source.bytes };
}
