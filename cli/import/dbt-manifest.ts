import { type DbtManifest, parseDbtManifest } from '../../subgraphs/lineage/dbt-manifest';
import { detectText } from './detect-text';
import type { RowFault } from './fault';
import { readDocuments } from './read-documents';
import { SourceFile } from './source-file';

export interface DbtManifestFile {
  /** Undefined where the document is no manifest; then `faults` says why. */
  readonly manifest?: DbtManifest;
  readonly faults: readonly RowFault[];
  /** SHA-256 of the file, hex. */
  readonly digest: string;
  readonly bytes: number;
}

/**
 * Reads dbt's `target/manifest.json`.
 * @throws FileFault when the file cannot be read or is not JSON.
 */
export async function readDbtManifest(path: string): Promise<DbtManifestFile> {
  const source = await SourceFile.open(path);
  const detected = await detectText(source);
  let document: unknown;
  for await (const read of readDocuments(source, { ...detected, format: 'json' })) if ('value' in read) document = read.value;
  const parsed = parseDbtManifest(document);
  const { digest, bytes } = source;
  if (parsed.ok) return { manifest: parsed.manifest, faults: [], digest, bytes };
  const faults = parsed.faults.map(({ path: field, rule, message, messageEn }) => ({
    line: 1,
    field,
    rule,
    message,
    messageEn,
  }));
  return { faults, digest, bytes };
}
