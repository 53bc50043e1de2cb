import { type FieldNode, GraphQLError, Kind } from 'graphql';
import type { Answer, Operation, SubgraphExecutor } from '../../kernel/execution';

/** What failed of an entity's representation: the library writes the failure where a value should be. */
function failureIn(value: unknown): Error | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Error) return value;
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    const failure = failureIn(one);
    if (failure) return failure;
  }
  return undefined;
}

/** A root field `_entities(representations: $…)` of a question, and what its list holds. */
interface Asked {
  readonly key: string;
  readonly variable: string;
  readonly failures: ReadonlyMap<number, Error>;
}

function askedWithFailures({ document, variables = {} }: Operation): Asked[] {
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  const fields = (operation?.selectionSet.selections ?? []).filter((one): one is FieldNode => one.kind === Kind.FIELD);
  return fields.flatMap(({ name, alias, arguments: [given] = [] }): Asked[] => {
    if (name.value !== '_entities' || given?.value.kind !== Kind.VARIABLE) return [];
    const variable = given.value.name.value;
    const list = variables[variable];
    if (!Array.isArray(list)) return [];
    const failures = new Map(
      list.flatMap((one, at) => {
        const failure = failureIn(one);
        return failure ? [[at, failure] as const] : [];
      }),
    );
    return failures.size > 0 ? [{ key: (alias ?? name).value, variable, failures }] : [];
  });
}

/** Entities by the number they had in the whole list, told by the number they have in the list without failures. */
const numbersLeft = (total: number, failures: ReadonlyMap<number, Error>): number[] =>
  Array.from({ length: total }, (_, at) => at).filter(at => !failures.has(at));

/**
 * Asks for no entity of which something that the subgraph requires failed: it would compute with the text of the failure. The entity
 * fails with what failed.
 */
export function askWithoutFailed(ask: SubgraphExecutor): SubgraphExecutor {
  return async (operation, context) => {
    const failed = askedWithFailures(operation);
    if (failed.length === 0) return ask(operation, context);
    const variables = { ...operation.variables };
    const numbers = new Map<string, number[]>();
    for (const { key, variable, failures } of failed) {
      const list = operation.variables?.[variable] as unknown[];
      numbers.set(key, numbersLeft(list.length, failures));
      variables[variable] = list.filter((_, at) => !failures.has(at));
    }
    const { data, errors = [] } = await ask({ ...operation, variables }, context);
    const told = errors.map(error => {
      const [key, index, ...below] = error.path ?? [];
      const left = numbers.get(String(key));
      if (!left || typeof index !== 'number') return error;
      return new GraphQLError(error.message, {
        path: [key as string, left[index] ?? index, ...below],
        extensions: error.extensions,
      });
    });
    if (!data) return { data, errors: told } as Answer;
    const whole: Record<string, unknown> = { ...data };
    for (const { key, failures } of failed) {
      const entities = data[key];
      if (!Array.isArray(entities)) continue;
      const left = [...entities];
      const total = left.length + failures.size;
      whole[key] = Array.from({ length: total }, (_, at) => (failures.has(at) ? null : left.shift()));
      for (const [at, failure] of failures) {
        const extensions = failure instanceof GraphQLError ? failure.extensions : undefined;
        told.push(new GraphQLError(failure.message, { path: [key, at], extensions }));
      }
    }
    return { data: whole, errors: told } as Answer;
  };
}
