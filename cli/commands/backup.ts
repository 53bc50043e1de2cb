import { statSync } from 'node:fs';
import { Command } from 'commander';
import type { Config } from '../../kernel/config';
import { logger } from '../../kernel/log';
import { readMigrations } from '../../kernel/migration';
import { openPostgres, type Postgres } from '../../kernel/postgres';
import { path } from '../arguments';
import { BackupFault } from '../backup/fault';
import { type BackupHeader, fullName, rowsOf } from '../backup/header';
import { identitiesFor, recipientsFor } from '../backup/keys';
import { noteInTrail } from '../backup/note';
import { readBackup, readThrough } from '../backup/read-backup';
import { seal, unsealed } from '../backup/seal';
import { withinSnapshot } from '../backup/take-backup';
import { demandTarget, writeWhole } from '../export/whole-file';
import { Misuse } from '../misuse';
import { progress } from '../progress';

interface BackupOptions {
  readonly recipient: readonly string[];
  readonly identity?: string;
  readonly verify?: boolean;
  readonly dryRun?: boolean;
  readonly tables?: boolean;
}

/** What a backup holds, in a few lines. */
export function describe(header: BackupHeader, withTables = false): void {
  if (withTables) for (const table of header.tables) console.log(`${String(table.rows).padStart(12)}  ${fullName(table)}`);
  const steps = Object.values(header.steps).reduce((sum, each) => sum + each.length, 0);
  console.log(
    `时点 as of ${header.snapshotAt}  表 tables ${header.tables.length}  行 rows ${rowsOf(header)}  步骤 steps ${steps}  程序 program ${header.program}`,
  );
}

/** Opens the server for one command, whichever process serves the register. */
export async function withPostgres<T>(config: Config, work: (postgres: Postgres) => Promise<T>): Promise<T> {
  const postgres = await openPostgres(
    config,
    logger({ LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL }, 'shuji'),
  );
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

export const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    throw new Misuse(`没有此文件：${file}。`, 'There is no such file.');
  }
};

async function verify(config: Config, file: string, { identity, tables }: BackupOptions): Promise<void> {
  const [size, identities] = [sizeOf(file), await identitiesFor(config, identity)];
  const shown = progress(size, process.stderr);
  let rows = 0;
  const source = unsealed(file, identities, bytes => shown.update(bytes, rows));
  const header = await readBackup(source, {
    async table(table, content) {
      await readThrough(content);
      rows += table.rows;
    },
  });
  shown.done(rows);
  describe(header, tables);
  console.log('备份完整 The backup is whole.');
}

/** A register of before the newest steps is saved too, and has nowhere to note it. */
const isUpToDate = ({ steps }: BackupHeader): boolean =>
  readMigrations('oversight').every(step => steps.oversight.some(({ name }) => name === step.name));

async function save(config: Config, file: string, { recipient, dryRun, tables }: BackupOptions): Promise<void> {
  await demandTarget(file);
  const recipients = await recipientsFor(config, recipient);
  await withPostgres(config, async postgres => {
    const { admin } = postgres;
    if (!admin) throw new BackupFault('NO_RIGHTS', '备份需要管理员登录。', 'A backup needs the login of the schemas’ owner.');
    await withinSnapshot(admin, async ({ header, frames }) => {
      if (dryRun) {
        describe(header, tables);
        console.log('试运行，未写入文件 A dry run: no file was written.');
        return;
      }
      const total = rowsOf(header);
      if (isUpToDate(header)) await noteInTrail(postgres, 'backup', { snapshotAt: header.snapshotAt, rows: total });
      const shown = progress(total, process.stderr);
      await writeWhole(file, (stream, signal) =>
        seal(
          frames(rows => shown.update(rows, rows)),
          recipients,
          stream,
          signal,
        ),
      );
      shown.done(total);
      describe(header, tables);
      console.log(`已写 written: ${file} (${sizeOf(file)} B)`);
    });
  });
}

const collected = (value: string, before: readonly string[]): string[] => [...before, value];

/** `shuji backup FILE`: the whole register at one moment, compressed and encrypted, while it serves. */
export const backupCommand = (configOf: () => Config): Command =>
  new Command('backup')
    .description('备份登记系统（加密），不中断服务 Saves the whole register, encrypted, while it serves')
    .argument('<file>', '备份文件 the backup', path)
    .option(
      '--recipient <age1…>',
      '收件人公钥，可重复；默认取密钥文件 backup.age whom to seal it to, may be repeated; by default the secret file backup.age',
      collected,
      [],
    )
    .option('--verify', '不备份，仅核验已有的备份文件 saves nothing: reads an existing backup and tells whether it is whole')
    .option('--identity <file>', '与 --verify 同用，密钥文件 with --verify: the file of the key that opens it', path)
    .option('--tables', '列出各表行数 lists the tables with their rows')
    .option('--dry-run', '试运行，不写文件 tells what would be saved, and writes nothing')
    .action((file: string, options: BackupOptions) =>
      options.verify ? verify(configOf(), file, options) : save(configOf(), file, options),
    );
