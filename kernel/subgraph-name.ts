/** The nine registers, each with a schema and a login role of its own. */
export const subgraphNames = [
  'catalog',
  'legal-entity',
  'natural-person',
  'asset',
  'lineage',
  'operation',
  'exchange',
  'budget',
  'oversight',
] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** The port of a subgraph served alone, unless told otherwise: 4101 to 4109. */
export const portOf = (subgraph: SubgraphName): number => 4101 + subgraphNames.indexOf(subgraph);

/** `legal-entity` → `legal_entity`: the PostgreSQL schema. Only names that need no quoting pass. */
export function schemaOf(subgraph: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(subgraph)) throw new Error('a subgraph is named in lower case, with hyphens');
  return subgraph.replaceAll('-', '_');
}

/** `legal-entity` → `shuji_legal_entity`: the login role, which sees its own schema and no other. */
export const roleOf = (subgraph: string): string => `shuji_${schemaOf(subgraph)}`;
