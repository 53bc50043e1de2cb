import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { SampleCatalogEntry, SampleProject } from './shapes';

/** Code of a project, by its place in the plan; ours: 政务信息化, division, year of the application, running number within the city. */
const codeOf = (city: CityPlan, at: number): string =>
  `ZWXX-${city.division}-${city.projects[at]?.year}-${String(at + 1).padStart(3, '0')}`;

/** Which project declares an asset, by the key of the asset. */
export const projectsByAsset = (city: CityPlan): ReadonlyMap<string, string> =>
  new Map(city.projects.flatMap((plan, at) => plan.declaredAssets.map(key => [key, codeOf(city, at)] as const)));

/** The information projects of a city. */
export const projectsOf = (
  city: CityPlan,
  organizations: Organizations,
  entries: ReadonlyMap<string, SampleCatalogEntry>,
  refOf: (assetKey: string) => string,
): SampleProject[] =>
  city.projects.map((plan, at) => ({
    code: codeOf(city, at),
    name: plan.name,
    owner: organizations.of(plan.by).creditCode,
    stage: plan.stage,
    plannedCatalog: plan.plannedCatalog.map(key => (entries.get(key) as SampleCatalogEntry).code),
    declaredAssets: plan.declaredAssets.map(refOf),
    budgetLines: plan.budget.map(([kind, amount, year]) => ({ kind, amount: amount.toFixed(2), year })),
  }));
