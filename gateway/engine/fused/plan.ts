import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Asked, Resolve } from './asked';

/** How the value of a field becomes part of the answer. */
export interface Shape {
  readonly mayBeNull: boolean;
  /** Of a list: the shape of each item. */
  readonly items?: Shape;
  /** Of an object: what is asked of it; a leaf has none. */
  readonly below?: Selection;
  /** The type of an object; none where it is one of several. */
  readonly typeName?: string;
}

/** One field of an answer. */
export interface Step extends Asked {
  readonly shape: Shape;
  /** None for `__typename`. */
  readonly resolve?: Resolve;
}

/** What an operation asks for, and how each of it is answered: made once for an operation, whoever asks. */
export class Plan {
  readonly root: Selection;
  readonly rootType: GraphQLObjectType;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    readonly resolverOf: (typeName: string, field: string) => Resolve,
  ) {
    this.fragments = Object.fromEntries(
      document.definitions.flatMap(one => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    this.rootType = schema.getRootType(operation.operation) as GraphQLObjectType;
    this.root = new Selection(this, [operation.selectionSet]);
  }
}

/** The fields that are asked for below one, by the type of the object that is there. */
export class Selection {
  readonly #steps = new Map<string, readonly Step[] | undefined>();

  constructor(
    private readonly plan: Plan,
    private readonly sets: readonly SelectionSetNode[],
  ) {}

  /** @returns undefined for what is no type of objects that clients may see */
  of(typeName: string): readonly Step[] | undefined {
    const known = this.#steps.get(typeName);
    if (known !== undefined || this.#steps.has(typeName)) return known;
    const type = this.plan.schema.getType(typeName);
    const steps = isObjectType(type) ? this.#stepsOf(type) : undefined;
    this.#steps.set(typeName, steps);
    return steps;
  }

  #stepsOf(type: GraphQLObjectType): Step[] {
    const byKey = new Map<string, FieldNode[]>();
    for (const set of this.sets) this.#collect(set, type, byKey);
    return [...byKey].flatMap(([key, nodes]) => this.#step(type, key, nodes) ?? []);
  }

  #collect({ selections }: SelectionSetNode, type: GraphQLObjectType, byKey: Map<string, FieldNode[]>): void {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) {
        const key = (one.alias ?? one.name).value;
        byKey.set(key, [...(byKey.get(key) ?? []), one]);
        continue;
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.plan.fragments[one.name.value];
      if (fragment && this.#fits(fragment.typeCondition?.name.value, type)) this.#collect(fragment.selectionSet, type, byKey);
    }
  }

  #fits(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.plan.schema.getType(condition);
    return isAbstractType(wider) && this.plan.schema.isSubType(wider, type);
  }

  #step(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Step | undefined {
    const { fragments, operation, resolverOf } = this.plan;
    const name = nodes[0]?.name.value as string;
    if (name === '__typename') return { key, nodes, fragments, operation, shape: { mayBeNull: false } };
    const field = type.getFields()[name];
    if (!field) return undefined;
    return { key, nodes, fragments, operation, shape: this.#shape(field.type, nodes), resolve: resolverOf(type.name, name) };
  }

  #shape(type: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
    const mayBeNull = !isNonNullType(type);
    const there = isNonNullType(type) ? type.ofType : type;
    if (isListType(there)) return { mayBeNull, items: this.#shape(there.ofType, nodes) };
    if (isLeafType(there)) return { mayBeNull };
    const below = new Selection(
      this.plan,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    return { mayBeNull, below, ...(isObjectType(there) && { typeName: there.name }) };
  }
}
