import type { Command } from 'commander';
import { Role } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import type { ExchangeContext } from '../../subgraphs/exchange/context';
import { type EntryOfFile, entryOfFile, importDataset } from '../../subgraphs/exchange/dataset/import-dataset';
import { readColumnMap } from '../import/columns';
import { conclude } from '../import/conclude';
import { datasetColumns, datasetReader } from '../import/dataset';
import { type RowImportOptions, rowImport } from '../import/import-options';
import { loadRows } from '../import/load-rows';
import { RowFile } from '../import/read-rows';
import { FaultReport } from '../import/report';
import { SourceFile } from '../import/source-file';
import { Misuse } from '../misuse';
import { progress } from '../progress';
import { asRequest, commander, contextOf, withinSubgraphs } from '../within-register';

interface DatasetOptions extends RowImportOptions {
  readonly entry: string;
  readonly key: string;
  readonly items?: readonly string[];
}

/** @throws Misuse where the entry, an item or the key is not there */
async function shapeOf(context: ExchangeContext, { entry, key, items }: DatasetOptions) {
  const of: EntryOfFile | null = await entryOfFile(context, entry);
  if (!of) throw new Misuse('没有已发布的该目录条目。', 'There is no published entry of this id or code.');
  const wanted = items ?? of.items;
  if (wanted.length === 0)
    throw new Misuse('请用 --items 指明信息项。', 'The catalog tells of no items; name them by --items.');
  const unknown = of.items.length > 0 && wanted.some(item => !of.items.includes(item));
  if (unknown) throw new Misuse('目录条目没有所填信息项。', 'The entry has no such item that may be loaded.');
  if (!wanted.includes(key))
    throw new Misuse('--key 应为所装载的信息项之一。', '--key names one of the items that are loaded.');
  return { of, keyItem: key, items: wanted };
}

async function importDatasetOf(config: Config, path: string, options: DatasetOptions): Promise<void> {
  await SourceFile.open(path); // before anything is started
  const { dryRun, allOrNothing, encoding, report: reportPath } = options;
  const report = await FaultReport.open(reportPath);
  try {
    await withinSubgraphs(config, async opened => {
      const { file, ...loaded } = await asRequest(commander(Role.PLATFORM), async scope => {
        const context: ExchangeContext = contextOf(scope, opened, 'exchange');
        const shape = await shapeOf(context, options);
        const columns = datasetColumns(shape.items);
        const file = await RowFile.open(path, columns, { map: readColumnMap(options.map, columns), encoding });
        const loaded = await loadRows({
          file,
          check: datasetReader(shape.items, shape.keyItem),
          into: (importFile, rows, taken) => importDataset(context, shape, importFile, rows, taken),
          options: { dryRun, allOrNothing },
          report,
          progress: progress(file.source.bytes, process.stderr),
        });
        return { file, ...loaded };
      });
      const { unknownColumns, source } = file;
      conclude({ ...loaded, report, unknownColumns, dryRun, path: source.path });
    });
  } finally {
    await report.close();
  }
}

const names = (text: string): string[] => text.split(',').map(name => name.trim());

/** `shuji import dataset`: the data of one entry, in place of what was loaded before. */
export const datasetCommand = (configOf: () => Config): Command =>
  rowImport('dataset', '装载一个目录条目的数据 The data of one catalog entry, sealed: CSV, JSON or NDJSON')
    .requiredOption('--entry <idOrCode>', '目录条目标识或代码 the entry, by id or code')
    .requiredOption('--key <item>', '查询键 the item by which records are found')
    .option('--items <names>', '只装载这些信息项，逗号分隔 only these items, comma between them', names)
    .action((path: string, options: DatasetOptions) => importDatasetOf(configOf(), path, options));
