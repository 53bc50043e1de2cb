import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../kernel/config';
import { path } from '../arguments';
import { rowsOf } from '../backup/header';
import { identitiesFor } from '../backup/keys';
import { demandKnownSteps } from '../backup/load-backup';
import { noteInTrail } from '../backup/note';
import { provePersonKeys } from '../backup/prove-keys';
import { noteRestoredHeads, proveTrails, type SealedTo } from '../backup/prove-restored';
import { readBackup, readThrough } from '../backup/read-backup';
import { type Outcome, restoreBackup } from '../backup/restore-backup';
import { unsealed } from '../backup/seal';
import { progress } from '../progress';
import { describe, sizeOf, withPostgres } from './backup';

interface RestoreCommandOptions {
  readonly identity?: string;
  readonly into?: string;
  readonly rehearse?: boolean;
  readonly dryRun?: boolean;
}

/** A database's name that needs no quoting. */
function databaseName(text: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(text))
    throw new InvalidArgumentError('应为小写字母、数字和下划线 wants small letters, digits and underscores');
  return text;
}

const outcomeOf = ({ into, rehearse }: RestoreCommandOptions): Outcome => {
  if (rehearse) return { kind: 'REHEARSE' };
  return into === undefined ? { kind: 'EXCHANGE' } : { kind: 'BESIDE', name: into };
};

/** Reads all of it and asks only whether this program could restore it. */
async function tryOut(file: string, identities: readonly string[]): Promise<void> {
  const shown = progress(sizeOf(file), process.stderr);
  let rows = 0;
  const header = await readBackup(
    unsealed(file, identities, bytes => shown.update(bytes, rows)),
    {
      begin: async read => demandKnownSteps(read),
      async table(table, content) {
        await readThrough(content);
        rows += table.rows;
      },
    },
  );
  shown.done(rows);
  describe(header);
  console.log('试运行，未改动数据库 A dry run: no database was touched.');
}

/** `shuji restore FILE`: puts a backup in the place of the present register, which stays under another name. */
export const restoreCommand = (configOf: () => Config): Command =>
  new Command('restore')
    .description('从备份恢复，原数据库改名保留 Restores a backup; the database it replaces stays under another name')
    .argument('<file>', '备份文件 the backup', path)
    .option(
      '--identity <file>',
      '密钥文件，默认取 backup.age the file of the key that opens it; by default the secret backup.age',
      path,
    )
    .option(
      '--into <database>',
      '恢复为同一服务器上的此数据库，不替换现有的 leaves it as this database of the server',
      databaseName,
    )
    .option('--rehearse', '演练：恢复、核验后删除 a rehearsal: restores and proves it, then drops it')
    .option('--dry-run', '仅核验文件，不动数据库 reads the file, and touches no database')
    .action(async (file: string, options: RestoreCommandOptions) => {
      const config = configOf();
      const identities = await identitiesFor(config, options.identity);
      sizeOf(file);
      if (options.dryRun) return tryOut(file, identities);
      const outcome = outcomeOf(options);
      await withPostgres(config, async postgres => {
        let shown = progress(0, process.stderr);
        let begun = false;
        let ends: SealedTo = new Map();
        const { header, aside } = await restoreBackup(postgres, {
          async prove(restored, read) {
            await provePersonKeys(config, restored);
            ends = await proveTrails(config, restored);
            await noteInTrail(restored, 'restore', { snapshotAt: read.snapshotAt, rows: rowsOf(read) });
          },
          source: unsealed(file, identities),
          outcome,
          onRows(rows, total) {
            if (!begun) shown = progress(total, process.stderr);
            begun = true;
            shown.update(rows, rows);
          },
        });
        shown.done(rowsOf(header));
        if (outcome.kind === 'EXCHANGE') await noteRestoredHeads(config, ends, new Date());
        describe(header);
        if (outcome.kind === 'REHEARSE') console.log('演练成功，已删除 The rehearsal succeeded, and what it made was dropped.');
        else console.log(`已恢复 restored: ${outcome.kind === 'BESIDE' ? outcome.name : postgres.admin?.database}`);
        if (aside) console.log(`原数据库现名 the replaced database is now called: ${aside}`);
      });
    });
