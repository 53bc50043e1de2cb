import type { GraphQLError } from 'graphql';

/** The way to the null that an error left: its own place, or above it where no null may be. */
function nulled(data: unknown, path: GraphQLError['path'] = []): string {
  let at: unknown = data;
  const way: (string | number)[] = [];
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string | number, unknown>)[key];
    way.push(key);
  }
  return JSON.stringify(way);
}

/** Of the failures that left one null the first, however many fields met them: as graphql-js tells them within a subgraph. */
export function distinctFailures(errors: readonly GraphQLError[], data: unknown): GraphQLError[] {
  const seen = new Map<string, GraphQLError>();
  for (const error of errors) {
    const place = nulled(data, error.path);
    if (!seen.has(place)) seen.set(place, error);
  }
  return [...seen.values()];
}
