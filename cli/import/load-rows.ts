import { basename } from 'node:path';
import type { ImportFile, ImportOptions, ImportOutcome } from '../../kernel/import-rows';
import { Refused } from '../../kernel/refused';
import type { Progress } from '../progress';
import type { Checked, RowFault } from './fault';
import type { Row, RowFile } from './read-rows';
import type { FaultReport, ImportCounts } from './report';

/** Judges a sound row by what other subgraphs know. */
export type Admission<Draft> = (draft: Draft, line: number) => Promise<readonly RowFault[]>;

export interface RowImport<Field extends string, Draft extends object> {
  readonly file: RowFile<Field>;
  /** Judges one row by itself. */
  readonly check: (row: Row<Field>) => Checked<Draft>;
  /** What another subgraph says no to, where one is asked; rows it has no fault of are taken. */
  readonly admit?: Admission<Draft>;
  /** The register's own import. */
  readonly into: (
    file: ImportFile,
    rows: AsyncIterable<Draft & { line: number }>,
    options: ImportOptions,
  ) => Promise<ImportOutcome | Refused>;
  readonly options: ImportOptions;
  readonly report: FaultReport;
  readonly progress: Progress;
}

export interface Loaded {
  readonly counts: ImportCounts;
  /** Id of the record; none where one refused row refused the file. */
  readonly act?: string;
}

/** Brings the rows of a file into the register; what the file's reader and the register refuse goes to the report. */
export async function loadRows<Field extends string, Draft extends object>({
  file,
  check,
  admit = async () => [],
  into,
  options,
  report,
  progress,
}: RowImport<Field, Draft>): Promise<Loaded> {
  const { source } = file;
  let count = 0;
  async function* sound(): AsyncGenerator<Draft & { line: number }> {
    for await (const row of file) {
      count += 1;
      const checked = check(row);
      const faults = checked.ok ? await admit(checked.value, checked.line) : checked.faults;
      if (checked.ok && faults.length === 0) yield { ...checked.value, line: checked.line };
      else await report.add(faults);
      progress.update(source.bytesRead, count);
    }
    progress.done(count);
  }
  const finish = () => ({ digest: source.digest, bytes: source.bytes, refused: report.refused });
  const outcome = await into({ name: basename(source.path), finish }, sound(), options);
  if (outcome instanceof Refused) {
    for (const { path, ...finding } of outcome.findings) {
      const [, line, field] = path ?? [];
      if (line !== undefined && field !== undefined) await report.add([{ ...finding, line: Number(line), field }]);
    }
    return { counts: { created: 0, changed: 0, unchanged: 0 } };
  }
  for (const { line, field, finding } of outcome.refused) await report.add([{ ...finding, line, field }]);
  return { counts: outcome, act: outcome.act };
}
