/** How many statements each subgraph of a server has sent so far, by its own count. */
async function sentBy(url: string): Promise<Map<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(/^shuji_sql_statements_total\{subgraph="([a-z-]+)"\} (\d+)$/gm);
  return new Map([...lines].map(([, subgraph, count]) => [String(subgraph), Number(count)]));
}

async function sentFor(url: string, ask: () => Promise<unknown>): Promise<[subgraph: string, count: number][]> {
  const before = await sentBy(url);
  await ask();
  return [...(await sentBy(url))]
    .map(([subgraph, count]): [string, number] => [subgraph, count - (before.get(subgraph) ?? 0)])
    .filter(([, count]) => count > 0);
}

const total = (sent: readonly [string, number][]): number => sent.reduce((sum, [, count]) => sum + count, 0);

/**
 * The statements that a request takes, by subgraph: `exchange 2, legal-entity 1`. It is made three times and the least counts: what a
 * register does by itself as a minute begins is none of the request's.
 */
export async function statementsOf(url: string, ask: () => Promise<unknown>): Promise<string> {
  const times: [string, number][][] = [];
  for (let time = 0; time < 3; time++) times.push(await sentFor(url, ask));
  const [least = []] = times.toSorted((one, other) => total(one) - total(other));
  return least
    .map(([subgraph, count]) => `${subgraph} ${count}`)
    .sort()
    .join(', ');
}
