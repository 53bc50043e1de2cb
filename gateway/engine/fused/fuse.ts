import type { GraphQLSchema } from 'graphql';
import type { Resolve } from './asked';
import { Fields } from './local-field';
import { Plans } from './plans';
import { Routing } from './routing';
import { indexSupergraph } from './supergraph-index';

/** Who answers which field of the public schema. */
function fuse(supergraph: string, open: GraphQLSchema, schemas: ReadonlyMap<string, GraphQLSchema>): Plans {
  const types = indexSupergraph(supergraph, schemas);
  const fields = new Fields(types, new Routing(types));
  const resolverOf = (typeName: string, name: string): Resolve => {
    const type = types.get(typeName);
    const field = type?.fields.get(name);
    if (!type || !field || field.owners.length === 0) return () => null;
    if (typeName === open.getQueryType()?.name) return fields.ofQuery(field);
    if (typeName === open.getMutationType()?.name) return fields.ofMutation(field);
    return type.subgraphs.length === 1 ? fields.ofOne(field) : fields.ofSeveral(field);
  };
  return new Plans(open, resolverOf);
}

interface Fused {
  readonly supergraph: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly plans: Plans;
}

/** First schema → what it was fused into: nothing of a request or a database is in it, so that a process needs it once. */
const fused = new WeakMap<GraphQLSchema, Fused[]>();

/** The plans of operations over fused subgraphs; fused once in a process for the same schemas. */
export function fusedOnce(supergraph: string, open: () => GraphQLSchema, schemas: ReadonlyMap<string, GraphQLSchema>): Plans {
  const [first] = schemas.values();
  if (!first) throw new Error('nothing to fuse');
  const known = fused.get(first) ?? [];
  const same = known.find(
    one =>
      one.supergraph === supergraph &&
      one.schemas.size === schemas.size &&
      [...schemas].every(([name, schema]) => one.schemas.get(name) === schema),
  );
  if (same) return same.plans;
  const plans = fuse(supergraph, open(), schemas);
  fused.set(first, [...known, { supergraph, schemas, plans }]);
  return plans;
}
