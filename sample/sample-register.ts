import { assetPlansOf, assetRefOf, assetsOf } from './assets';
import { entriesOf, topicsOf } from './catalog-entries';
import { chifeng } from './cities/chifeng';
import type { CityPlan } from './cities/city';
import { guiyang } from './cities/guiyang';
import { jiyuan } from './cities/jiyuan';
import { sanming } from './cities/sanming';
import { yulin } from './cities/yulin';
import { contractsOf } from './contracts';
import { lineageOf } from './lineage';
import { dutiesOf, officersOf } from './officers';
import { ordersOf } from './orders';
import { organizationsOf } from './organizations';
import { personUseOf } from './person-use';
import { personsOf } from './persons';
import { projectsByAsset, projectsOf } from './projects';
import { chanceOf, seedOf } from './random';
import type { SampleCity, SampleRegister } from './shapes';

/** The day that the sample's states are told for: some contracts in force, some over, some to come. */
export const SAMPLE_DAY = '2026-06-30';

const cityPlans: readonly CityPlan[] = [chifeng, jiyuan, guiyang, sanming, yulin];

function sampleCity(city: CityPlan, place: number): SampleCity {
  const chance = chanceOf(seedOf(city.slug));
  const refOf = (assetKey: string) => assetRefOf(city, assetKey);
  const organizations = organizationsOf(city);
  const plans = assetPlansOf(city);
  const topics = topicsOf(city, plans, chance);
  const entries = entriesOf(city, organizations, topics);
  const persons = personsOf(city, organizations, place, chance);
  return {
    slug: city.slug,
    division: city.division,
    name: city.name,
    authority: organizations.of('data').creditCode,
    heroAsset: refOf(city.heroAsset),
    organizations: organizations.all,
    duties: dutiesOf(city, organizations),
    persons,
    officers: officersOf(organizations, persons),
    personUse: personUseOf(city, organizations),
    catalogEntries: [...entries.values()],
    assets: assetsOf(city, organizations, entries, projectsByAsset(city), chance),
    lineage: lineageOf(topics, plans, entries, refOf),
    contracts: contractsOf(city, organizations, refOf),
    projects: projectsOf(city, organizations, entries, refOf),
    orders: ordersOf(city, organizations, entries),
  };
}

/**
 * Five cities with everything a register holds, as plain data in the shape of the mutations' inputs. The same on every call,
 * on every machine and on every day; persons, companies and identifiers are invented.
 */
export const sampleRegister = (): SampleRegister => ({ cities: cityPlans.map(sampleCity) });
