import { Command, InvalidArgumentError, Option } from 'commander';
import { path } from '../arguments';
import type { Encoding } from './detect-text';

export interface ImportCommandOptions {
  readonly dryRun: boolean;
  readonly report?: string;
}

export interface RowImportOptions extends ImportCommandOptions {
  readonly allOrNothing: boolean;
  readonly map: readonly string[];
  readonly encoding?: Encoding;
}

const encodings: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  utf16le: 'utf-16le',
};

function encoding(text: string): Encoding {
  const found = encodings[text.toLowerCase().replace(/[-_]/g, '')];
  if (!found) throw new InvalidArgumentError('应为 utf-8、gb18030 或 utf-16le wants utf-8, gb18030 or utf-16le');
  return found;
}

/** An import of a document: what every import can be told. */
export const documentImport = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<file>', '文件 file', path)
    .option('--dry-run', '只检查，不写入 tells what would happen and writes nothing', false)
    .option('--report <file>', '将全部问题写入 CSV 文件 writes every fault to a CSV file', path)
    .addHelpText(
      'after',
      '\n退出码 Exit code: 0 全部导入 all loaded; 2 有行被拒绝 some refused; 1 失败，未写入 failed, nothing written.',
    );

/** An import of a table, CSV, JSON or NDJSON. */
export const rowImport = (name: string, description: string): Command =>
  documentImport(name, description)
    .option('--all-or-nothing', '有一行不合格即全部不导入 one refused row refuses the file', false)
    .addOption(
      new Option('--map <column=field>', '列名与字段的对应，可多次使用 which column stands for which field; repeatable')
        .argParser((pair: string, pairs: string[]) => [...pairs, pair])
        .default([], '按表头识别 by the header'),
    )
    .option('--encoding <name>', '文件编码，默认自动识别 encoding of the file; found out by default', encoding);
