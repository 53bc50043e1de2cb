import type { Config } from '../kernel/config';
import type { Detail, Readiness } from '../kernel/readiness';
import type { Subgraph } from '../kernel/subgraph';

interface Answer {
  readonly name: string;
  readonly ready: boolean;
  readonly detail: Detail;
}

async function askOne(subgraph: Subgraph): Promise<Answer> {
  const [ready, detail = {}] = await Promise.all([
    subgraph.isReady().catch(() => false),
    subgraph.detail?.().catch(() => undefined),
  ]);
  return { name: subgraph.name, ready, detail };
}

async function askElsewhere(name: string, url: string): Promise<Answer> {
  try {
    const response = await fetch(new URL('/readiness', url), { signal: AbortSignal.timeout(1_000) });
    const { detail = {} } = (await response.json()) as Partial<Readiness>;
    return { name, ready: response.ok, detail };
  } catch {
    return { name, ready: false, detail: {} };
  }
}

/** Which subgraphs do not answer, those of this process by their database, the others by their own readiness; and what these tell. */
export async function readiness(
  subgraphs: readonly Subgraph[],
  { SUBGRAPH_URLS }: Pick<Config, 'SUBGRAPH_URLS'>,
): Promise<Readiness> {
  const answers = await Promise.all([
    ...subgraphs.filter(({ name }) => !SUBGRAPH_URLS.has(name)).map(askOne),
    ...[...SUBGRAPH_URLS].map(([name, url]) => askElsewhere(name, url)),
  ]);
  return {
    waitingFor: answers.filter(({ ready }) => !ready).map(({ name }) => name),
    detail: Object.assign({}, ...answers.map(({ detail }) => detail)),
  };
}
