import type { GraphQLError } from 'graphql';
import type { PlaceTypes } from './place-types';

/** The way to the null that an error left: its own place, or above it where no null may be. */
export function nulled(data: unknown, path: GraphQLError['path'] = []): (string | number)[] {
  let at: unknown = data;
  const way: (string | number)[] = [];
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string | number, unknown>)[key];
    way.push(key);
  }
  return way;
}

/**
 * One failure for each null, however many fields met them, as graphql-js tells them within a subgraph: the first of those that left it,
 * not one that lay in what went with it.
 */
export function distinctFailures(errors: readonly GraphQLError[], data: unknown, places: PlaceTypes): GraphQLError[] {
  const seen = new Map<string, { error: GraphQLError; isCause: boolean }>();
  for (const error of errors) {
    const way = nulled(data, error.path);
    const place = JSON.stringify(way);
    const known = seen.get(place);
    if (known?.isCause) continue;
    const isCause = places.breaksUpTo(error.path ?? [], way.length);
    if (!known || isCause) seen.set(place, { error, isCause });
  }
  return [...seen.values()].map(({ error }) => error);
}
