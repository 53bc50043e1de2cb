import { codedError } from './errors';

/** PostgreSQL keeps no null character, and UTF-8 has no half of a surrogate pair; JSON can carry both. */
const unstorable = /[\0\p{Cs}]/u;
/** A null character written as an escape in a GraphQL document; of halves of pairs its grammar knows none. */
const escapedNull = /\\u(?:0{4}|\{0+\})/;

const refusal = (field?: string) =>
  codedError('BAD_USER_INPUT', {
    status: 400,
    extensions: {
      rule: 'TEXT_NOT_STORABLE',
      messageZh: '文本含有无法保存的字符。',
      messageEn: 'A text has a character that cannot be kept.',
      ...(field !== undefined && { field }),
    },
  });

function holdsUnstorable(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string' && unstorable.test(next)) return true;
    if (typeof next === 'object' && next !== null) for (const entry of Object.entries(next)) open.push(...entry);
  }
  return false;
}

/**
 * Stops a request whose body holds a text that no table could keep: it would fail in the middle of the work, or be kept as another.
 * @throws GraphQLError BAD_USER_INPUT, naming the variable where it is in one
 */
export function demandStorable(body: unknown): void {
  if (!holdsUnstorable(body)) return;
  const { variables } = (body ?? {}) as { variables?: Record<string, unknown> };
  throw refusal(Object.keys(variables ?? {}).find(name => holdsUnstorable(variables?.[name])));
}

/** The same for what a document says in escapes. */
export function demandStorableDocument(body: unknown): void {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query === 'string' && escapedNull.test(query)) throw refusal();
}
