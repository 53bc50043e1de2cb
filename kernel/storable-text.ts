import { codedError } from './errors';

/** PostgreSQL keeps no null character, and UTF-8 has no half of a surrogate pair; JSON can carry both. */
const unstorable = /[\0\p{Cs}]/u;
/** A null character written as an escape in a GraphQL document; of halves of pairs its grammar knows none. */
const escapedNull = /\\u(?:0{4}|\{0+\})/;

const refusal = () =>
  codedError('BAD_USER_INPUT', {
    status: 400,
    extensions: {
      rule: 'TEXT_NOT_STORABLE',
      messageZh: '文本含有无法保存的字符。',
      messageEn: 'A text has a character that cannot be kept.',
    },
  });

/**
 * Stops a request whose body holds a text that no table could keep: it would fail in the middle of the work, or be kept as another.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function demandStorable(body: unknown): void {
  const open = [body];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && unstorable.test(value)) throw refusal();
    if (typeof value === 'object' && value !== null) for (const entry of Object.entries(value)) open.push(...entry);
  }
}

/** The same for what a document says in escapes. */
export function demandStorableDocument(body: unknown): void {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query === 'string' && escapedNull.test(query)) throw refusal();
}
