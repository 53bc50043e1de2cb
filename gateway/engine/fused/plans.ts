import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { conditionsIn, settledDocument } from '../conditions';
import type { Resolve } from './asked';
import { Plan } from './plan';

/** Most plans kept of one document, which has as many as `@skip` and `@include` tell apart. */
const limit = 50;

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly conditions: readonly string[] | undefined;
  readonly plans: Map<string, Plan>;
}

/** The plans of documents, kept as long as the documents themselves: the front door keeps those that are asked most. */
export class Plans {
  readonly #kept = new WeakMap<DocumentNode, Kept>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly resolverOf: (typeName: string, field: string) => Resolve,
  ) {}

  /** @param values of the variables; with other Booleans in `@skip` and `@include` it is another plan. */
  of(document: DocumentNode, operation: OperationDefinitionNode, values: Values): Plan {
    const { conditions, plans } = this.#keptOf(document);
    const at = document.definitions.indexOf(operation);
    const mark = JSON.stringify([at, conditions?.map(name => values[name])]);
    const known = plans.get(mark);
    if (known) return known;
    const settled = conditions ? settledDocument(document, values) : document;
    const alone = settled.definitions[at];
    if (alone?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation is not of this document');
    const plan = new Plan(this.schema, settled, alone, this.resolverOf);
    if (plans.size >= limit) plans.clear();
    plans.set(mark, plan);
    return plan;
  }

  #keptOf(document: DocumentNode): Kept {
    const known = this.#kept.get(document) ?? { conditions: conditionsIn(document), plans: new Map() };
    this.#kept.set(document, known);
    return known;
  }
}
