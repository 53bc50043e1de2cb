import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

interface Selected {
  readonly type: GraphQLOutputType;
  readonly below?: SelectionSetNode;
}

/** What an operation asks for, by place. */
export class PlaceTypes {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {}

  /** Whether a null at the place takes everything with it up to its `depth` first steps. */
  breaksUpTo(path: readonly (string | number)[], depth: number): boolean {
    let here: Selected[] = [];
    let type: GraphQLOutputType | undefined;
    for (const [at, key] of path.entries()) {
      if (typeof key === 'string') {
        const parents = at === 0 ? [this.#root()] : here;
        here = parents.flatMap(one => (one.below ? this.#named(getNamedType(one.type), one.below, key) : []));
        type = here[0]?.type;
      } else {
        const list = type && getNullableType(type);
        type = isListType(list) ? list.ofType : undefined;
      }
      if (at >= depth && !isNonNullType(type)) return false;
    }
    return true;
  }

  #root(): Selected {
    const type = this.schema.getRootType(this.operation.operation);
    return { type: type as GraphQLOutputType, below: this.operation.selectionSet };
  }

  /** Of fields of one name in an answer all forbid null or none does: validation sees to it. */
  #named(type: GraphQLNamedType, { selections }: SelectionSetNode, key: string): Selected[] {
    return selections.flatMap((one): Selected[] => {
      if (one.kind === Kind.FIELD) {
        const field =
          (one.alias ?? one.name).value === key && (isObjectType(type) || isInterfaceType(type))
            ? type.getFields()[one.name.value]
            : undefined;
        return field ? [{ type: field.type, below: one.selectionSet }] : [];
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.#fragment(one.name.value);
      const condition = fragment?.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      return fragment ? this.#named(condition ?? type, fragment.selectionSet, key) : [];
    });
  }

  #fragment(name: string) {
    for (const one of this.document.definitions)
      if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) return one;
    return undefined;
  }
}
