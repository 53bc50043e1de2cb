import { Role } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import type { ImportFile, ImportOptions, ImportOutcome } from '../../kernel/import-rows';
import type { Refused } from '../../kernel/refused';
import { type Columns, readColumnMap } from '../import/columns';
import { conclude } from '../import/conclude';
import type { Checked } from '../import/fault';
import type { RowImportOptions } from '../import/import-options';
import { type Admission, loadRows } from '../import/load-rows';
import { type Row, RowFile } from '../import/read-rows';
import { FaultReport } from '../import/report';
import { progress } from '../progress';
import { asRequest, commander, contextOf, untilKnown, withinSubgraphs } from '../within-register';

export interface RowTarget<Field extends string, Draft extends object> {
  readonly subgraph: string;
  readonly columns: Columns<Field>;
  readonly check: (row: Row<Field>) => Checked<Draft>;
  readonly into: (
    context: never,
    file: ImportFile,
    rows: AsyncIterable<Draft & { line: number }>,
    options: ImportOptions,
  ) => Promise<ImportOutcome | Refused>;
  /**
   * Asks other subgraphs, by their contexts, before anything is read.
   * @returns judges the rows by what they know
   * @throws Misuse where the command itself cannot stand
   */
  readonly admission?: (contextIn: (subgraph: string) => never) => Promise<Admission<Draft>>;
  /** What to know of rows that were written. */
  readonly note?: string;
}

const secondsSince = (moment: number): number => (performance.now() - moment) / 1_000;

/** Imports a table: reads, checks and copies row by row, then waits until the other subgraphs know of it. */
export async function importRowsOf<Field extends string, Draft extends object>(
  config: Config,
  path: string,
  { subgraph, columns, check, into, admission, note }: RowTarget<Field, Draft>,
  { dryRun, allOrNothing, map, encoding, report: reportPath }: RowImportOptions,
): Promise<void> {
  const file = await RowFile.open(path, columns, { map: readColumnMap(map, columns), encoding });
  const startedAt = performance.now();
  const report = await FaultReport.open(reportPath);
  try {
    await withinSubgraphs(config, async opened => {
      const loaded = await asRequest(commander(Role.PLATFORM), async scope =>
        loadRows({
          file,
          check,
          admit: await admission?.(name => contextOf(scope, opened, name)),
          into: (importFile, rows, options) => into(contextOf(scope, opened, subgraph), importFile, rows, options),
          options: { dryRun, allOrNothing },
          report,
          progress: progress(file.source.bytes, process.stderr),
        }),
      );
      const loadedIn = secondsSince(startedAt);
      const known = dryRun || loaded.act === undefined || (await untilKnown(opened));
      conclude({
        ...loaded,
        report,
        unknownColumns: file.unknownColumns,
        dryRun,
        path: file.source.path,
        note,
        known,
        took: { loadedIn, knownIn: secondsSince(startedAt) },
      });
    });
  } finally {
    await report.close();
  }
}
