import { Command, Option } from 'commander';
import { needsOf } from '../../gateway/needed-secrets';
import { readiness } from '../../gateway/readiness';
import { serveRegister } from '../../gateway/serve-register';
import { serveAlone } from '../../gateway/serve-subgraph';
import type { readConfig } from '../../kernel/config';
import { logger } from '../../kernel/log';
import { fitConfig } from '../../kernel/production';
import { portOf, type SubgraphName, subgraphNames } from '../../kernel/subgraph-name';
import { port } from '../arguments';
import { calendarWarning } from '../calendar-warning';
import { greet } from '../greeting';
import { loadSampleOnce } from '../load-sample';

/** `shuji serve`: the whole register, or one subgraph of it. */
export const serveCommand = (configOf: typeof readConfig): Command =>
  new Command('serve')
    .description('启动登记系统 Serves the register, or one subgraph alone')
    .addOption(new Option('--subgraph <name>', '仅启动此子图 serve this subgraph alone, over HTTP').choices(subgraphNames))
    .option(
      '--port <number>',
      '端口，默认取 PORT，再次为 4000 或 4101–4109 port; PORT by default, or else 4000 or 4101–4109',
      port,
    )
    .action(async ({ subgraph, port: given }: { subgraph?: SubgraphName; port?: number }) => {
      const read = fitConfig(
        () => configOf(undefined, subgraph && { PORT: String(portOf(subgraph)) }),
        told => needsOf(told, subgraph),
      );
      const config = given === undefined ? read : { ...read, PORT: given };
      const log = logger(config, subgraph ?? 'gateway');
      if (subgraph !== undefined) {
        const { address } = await serveAlone(subgraph, config, log);
        console.log(`${subgraph}: ${address}`);
        return;
      }
      const { address, register } = await serveRegister(config, log, loadSampleOnce);
      await greet(config, address);
      const { detail } = await readiness(register.subgraphs, config);
      for (const line of calendarWarning(detail)) console.warn(line);
    });
