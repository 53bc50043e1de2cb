import type { Command } from 'commander';
import { Role } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import type { LineageContext } from '../../subgraphs/lineage/context';
import { conclude } from '../import/conclude';
import { documentImport, type ImportCommandOptions } from '../import/import-options';
import { type LineageFile, type LoadedLineage, loadDbtManifest, loadOpenLineage } from '../import/load-lineage';
import { FaultReport } from '../import/report';
import { SourceFile } from '../import/source-file';
import { progress } from '../progress';
import { asRequest, commander, contextOf, untilKnown, withinSubgraphs } from '../within-register';

/** Imports a document into lineage, then waits until the other subgraphs know of it. */
async function importInto(
  config: Config,
  path: string,
  { dryRun, report: reportPath }: ImportCommandOptions,
  load: (context: LineageContext, file: LineageFile) => Promise<LoadedLineage>,
  isWhole = false,
): Promise<void> {
  await SourceFile.open(path); // before anything is started
  const report = await FaultReport.open(reportPath);
  try {
    await withinSubgraphs(config, async opened => {
      const loaded = await asRequest(commander(Role.PLATFORM), scope =>
        load(contextOf(scope, opened, 'lineage'), { path, report, dryRun }),
      );
      const known = dryRun || loaded.act === undefined || (await untilKnown(opened));
      conclude({ ...loaded, report, dryRun, path, isWhole, known });
    });
  } finally {
    await report.close();
  }
}

export const openLineageCommand = (configOf: () => Config): Command =>
  documentImport('openlineage', '导入 OpenLineage 事件 OpenLineage events: a JSON array, one event, or NDJSON')
    .option('--all-or-nothing', '有一个事件不合格即全部不导入 one faulty event refuses the file', false)
    .action(async (path: string, options: ImportCommandOptions & { allOrNothing: boolean }) => {
      const { bytes } = await SourceFile.open(path);
      await importInto(configOf(), path, options, (context, file) =>
        loadOpenLineage(context, { ...file, allOrNothing: options.allOrNothing, progress: progress(bytes, process.stderr) }),
      );
    });

export const dbtManifestCommand = (configOf: () => Config): Command =>
  documentImport('dbt-manifest', '导入 dbt 的 manifest.json dbt’s target/manifest.json').action(
    (path: string, options: ImportCommandOptions) =>
      importInto(configOf(), path, options, (context, file) => loadDbtManifest(context, file, new Date()), true),
  );
