import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { codedError } from '../kernel/errors';

/** U+0000 and halves of surrogate pairs: no text of a register holds them, and PostgreSQL takes neither. */
const unstorable = /[\0\p{Cs}]/u;

function holdsUnstorable(value: unknown): boolean {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string' && unstorable.test(next)) return true;
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner ?? null);
  }
  return false;
}

const refusal = (field?: string): GraphQLError =>
  codedError('BAD_USER_INPUT', {
    status: 400,
    extensions: {
      rule: 'TEXT_CHARACTERS',
      messageZh: '文字中含有无法保存的字符。',
      messageEn: 'The text has characters that cannot be kept.',
      ...(field !== undefined && { field }),
    },
  });

/** Refuses text that no register can hold, before any subgraph is asked; the variable is named. */
export function unstorableText(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): GraphQLError | undefined {
  let found = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      found ||= unstorable.test(value);
    },
  });
  if (found) return refusal();
  const declared = document.definitions.flatMap(node =>
    'variableDefinitions' in node ? (node.variableDefinitions ?? []) : [],
  );
  const name = declared.map(({ variable }) => variable.name.value).find(each => holdsUnstorable(variables[each]));
  return name === undefined ? undefined : refusal(name);
}
