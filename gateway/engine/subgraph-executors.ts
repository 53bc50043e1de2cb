import type { Config } from '../../kernel/config';
import type { SubgraphExecutor } from '../../kernel/execution';
import type { InternalTokens } from '../../kernel/internal-tokens';
import type { Subgraph } from '../../kernel/subgraph';
import { httpExecutor } from './http-executor';
import { localExecutor } from './local-executor';

/**
 * How each subgraph is asked, by its name: in this process, or over HTTP where it has an address.
 * @param tokens without them only those of this process
 */
export function subgraphExecutors({
  subgraphs,
  config,
  tokens,
}: {
  readonly subgraphs: readonly Subgraph[];
  readonly config: Pick<Config, 'SUBGRAPH_URLS' | 'SUBGRAPH_TIMEOUT_MS'>;
  readonly tokens?: InternalTokens;
}): ReadonlyMap<string, SubgraphExecutor> {
  const { SUBGRAPH_URLS: urls, SUBGRAPH_TIMEOUT_MS: timeoutMs } = config;
  const executors = new Map<string, SubgraphExecutor>(subgraphs.map(subgraph => [subgraph.name, localExecutor(subgraph)]));
  if (tokens) for (const [name, url] of urls) executors.set(name, httpExecutor({ name, url, timeoutMs, tokens }));
  return executors;
}
