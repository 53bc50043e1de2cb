import type { EntityManager } from 'typeorm';
import type { CoveredSet } from '../../../rulebook/rules/operation-coverage';

/** What the registers of assets and of the catalog have told of what a contract covers. */
export interface Covered {
  /** How many are not registered, or not known. */
  readonly unregistered: number;
  /** Keys of those whose registration was lost. */
  readonly lost: readonly string[];
  readonly sets: readonly CoveredSet[];
  /** Of which cities they are, as far as they are known. */
  readonly cities: readonly string[];
  /** Departments whose data it is: the providers of the entries, and the stewards of what comes from none. */
  readonly sources: readonly string[];
}

export const REGISTERED = ['REGISTERED', 'CHANGED'];
export const LOST = ['EXPIRED', 'DEREGISTERED'];

interface AssetTold {
  asset: string;
  jurisdiction: string;
  status: string;
  steward: string | null;
  entries: string[];
}

/** Those of some assets that a contract does not cover yet. */
export const beside = (before: readonly string[], assets: readonly string[]): string[] =>
  assets.filter(asset => !before.includes(asset)).sort();

/**
 * Facts of the assets that a command names or a contract covers. Within a command they are kept from changing until it ends, in the order
 * of their keys: what two commands do with one asset they do one after the other.
 * @param assets keys
 */
export async function coveredBy(manager: EntityManager, assets: readonly string[]): Promise<Covered> {
  const told: AssetTold[] = await manager.query(
    `select asset, jurisdiction, asset_status as status, steward, entries from known_asset where asset = any($1::uuid[]) order by asset for update`,
    [assets],
  );
  const entries: (CoveredSet & { entry: string; provider: string })[] = await manager.query(
    `select entry, provider, domain, open_type as "openType", catalog_status as status from known_entry where entry = any($1::uuid[])`,
    [[...new Set(told.flatMap(asset => asset.entries))]],
  );
  const stewards = told.filter(asset => asset.entries.length === 0).flatMap(({ steward }) => steward ?? []);
  return {
    unregistered: assets.length - told.filter(({ status }) => REGISTERED.includes(status)).length,
    lost: told.filter(({ status }) => LOST.includes(status)).map(({ asset }) => asset),
    cities: [...new Set(told.map(({ jurisdiction }) => jurisdiction))],
    sets: entries.map(({ domain, openType, status }) => ({ domain, openType, status })),
    sources: [...new Set([...entries.map(({ provider }) => provider), ...stewards])].sort(),
  };
}
