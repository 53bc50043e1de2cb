import { demandKey } from '../../../kernel/global-id';
import type { AssetContent } from './entity';
import type { AssetContentInput, AssetRightInput } from './inputs';

const keptRights = (rights: readonly AssetRightInput[]): AssetContent['rightsHeld'] =>
  rights.map(({ kind, holder, since, until, basis }) => ({ kind, holder, since, until: until ?? null, basis: basis ?? null }));

const keysIn = (register: 'catalog' | 'asset', ids: readonly string[], path: string): string[] =>
  [...new Set(ids)].map(id => demandKey(register, id, path)).sort();

/** What a command says of an asset's content, and no more; what it leaves out stays as it is. */
export function givenContent(input: Omit<AssetContentInput, 'id' | 'evidence'>): Partial<AssetContent> {
  const { rights, catalogEntries, derivedFrom, name, assetKind, ...plain } = input;
  const { project, origin, thirdParty, supplier, acquisitionRule, dataLayer } = plain;
  const said = {
    name: name ?? undefined,
    assetKind: assetKind ?? undefined,
    project,
    origin,
    thirdParty,
    supplier,
    acquisitionRule,
    dataLayer,
    rightsHeld: rights ? keptRights(rights) : undefined,
    entries: catalogEntries ? keysIn('catalog', catalogEntries, 'catalogEntries') : undefined,
    derivedFrom: derivedFrom ? keysIn('asset', derivedFrom, 'derivedFrom') : undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
