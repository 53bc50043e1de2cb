import { Command } from 'commander';
import type { Config } from '../../kernel/config';
import { logger } from '../../kernel/log';
import { migrate, migrateDown } from '../../kernel/migrate';
import { openPostgres } from '../../kernel/postgres';
import { subgraphNames } from '../../kernel/subgraph-name';

/** `shuji migrate`: brings the database up to date, or takes one subgraph back to an earlier step. */
export const migrateCommand = (configOf: () => Config): Command =>
  new Command('migrate')
    .description('更新数据库结构 Brings the database up to date')
    .option('--down <step>', '将该子图退回到此步 takes a subgraph back to this step, e.g. asset/0001-create-data-assets')
    .option('--subgraph <name>', '与 --down 同用 the subgraph, with --down')
    .action(async ({ down, subgraph }: { down?: string; subgraph?: string }) => {
      const config = configOf();
      const log = logger(config, 'migrate');
      const postgres = await openPostgres(config, log);
      try {
        const back = down !== undefined ? await migrateDown(postgres, subgraph ?? down.split('/')[0] ?? '', down) : undefined;
        const steps = back ?? (await migrate(postgres, subgraphNames, { log }));
        for (const step of steps) console.log(`${back ? '-' : '+'} ${step}`);
        if (steps.length === 0) console.log('已是最新 Up to date.');
      } finally {
        await postgres.stop();
      }
    });
