import { addDays, addYears } from '../rulebook/values/local-date';
import { enterprise, land, livelihood } from './asset-pool/common';
import { families } from './asset-pool/families';
import type { AssetPlan } from './asset-pool/plan';
import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { Chance } from './random';
import type { SampleAsset, SampleCatalogEntry } from './shapes';

/** A registration is valid for three years: the product's own rule where no text states one. */
const VALID_YEARS = 3;
const FIRST_REGISTRATION = '2023-07-24';
/** Registered long enough ago to have expired by `SAMPLE_DAY`. */
const EXPIRED_REGISTRATION = '2023-03-06';
/** Since when there is an asset that is not registered yet. */
const UNREGISTERED_SINCE = '2026-05-11';

/** What a city plans to have as assets, each after everything it is made of. */
export const assetPlansOf = (city: CityPlan): AssetPlan[] => [
  ...enterprise,
  ...livelihood,
  ...land,
  ...city.families.flatMap(family => families[family]),
  ...city.assets,
];

export const assetRefOf = (city: CityPlan, key: string): string => `${city.slug}/${key}`;

const money = (amount: number) => amount.toFixed(2);

/**
 * The assets of a city, registered one after another in the order of their plans, so that nothing is older than what it is
 * made of. Registration numbers are ours (no national scheme binds a city's register): 数据资产登记, division, year, number.
 */
export function assetsOf(
  city: CityPlan,
  organizations: Organizations,
  entries: ReadonlyMap<string, SampleCatalogEntry>,
  projectByAsset: ReadonlyMap<string, string>,
  chance: Chance,
): SampleAsset[] {
  return assetPlansOf(city).map((plan, at) => {
    const steward = organizations.of(plan.by).creditCode;
    const inTurn = addDays(FIRST_REGISTRATION, at * 22 + chance.between(0, 9));
    const registered = plan.status !== 'DRAFT' && plan.status !== 'SUBMITTED';
    const since = registered ? (plan.status === 'EXPIRED' ? EXPIRED_REGISTRATION : inTurn) : UNREGISTERED_SINCE;
    const number = `SJZC-${city.division}-${since.slice(0, 4)}-${String(at + 1).padStart(5, '0')}`;
    return {
      ref: assetRefOf(city, plan.key),
      name: plan.name,
      assetKind: plan.kind,
      status: plan.status,
      owner: city.assetOwner === 'GOVERNMENT' ? organizations.government.creditCode : steward,
      steward,
      ownedUntil: plan.ownedUntil ?? null,
      formerly: plan.formerly
        ? { holder: organizations.of(plan.formerly.by).creditCode, since: plan.formerly.since, until: plan.formerly.until }
        : null,
      catalogEntries: plan.entries.map(key => (entries.get(key) as SampleCatalogEntry).code),
      since,
      basis: city.ownershipBasis,
      registrationNumber: registered ? number : null,
      registeredOn: registered ? since : null,
      expiresOn: registered ? addYears(since, VALID_YEARS) : null,
      project: projectByAsset.get(plan.key) ?? null,
      valuation: plan.worth
        ? { amount: money(plan.worth), method: plan.kind === 'RESOURCE' ? 'COST' : 'INCOME', valuedOn: addDays(since, 30) }
        : null,
    };
  });
}
