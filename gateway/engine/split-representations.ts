import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Operation } from '../../kernel/execution';

/** One of the questions that a question for many entities is asked in. */
export interface Part extends Operation {
  /** Field of the answer → how many entities of it earlier parts have. */
  readonly offsets: ReadonlyMap<string, number>;
}

export interface WireAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The variable that a root field `_entities(representations: $…)` takes its list from. */
function listVariable(node: SelectionNode): string | undefined {
  if (node.kind !== Kind.FIELD || node.name.value !== '_entities') return undefined;
  const [argument] = node.arguments ?? [];
  return argument?.value.kind === Kind.VARIABLE ? argument.value.name.value : undefined;
}

/** The document with these of its root selections, and of its variables and fragments what they use. */
function reduced(document: DocumentNode, operation: OperationDefinitionNode, selections: readonly SelectionNode[]) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const spread = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: SelectionNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment || spread.has(name)) return;
        spread.set(name, fragment);
        look(fragment);
      },
    });
  };
  for (const node of selections) look(node);
  const definition: OperationDefinitionNode = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections },
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value)),
  };
  const definitions: DefinitionNode[] = [definition, ...spread.values()];
  return { document: { ...document, definitions }, variables };
}

/** Lists cut so that no more than `limit` entries are together, each list's pieces in their order. */
function packed(lists: ReadonlyMap<string, readonly unknown[]>, limit: number): Map<string, { from: number; to: number }>[] {
  const packs = [new Map<string, { from: number; to: number }>()];
  let room = limit;
  for (const [name, { length }] of lists)
    for (let from = 0; from < length; ) {
      if (room === 0) {
        packs.push(new Map());
        room = limit;
      }
      const to = Math.min(length, from + room);
      packs.at(-1)?.set(name, { from, to });
      room -= to - from;
      from = to;
    }
  return packs;
}

/** A question for more than `limit` entities as several; any other as it is. What it asks besides is asked in the first. */
export function splitRepresentations(asked: Operation, limit: number): Part[] {
  const whole: Part[] = [{ ...asked, offsets: new Map() }];
  const operation = asked.document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return whole;
  const { selections } = operation.selectionSet;
  const lists = new Map<string, readonly unknown[]>();
  for (const name of selections.map(listVariable)) {
    const list = name === undefined ? undefined : asked.variables?.[name];
    if (name !== undefined && Array.isArray(list)) lists.set(name, list);
  }
  if ([...lists.values()].reduce((sum, { length }) => sum + length, 0) <= limit) return whole;

  return packed(lists, limit).map((pack, at) => {
    const isHere = (node: SelectionNode) => {
      const name = listVariable(node);
      return name !== undefined && lists.has(name) ? pack.has(name) || (at === 0 && lists.get(name)?.length === 0) : at === 0;
    };
    const here = selections.filter(isHere);
    const { document, variables: used } = reduced(asked.document, operation, here);
    const given = Object.entries(asked.variables ?? {}).filter(([name]) => used.has(name));
    const variables = given.map(([name, value]) => {
      const piece = pack.get(name);
      return [name, piece && Array.isArray(value) ? value.slice(piece.from, piece.to) : value];
    });
    const offsets = here.flatMap(node => {
      const piece = pack.get(listVariable(node) ?? '');
      return piece && node.kind === Kind.FIELD ? [[responseKey(node), piece.from] as const] : [];
    });
    return {
      document,
      operationName: asked.operationName,
      variables: Object.fromEntries(variables),
      offsets: new Map(offsets),
    };
  });
}

const moved = (error: GraphQLFormattedError, offsets: Part['offsets']): GraphQLFormattedError => {
  const [key, index, ...rest] = error.path ?? [];
  const offset = offsets.get(String(key));
  return key === undefined || offset === undefined || typeof index !== 'number'
    ? error
    : { ...error, path: [key, index + offset, ...rest] };
};

/** The parts' answers as the one that the whole question would have had. A part without data leaves the whole without. */
export function joinAnswers(parts: readonly Part[], answers: readonly WireAnswer[]): WireAnswer {
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  const errors = answers.flatMap(({ errors: told = [] }, at) =>
    told.map(error => moved(error, parts[at]?.offsets ?? new Map())),
  );
  const told = errors.length > 0 && { errors };
  if (answers.some(({ data }) => !data)) return { data: null, ...told };
  const data: Record<string, unknown> = {};
  for (const [at, { data: some }] of answers.entries())
    for (const [key, value] of Object.entries(some ?? {})) {
      const before = data[key];
      data[key] = parts[at]?.offsets.has(key) && Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    }
  return { data, ...told };
}
