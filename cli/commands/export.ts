import { Argument, Command, Option } from 'commander';
import type { Register } from '../../gateway/open-register';
import { Actor, Role } from '../../kernel/actor';
import { noteAct } from '../../kernel/audit/note-act';
import type { Config } from '../../kernel/config';
import { jurisdiction, path } from '../arguments';
import { asker } from '../export/ask';
import { lineageColumns, readLineage } from '../export/read-lineage';
import { readRegister } from '../export/read-register';
import { type RegisterExport, type RegisterName, registers, rowOf } from '../export/registers';
import { demandTarget, writeWhole } from '../export/whole-file';
import { type Cell, type ExportColumn, writeCsv } from '../export/write-csv';
import { writeJson } from '../export/write-json';
import { type Progress, progress } from '../progress';
import { commander, withinRegister } from '../within-register';

interface ExportOptions {
  readonly format: 'csv' | 'json';
  readonly language: 'zh' | 'en';
  readonly jurisdiction?: string;
  readonly role: Role;
  readonly of: readonly string[];
}

interface Export {
  readonly columns: readonly ExportColumn[];
  readonly rows: AsyncIterable<Readonly<Record<string, Cell>>>;
}

/** Shows how far reading has come, of a total that is known once reading has begun. */
function counting(): { onTotal(total: number): void; onRow(): void; onSeen(done: number, found: number): void; done(): void } {
  let shown: Progress | undefined;
  let [total, rows] = [0, 0];
  const begin = (of: number) => {
    total = of;
    shown ??= progress(1_000, process.stderr);
  };
  const share = (done: number) => shown?.update(total > 0 ? (done / total) * 1_000 : 0, rows);
  return {
    onTotal: begin,
    onRow() {
      rows += 1;
      share(rows);
    },
    onSeen(done, found) {
      begin(found);
      share(done);
    },
    done: () => (shown ?? progress(0, process.stderr)).done(rows),
  };
}

async function exportOf(
  what: string,
  register: Register,
  options: ExportOptions,
  count: ReturnType<typeof counting>,
): Promise<Export> {
  const { jurisdiction: city, role, of } = options;
  const { subject, roles } = commander(role);
  const ask = await asker(register, new Actor({ subject, roles, jurisdiction: city }));
  if (what === 'lineage') {
    const counted = async function* () {
      for await (const row of readLineage(ask, { of, jurisdiction: city }, count.onSeen)) {
        count.onRow();
        yield row;
      }
    };
    return { columns: lineageColumns, rows: counted() };
  }
  const known: RegisterExport = registers[what as RegisterName];
  const counted = async function* () {
    for await (const node of readRegister(ask, known, city, count.onTotal)) {
      count.onRow();
      yield rowOf(node, known.columns);
    }
  };
  return { columns: known.columns, rows: counted() };
}

/** The subgraph that keeps what is exported, and tells of it in its trail. */
const keeperOf: Readonly<Record<string, string>> = {
  'legal-entities': 'legal-entity',
  catalog: 'catalog',
  assets: 'asset',
  contracts: 'operation',
  projects: 'budget',
  lineage: 'lineage',
};

/** Says in the audit trail that this goes out, before anything is out. */
async function noteExport({ subgraphs }: Register, what: string, { jurisdiction: city, role }: ExportOptions): Promise<void> {
  const keeper = subgraphs.find(({ name }) => name === keeperOf[what]);
  if (!keeper) throw new Error(`nobody keeps ${what}`);
  await noteAct(keeper.database, {
    operation: `export ${what}`,
    aggregate: `register:${what}`,
    at: new Date(),
    by: { actor: commander(role), requestId: `cli-${process.pid}` },
    jurisdictions: city === undefined ? [] : [city],
    detail: { role },
  });
}

/** `shuji export`: writes a register to a file, as one role sees it. */
export const exportCommand = (configOf: () => Config): Command =>
  new Command('export')
    .description('导出 Writes a register to a file, CSV for Excel or JSON')
    .addArgument(new Argument('<register>', '内容 what').choices([...Object.keys(registers), 'lineage']))
    .argument('<file>', '文件 file', path)
    .addOption(new Option('--format <format>', '格式 format').choices(['csv', 'json']).default('csv'))
    .addOption(new Option('--language <language>', 'CSV 表头语言 language of the headers').choices(['zh', 'en']).default('zh'))
    .option('--jurisdiction <slugOrCode>', '仅此地区 this city only', jurisdiction)
    .addOption(
      new Option('--role <role>', '以何角色查看 as which role to look')
        .choices(Object.values(Role).filter(role => role !== Role.SERVICE))
        .default(Role.AUDITOR),
    )
    .option(
      '--of <id>',
      '血缘的起点，可多次使用 where lineage begins; repeatable',
      (id: string, ids: string[]) => [...ids, id],
      [],
    )
    .action(async (what: string, file: string, options: ExportOptions) => {
      await demandTarget(file);
      await withinRegister(configOf(), async register => {
        await noteExport(register, what, options);
        const count = counting();
        const { columns, rows } = await exportOf(what, register, options, count);
        const { format, language } = options;
        await writeWhole(file, (stream, signal) =>
          format === 'csv' ? writeCsv(rows, columns, stream, { language, signal }) : writeJson(rows, stream, { signal }),
        );
        count.done();
      });
      console.log(`已写 written: ${file}`);
    });
