/** The registers whose things have an id of their own, and the GraphQL type each prefix stands for. */
export const registers = {
  'legal-entity': 'LegalEntity',
  person: 'NaturalPerson',
  catalog: 'CatalogEntry',
  asset: 'DataAsset',
  contract: 'OperationContract',
  project: 'Project',
  dataset: 'ExternalDataset',
} as const;

export type Register = keyof typeof registers;

/** `asset` + key → `asset:key`: an id that carries its type, so that `node` and `lineage` need no second argument. */
export const globalId = (register: Register, key: string): string => `${register}:${key}`;

/** The parts of a global id, or undefined where the text is none. */
export function parseGlobalId(id: string): { register: Register; key: string } | undefined {
  const at = id.indexOf(':');
  const register = id.slice(0, at);
  return at > 0 && register in registers ? { register: register as Register, key: id.slice(at + 1) } : undefined;
}

/** The key of an id of this register, or undefined: a foreign id finds nothing. */
export function keyOf(register: Register, id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.register === register ? parsed.key : undefined;
}
