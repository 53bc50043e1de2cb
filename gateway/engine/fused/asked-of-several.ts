import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { Routing } from './routing';
import type { FusedField, FusedType, OwnersField } from './shared-types';

const roots: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The object types that a subgraph may answer a field with. */
function answersOf({ definition, schema }: OwnersField): string[] {
  const type = getNamedType(definition.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}

/** Type → the subgraphs in which a field leads to objects of it. */
function originsOf(fields: readonly FusedField[]): ReadonlyMap<string, ReadonlySet<string>> {
  const origins = new Map<string, Set<string>>();
  for (const owner of fields.flatMap(({ owners }) => owners))
    for (const name of answersOf(owner)) {
      const known = origins.get(name) ?? new Set();
      origins.set(name, known.add(owner.subgraph));
    }
  return origins;
}

/** Of an interface or union that several subgraphs answer, one may tell some of the objects whole and another others. */
const isOfSeveral = ({ owners }: FusedField): boolean =>
  owners.length > 1 && owners.some(({ definition }) => isAbstractType(getNamedType(definition.type)));

/**
 * What of a supergraph depends on asking several subgraphs for the same field, where the fused engine asks one.
 * @returns `Type.field without a key`: objects of a subgraph, to which no key leads from there, have this field only if the field above
 * them is asked of another as well; `Type.field of several subgraphs`: what is found depends on whom of them one asks
 */
export function askedOfSeveral(types: ReadonlyMap<string, FusedType>): string[] {
  const routing = new Routing(types);
  const fields = [...types.values()].flatMap(type => [...type.fields.values()]);
  const origins = originsOf(fields);
  const isWithoutKey = (field: FusedField): boolean =>
    field.owners.length > 0 &&
    !roots.includes(field.typeName) &&
    [...(origins.get(field.typeName) ?? [])].some(from => !routing.ownerOf(field, from));
  return fields.flatMap(field => [
    ...(isWithoutKey(field) ? [`${field.typeName}.${field.name} without a key`] : []),
    ...(isOfSeveral(field) ? [`${field.typeName}.${field.name} of several subgraphs`] : []),
  ]);
}
