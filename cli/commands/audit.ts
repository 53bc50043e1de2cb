import { Command, InvalidArgumentError } from 'commander';
import { Role } from '../../kernel/actor';
import type { Author } from '../../kernel/audit/entry';
import { headLine } from '../../kernel/audit/heads';
import { latestHead } from '../../kernel/audit/latest-head';
import { noteAct } from '../../kernel/audit/note-act';
import { purgeAudit, purgeable } from '../../kernel/audit/purge';
import { SEAL_KEYS, VerifyingKeys } from '../../kernel/audit/seal-keys';
import type { Config } from '../../kernel/config';
import { readSecret } from '../../kernel/secrets';
import { isLocalDate, type LocalDate, today } from '../../rulebook/values/local-date';
import { path } from '../arguments';
import { exportTrails } from '../audit/export-trail';
import { withinTrails } from '../audit/open-trails';
import { demandTarget, writeWhole } from '../export/whole-file';
import { Misuse } from '../misuse';
import { progress } from '../progress';
import { commander } from '../within-register';

type ConfigOf = () => Config;

/** Whoever gives a command at the machine itself. */
const author = (): Author => ({ actor: commander(Role.PLATFORM), requestId: `cli-${process.pid}` });

function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new InvalidArgumentError('应为日期 YYYY-MM-DD wants a day, YYYY-MM-DD');
  if (text > today())
    throw new Misuse('不得晚于今天：条目须保存至其期限。', 'Not later than today: entries are kept until their day.');
  return text;
}

const exportCommand = (configOf: ConfigOf): Command =>
  new Command('export')
    .description('导出审计日志及其封存，供离线校验 Writes the audit trail with its seals to a file that verify reads')
    .argument('<file>', '文件 file', path)
    .action(async (file: string) => {
      await demandTarget(file);
      const config = configOf();
      await withinTrails(config, async trails => {
        const [at, by] = [new Date(), author()];
        // Noted before anything is in the file: this line is in it.
        for (const { database } of trails) {
          await noteAct(database, { operation: 'audit export', at, by, adoptions: config.ADOPTED_TEXTS });
        }
        let entries = 0;
        const onEntry = () => {
          entries += 1;
        };
        await writeWhole(file, (stream, signal) => exportTrails(trails, stream, { signal, at, onEntry }));
        progress(0, process.stderr).done(entries);
      });
      console.log(`已写 written: ${file}`);
    });

const headsCommand = (configOf: ConfigOf): Command =>
  new Command('heads')
    .description('列出各子图的链头，可打印存档 Lists the head of each trail, to be kept on paper or elsewhere')
    .option('--json', '输出 JSON，一行一个 as JSON, one a line')
    .action(async ({ json }: { json?: boolean }) => {
      await withinTrails(configOf(), async trails => {
        for (const { name, database } of trails) {
          const head = await latestHead(database);
          if (!head) continue;
          const told = headLine(head);
          console.log(
            json ? JSON.stringify({ subgraph: name, ...told }) : `${name}  ${told.number}  ${told.head}  ${told.sealedAt}`,
          );
        }
      });
    });

const keysCommand = (configOf: ConfigOf): Command =>
  new Command('keys').description('输出封存公钥 Writes the public keys that heads are verified with').action(() => {
    console.log(JSON.stringify(new VerifyingKeys(readSecret(configOf(), SEAL_KEYS)).published(), null, 2));
  });

const purgeCommand = (configOf: ConfigOf): Command =>
  new Command('purge')
    .description('清除保存期限已满的条目 Removes entries whose time to be kept is over')
    .option('--until <day>', '期限在此日或之前，默认今天 those whose day is this one or earlier; by default today', day)
    .option('--dry-run', '只统计，不清除 tells what would go and removes nothing', false)
    .action(async ({ until = today(), dryRun }: { until?: LocalDate; dryRun: boolean }) => {
      const config = configOf();
      await withinTrails(config, async trails => {
        for (const { name, database } of trails) {
          const options = { until, at: new Date(), by: author(), adoptions: config.ADOPTED_TEXTS };
          const { batches, entries } = dryRun ? await purgeable(database, until) : await purgeAudit(database, options);
          console.log(`${name}  条目 entries ${entries}  批次 batches ${batches}`);
        }
      });
      if (dryRun) console.log('演练：未清除任何数据。 Dry run: nothing was removed.');
    });

const statusCommand = (configOf: ConfigOf): Command =>
  new Command('status').description('各子图审计日志的情况 How each trail stands').action(async () => {
    await withinTrails(configOf(), async trails => {
      for (const { name, database } of trails) {
        const [found] = await database.dataSource.transaction(async manager => {
          await manager.query(`set local shuji.sees = '*'`);
          return manager.query(`
              select (select count(*) from audit_entry)::int as entries, (select count(*) from audit_batch)::int as batches,
                (select count(*) from audit_entry where position >= coalesce((select max(to_position) from audit_batch), 0))::int as unsealed,
                (select max(sealed_at) from audit_batch) as sealed, (select count(*) from audit_purge)::int as purged`);
        });
        const { entries, batches, unsealed, sealed, purged } = found;
        console.log(
          `${name}  条目 entries ${entries}  批次 batches ${batches}（已清除 purged ${purged}）  未封存 unsealed ${unsealed}  封存至 sealed up to ${sealed?.toISOString() ?? '—'}`,
        );
      }
    });
  });

/** `shuji audit`: the audit trail, for whoever runs the register. */
export const auditCommand = (configOf: ConfigOf): Command =>
  new Command('audit')
    .description('审计日志 The audit trail')
    .addCommand(exportCommand(configOf))
    .addCommand(headsCommand(configOf))
    .addCommand(keysCommand(configOf))
    .addCommand(purgeCommand(configOf))
    .addCommand(statusCommand(configOf));
