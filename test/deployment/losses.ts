import {
  buildSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { readComposed } from '../../gateway/composed';

type Path = readonly (string | number)[];

/** Where an answer lacks something that the other has, and where they differ in any other way. */
export interface Comparison {
  readonly lost: Path[];
  readonly changed: Path[];
}

/** What is null in `partial` and was not in `full`. */
export function compare(full: unknown, partial: unknown, path: Path = []): Comparison {
  if (partial === null && full !== null) return { lost: [path], changed: [] };
  if (full === null || typeof full !== 'object' || typeof partial !== 'object' || partial === null)
    return { lost: [], changed: full === partial ? [] : [path] };
  const keys = [...new Set([...Object.keys(full), ...Object.keys(partial)])];
  const parts = keys.map(key => {
    const at = Array.isArray(full) ? Number(key) : key;
    return compare(full[key as keyof typeof full], partial[key as keyof typeof partial], [...path, at]);
  });
  return { lost: parts.flatMap(({ lost }) => lost), changed: parts.flatMap(({ changed }) => changed) };
}

interface Selected {
  readonly parent: GraphQLNamedType;
  readonly node: FieldNode;
}

/** Who answers which field, by the composed supergraph. */
export class Ownership {
  readonly #schema = buildSchema(readComposed().schema);
  /** `Type.field` → subgraphs that can answer it. */
  readonly #graphs = new Map<string, Set<string>>();

  constructor() {
    const { definitions } = parse(readComposed().supergraph);
    const named = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
      directives.filter(directive => directive.name.value === name);
    const argument = ({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined => {
      const value = given.find(({ name: { value } }) => value === name)?.value;
      return value && 'value' in value ? String(value.value) : undefined;
    };
    const graph = (directive: ConstDirectiveNode) => argument(directive, 'graph')?.toLowerCase().replaceAll('_', '-');
    for (const definition of definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      const ofType = named(definition.directives, 'join__type').map(graph);
      for (const field of definition.fields ?? []) {
        const own = named(field.directives, 'join__field');
        const answering = own.filter(directive => argument(directive, 'external') !== 'true').map(graph);
        const graphs = own.length > 0 ? answering : ofType;
        this.#graphs.set(`${definition.name.value}.${field.name.value}`, new Set(graphs.filter(name => name !== undefined)));
      }
    }
  }

  #isOf({ parent, node }: Selected, subgraph: string): boolean {
    const graphs = this.#graphs.get(`${parent.name}.${node.name.value}`);
    return graphs?.size === 1 && graphs.has(subgraph);
  }

  #typeOf({ parent, node }: Selected) {
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value]?.type : undefined;
  }

  #selected(parent: GraphQLNamedType | undefined, set: SelectionSetNode | undefined): Selected[] {
    if (!parent) return [];
    return (set?.selections ?? []).flatMap(selection => {
      if (selection.kind === Kind.FIELD) return [{ parent, node: selection }];
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('acceptance queries have no named fragments');
      const on = selection.typeCondition ? this.#schema.getType(selection.typeCondition.name.value) : parent;
      return this.#selected(on, selection.selectionSet);
    });
  }

  #below(selected: Selected): Selected[] {
    const type = this.#typeOf(selected);
    return this.#selected(type && getNamedType(type), selected.node.selectionSet);
  }

  /** Whether something that may not be null, and only this subgraph knows, is among these: its null reaches what is above. */
  #takesAlong(below: readonly Selected[], subgraph: string): boolean {
    return below.some(
      child =>
        isNonNullType(this.#typeOf(child)) && (this.#isOf(child, subgraph) || this.#takesAlong(this.#below(child), subgraph)),
    );
  }

  /** Whether the subgraph's absence explains a null at this path. */
  explains(document: DocumentNode, path: Path, subgraph: string): boolean {
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
    let below = this.#selected(this.#schema.getQueryType() ?? undefined, operation.selectionSet);
    let at: Selected[] = [];
    for (const key of path.filter(part => typeof part === 'string')) {
      at = below.filter(({ node }) => (node.alias ?? node.name).value === key);
      below = at.flatMap(selected => this.#below(selected));
    }
    const isItem = typeof path.at(-1) === 'number';
    return (!isItem && at.some(selected => this.#isOf(selected, subgraph))) || this.#takesAlong(below, subgraph);
  }
}
