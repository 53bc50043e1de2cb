import { Command } from 'commander';
import { readConfig } from '../kernel/config';
import { inBothLanguages } from './both-languages';
import { auditCommand } from './commands/audit';
import { backupCommand } from './commands/backup';
import { calendarCommand } from './commands/calendar';
import { eventsCommand } from './commands/events';
import { exportCommand } from './commands/export';
import { generateCommand } from './commands/generate';
import { importCommand } from './commands/import';
import { keysCommand } from './commands/keys';
import { migrateCommand } from './commands/migrate';
import { operationsCommand } from './commands/operations';
import { rebuildCommand } from './commands/rebuild';
import { reconcileCommand } from './commands/reconcile';
import { restoreCommand } from './commands/restore';
import { secretsCommand } from './commands/secrets';
import { serveCommand } from './commands/serve';
import { tokenCommand } from './commands/token';
import { verifyCommand } from './commands/verify';

/** `shuji`, with all its commands. */
export const program = (configOf: typeof readConfig = readConfig): Command =>
  inBothLanguages(
    new Command('shuji')
      .description('数籍：公共数据资产登记 The register of a city’s public data assets')
      .addCommand(serveCommand(configOf))
      .addCommand(tokenCommand(configOf))
      .addCommand(migrateCommand(configOf))
      .addCommand(secretsCommand())
      .addCommand(keysCommand(configOf))
      .addCommand(operationsCommand())
      .addCommand(importCommand(configOf))
      .addCommand(exportCommand(configOf))
      .addCommand(backupCommand(configOf))
      .addCommand(restoreCommand(configOf))
      .addCommand(verifyCommand(configOf))
      .addCommand(auditCommand(configOf))
      .addCommand(eventsCommand(configOf))
      .addCommand(calendarCommand(configOf))
      .addCommand(rebuildCommand(configOf))
      .addCommand(reconcileCommand(configOf))
      .addCommand(generateCommand(configOf)),
  );
