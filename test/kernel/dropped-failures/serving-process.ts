import { setTimeout as sleep } from 'node:timers/promises';
import { compose } from '../../../gateway/compose';
import { fusedEngine } from '../../../gateway/engine/fused/engine';
import { plannedEngine } from '../../../gateway/engine/planned';
import { frontDoor } from '../../../gateway/front-door';
import { readConfig } from '../../../kernel/config';
import { outliveDroppedFailures } from '../../../kernel/dropped-failures';
import { internalTokens } from '../../../kernel/internal-tokens';
import { logger } from '../../../kernel/log';
import { subgraph } from '../../gateway/fused/synthetic/world';

/** Two of a list: one fails later, the other at once, while the first is still awaited. */
const dropping = subgraph('a', 'type Thing { later: Int! now: Int! } type Query { things: [Thing!] stray: Int }', {
  Query: {
    things: () => [{ now: 1 }, { now: null }],
    stray: () => {
      void Promise.reject(new Error('nobody waits for this'));
      return 1;
    },
  },
  Thing: {
    later: async () => {
      await sleep(20);
      throw new Error('a fault of ours');
    },
  },
});

/** Serves that over HTTP, with an engine and with or without what keeps it alive. */
async function serve([engineName, folder = '', isGuarded]: string[]): Promise<void> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', SHUJI_SECRETS: folder });
  const log = logger({ LOG_LEVEL: 'info' }, 'test', { write: (line: string) => void process.stderr.write(line) });
  if (isGuarded) outliveDroppedFailures(log);
  const { supergraph, schema: publicSchema } = compose([dropping]);
  const subgraphs = [dropping];
  const tokens = await internalTokens(config, 'gateway');
  const options = { supergraph, publicSchema, subgraphs, config, tokens, scalars: [] };
  const engine = engineName === 'planned' ? plannedEngine(options) : fusedEngine(options);
  const door = await frontDoor({ config, log, engine, subgraphs });
  process.stdout.write(await door.listen());
}

void serve(process.argv.slice(2));
