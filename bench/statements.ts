/** How many statements each subgraph of a server has sent so far, by its own count. */
async function sentBy(url: string): Promise<Map<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(/^shuji_sql_statements_total\{subgraph="([a-z-]+)"\} (\d+)$/gm);
  return new Map([...lines].map(([, subgraph, count]) => [String(subgraph), Number(count)]));
}

/** The statements that a request takes, by subgraph: `exchange 2, legal-entity 1`. */
export async function statementsOf(url: string, ask: () => Promise<unknown>): Promise<string> {
  const before = await sentBy(url);
  await ask();
  return [...(await sentBy(url))]
    .map(([subgraph, count]) => [subgraph, count - (before.get(subgraph) ?? 0)] as const)
    .filter(([, count]) => count > 0)
    .map(([subgraph, count]) => `${subgraph} ${count}`)
    .sort()
    .join(', ');
}
