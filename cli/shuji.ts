import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigError, readConfig } from '../kernel/config';
import { MissingSecretError } from '../kernel/secrets';
import { exportCommand } from './commands/export';
import { generateCommand } from './commands/generate';
import { importCommand } from './commands/import';
import { migrateCommand } from './commands/migrate';
import { rebuildCommand } from './commands/rebuild';
import { secretsCommand } from './commands/secrets';
import { serveCommand } from './commands/serve';
import { tokenCommand } from './commands/token';
import { ExportIncomplete } from './export/ask';
import { FileFault } from './import/fault';

const program = new Command('shuji')
  .description('数籍：公共数据资产登记 The register of a city’s public data assets')
  .addCommand(serveCommand(readConfig))
  .addCommand(tokenCommand(readConfig))
  .addCommand(migrateCommand(readConfig))
  .addCommand(secretsCommand())
  .addCommand(importCommand(readConfig))
  .addCommand(exportCommand(readConfig))
  .addCommand(rebuildCommand(readConfig))
  .addCommand(generateCommand(readConfig));

/** What the user can put right is told in one sentence; anything else with its stack. */
function tell(error: unknown): void {
  const told = [ConfigError, MissingSecretError, FileFault, ExportIncomplete].some(kind => error instanceof kind);
  console.error(told ? (error as Error).message : error);
  process.exitCode = 1;
}

program.parseAsync().catch(tell);
