import {
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isInputType,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { OwnersField } from './shared-types';

type Values = Readonly<Record<string, unknown>>;

const nothing: Values = Object.freeze({});

const isKnown = (schema: GraphQLSchema, type: TypeNode): boolean => {
  const known = typeFromAST(schema, type as never);
  return known !== undefined && isInputType(known);
};

/** Variables and arguments as each owner reads them, by its own enums and value types. */
export class VariablesByOwner {
  readonly #coerced = new Map<GraphQLSchema, Values>();
  readonly #arguments = new Map<FieldNode, { definition: unknown; values: Values }>();

  constructor(
    private readonly definitions: readonly VariableDefinitionNode[],
    private readonly sent: Values,
  ) {}

  /** @throws GraphQLError where the owner refuses one of them. */
  argumentsOf({ definition, schema }: OwnersField, node: FieldNode): Record<string, unknown> {
    if (definition.args.length === 0) return nothing as Record<string, unknown>;
    const known = this.#arguments.get(node);
    if (known?.definition === definition) return { ...known.values };
    const values = getArgumentValues(definition, node, this.#of(schema));
    this.#arguments.set(node, { definition, values });
    return { ...values };
  }

  #of(schema: GraphQLSchema): Values {
    const known = this.#coerced.get(schema);
    if (known) return known;
    const definitions = this.definitions.filter(({ type }) => isKnown(schema, type));
    const { coerced, errors } = getVariableValues(schema, definitions, this.sent, { maxErrors: 1 });
    if (errors?.[0]) throw errors[0];
    this.#coerced.set(schema, coerced ?? nothing);
    return coerced ?? nothing;
  }
}
