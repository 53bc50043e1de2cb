const ROW = /\[([A-Z]{2}-[A-Za-z0-9-]+)\]/g;

/** The rows that a test, or each of a group, shows: `[JY-55a] [JY-57-8] a title` shows two. Only those it begins with count. */
export const rowsShownBy = (title: string): string[] => rowsNamedIn(/^(\[[^\]]*\]\s*)*/.exec(title)?.[0] ?? '');

/** Every row that a text names in brackets. */
export const rowsNamedIn = (text: string): string[] => [...text.matchAll(ROW)].map(([, id]) => id as string);

/** A title without the rows it names, for those who read on. */
export const withoutRows = (title: string): string => title.replace(new RegExp(`${ROW.source}\\s*`, 'g'), '');
