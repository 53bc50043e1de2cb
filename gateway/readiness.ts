import type { Config } from '../kernel/config';
import type { Subgraph } from '../kernel/subgraph';

/** Names of the subgraphs that do not answer: those of this process by their database, the others by their own readiness. */
export async function unreachable(
  subgraphs: readonly Subgraph[],
  { SUBGRAPH_URLS }: Pick<Config, 'SUBGRAPH_URLS'>,
): Promise<string[]> {
  const local = subgraphs.filter(({ name }) => !SUBGRAPH_URLS.has(name));
  const asked = await Promise.all([
    ...local.map(async subgraph => ({ name: subgraph.name, ready: await subgraph.isReady().catch(() => false) })),
    ...[...SUBGRAPH_URLS].map(async ([name, url]) => ({
      name,
      ready: await fetch(new URL('/readiness', url), { signal: AbortSignal.timeout(1_000) })
        .then(({ ok }) => ok)
        .catch(() => false),
    })),
  ]);
  return asked.filter(({ ready }) => !ready).map(({ name }) => name);
}
