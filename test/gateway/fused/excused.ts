import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { nulled } from '../../../gateway/engine/fused/distinct-failures';
import type { Answer } from '../../../kernel/execution';
import type { GeneratedOperation } from './generated-operation';
import { alike } from './told-apart';

type Ask = (operation: GeneratedOperation) => Promise<Answer>;
type Path = readonly (string | number)[];

const nothing: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/** The operation without what it asks for at a place, in fragments as well. */
function without(document: DocumentNode, path: Path): DocumentNode {
  const kept = (set: SelectionSetNode, keys: readonly string[]): SelectionNode[] =>
    set.selections.flatMap((one): SelectionNode[] => {
      if (one.kind !== Kind.FIELD) {
        const named = (node: DefinitionNode) =>
          node.kind === Kind.FRAGMENT_DEFINITION && one.kind === Kind.FRAGMENT_SPREAD && node.name.value === one.name.value;
        const { typeCondition, selectionSet } =
          one.kind === Kind.INLINE_FRAGMENT ? one : (document.definitions.find(named) as FragmentDefinitionNode);
        const selections = kept(selectionSet, keys);
        const { directives } = one;
        // The planned engine loses an object of which a fragment asks for its type alone.
        return selections.every(left => left.kind === Kind.FIELD && left.name.value === '__typename')
          ? selections
          : [{ kind: Kind.INLINE_FRAGMENT, directives, typeCondition, selectionSet: { ...selectionSet, selections } }];
      }
      const [key, ...below] = keys;
      if ((one.alias ?? one.name).value !== key) return [one];
      return below.length === 0 || !one.selectionSet ? [] : [{ ...one, selectionSet: whole(one.selectionSet, below) }];
    });
  const whole = (set: SelectionSetNode, keys: readonly string[]): SelectionSetNode => {
    const selections = kept(set, keys);
    return selections.length > 0 ? { ...set, selections } : nothing;
  };
  const keys = path.filter(key => typeof key === 'string');
  return {
    ...document,
    definitions: document.definitions.map(node =>
      node.kind === Kind.OPERATION_DEFINITION ? { ...node, selectionSet: whole(node.selectionSet, keys) } : node,
    ),
  };
}

const places = ({ data, errors = [] }: Answer) => {
  const found = new Map<string, { told: string; path: Path }[]>();
  for (const { path = [], extensions } of errors) {
    const place = JSON.stringify(nulled(data, path));
    found.set(place, [...(found.get(place) ?? []), { told: `${extensions?.code} ${JSON.stringify(path)}`, path }]);
  }
  return found;
};

/**
 * How two answers differ; undefined where they are alike: the same data, and for each null of a failure the failure that the fused
 * engine tells is one of those that the planned one tells. Of a null above the failure, which may have several reasons, the two may
 * tell of different ones, or the planned one of none: excused where they are alike as soon as the failing fields are not asked for.
 */
export async function difference(
  operation: GeneratedOperation,
  planned: Ask,
  fused: Ask,
  rounds = 12,
): Promise<object | undefined> {
  const [one, other] = [await planned(operation), await fused(operation)];
  const [wanted, told] = [alike(one), alike(other)];
  const different = { ...operation, wanted, told };
  if (JSON.stringify(wanted.data) !== JSON.stringify(told.data)) return different;
  if (wanted.errors === 'some') return told.errors === 'some' ? undefined : different;
  const [expected, met] = [places(one), places(other)];
  if ([...expected.keys()].some(place => !met.has(place))) return different;
  const failing: Path[] = [];
  for (const [place, failures] of met) {
    const known = expected.get(place) ?? [];
    if (known.length > 0 && failures.every(failure => known.some(one => one.told === failure.told))) continue;
    const above = (JSON.parse(place) as Path).length;
    if (failures.some(({ path }) => path.length <= above)) return different;
    failing.push(...[...failures, ...known].flatMap(({ path }) => (path.length > above ? [path] : [])));
  }
  if (failing.length === 0) return undefined;
  if (rounds === 0) return different;
  const reduced = print(failing.reduce(without, parse(operation.query)));
  return reduced === print(parse(operation.query))
    ? different
    : difference({ ...operation, query: reduced }, planned, fused, rounds - 1);
}
