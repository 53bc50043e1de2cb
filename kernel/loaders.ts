import DataLoader from 'dataloader';

/** Rows by unique key: one statement for all that a level asks for; null where there is none. */
export function oneByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async keys => {
    const found = new Map((await fetch(keys)).map(row => [keyOf(row), row]));
    return keys.map(key => found.get(key) ?? null);
  });
}

/** Rows by the key of their parent, in the order of the statement; few per parent by nature (items, rights, offices), else use a page. */
export function manyByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async keys => {
    const found = new Map<string, Row[]>(keys.map(key => [key, []]));
    for (const row of await fetch(keys)) found.get(keyOf(row))?.push(row);
    return keys.map(key => found.get(key) as Row[]);
  });
}
