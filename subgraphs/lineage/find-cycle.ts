/** One edge: from, to. */
export type Pair = readonly [string, string];

/**
 * A cycle among these edges, its first node again at its end; undefined where there is none. Takes away what nothing leads into until
 * nothing is left (Kahn); what remains has a cycle, found by walking back. Time and memory grow with the number of edges.
 */
export function findCycle(pairs: readonly Pair[]): string[] | undefined {
  const entering = new Map<string, number>();
  const leaving = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    entering.set(to, (entering.get(to) ?? 0) + 1);
    const known = leaving.get(from);
    if (known) known.push(to);
    else leaving.set(from, [to]);
  }
  const free = [...leaving.keys()].filter(node => !entering.has(node));
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    for (const next of leaving.get(node) ?? []) {
      const left = (entering.get(next) as number) - 1;
      if (left > 0) entering.set(next, left);
      else {
        entering.delete(next);
        free.push(next);
      }
    }
  }
  if (entering.size === 0) return undefined;
  const before = new Map(pairs.filter(([from, to]) => entering.has(from) && entering.has(to)).map(([from, to]) => [to, from]));
  const places = new Map<string, number>();
  const walked: string[] = [];
  let node = before.keys().next().value as string;
  while (!places.has(node)) {
    places.set(node, walked.length);
    walked.push(node);
    node = before.get(node) as string;
  }
  return [node, ...walked.slice(places.get(node)).reverse()];
}
