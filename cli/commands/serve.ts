import { Command, Option } from 'commander';
import { serveRegister } from '../../gateway/serve-register';
import { serveAlone } from '../../gateway/serve-subgraph';
import type { Config } from '../../kernel/config';
import { logger } from '../../kernel/log';
import { subgraphNames } from '../../kernel/subgraph-name';
import { port } from '../arguments';
import { greet } from '../greeting';
import { loadSampleOnce } from '../load-sample';

/** `shuji serve`: the whole register, or one subgraph of it. */
export const serveCommand = (configOf: () => Config): Command =>
  new Command('serve')
    .description('启动登记系统 Serves the register, or one subgraph alone')
    .addOption(new Option('--subgraph <name>', '仅启动此子图 serve this subgraph alone, over HTTP').choices(subgraphNames))
    .option('--port <number>', '端口，默认取 PORT port; PORT by default', port)
    .action(async ({ subgraph, port: given }: { subgraph?: string; port?: number }) => {
      const read = configOf();
      const config = given === undefined ? read : { ...read, PORT: given };
      const log = logger(config, subgraph ?? 'gateway');
      if (subgraph !== undefined) {
        const { address } = await serveAlone(subgraph, config, log);
        console.log(`${subgraph}: ${address}`);
        return;
      }
      const { address, register } = await serveRegister(config, log, loadSampleOnce);
      await greet(config, address, register.subgraphs.length);
    });
