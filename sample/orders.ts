import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { SampleCatalogEntry, SampleOrder } from './shapes';

/** The orders to rectify of a city: invented, as is what they blame. */
export const ordersOf = (
  city: CityPlan,
  organizations: Organizations,
  entries: ReadonlyMap<string, SampleCatalogEntry>,
): SampleOrder[] =>
  (city.orders ?? []).map(({ to, ground, entry, description }, at) => ({
    ref: `${city.slug}/${at + 1}`,
    addressee: organizations.of(to).creditCode,
    ground,
    description,
    entry: (entries.get(entry) as SampleCatalogEntry).code,
  }));
