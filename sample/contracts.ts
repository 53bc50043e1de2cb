import type { CityPlan } from './cities/city';
import type { Organizations } from './organizations';
import type { SampleContract, SampleOrganization } from './shapes';

/**
 * The operation contracts of a city, granted by its authority. The numbers are ours: 授权运营, division, year of the start,
 * running number within the city.
 */
export const contractsOf = (
  city: CityPlan,
  organizations: Organizations,
  refOf: (assetKey: string) => string,
): SampleContract[] =>
  city.contracts.map((plan, at) => ({
    contractNumber: `SQYY-${city.division}-${plan.startsOn.slice(0, 4)}-${String(at + 1).padStart(3, '0')}`,
    grantor: organizations.of('data').creditCode,
    operator: (organizations.operators[plan.operator] as SampleOrganization).creditCode,
    domains: [...plan.domains],
    assets: plan.assets.map(refOf),
    exclusive: plan.exclusive ?? false,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    purpose: plan.purpose,
    price: (plan.price ?? 0).toFixed(2),
    priceBasis: plan.priceBasis,
    expectedRevenuePerYear: (plan.expectedRevenuePerYear ?? 0).toFixed(2),
    selection: plan.tenderDecidedOn ? { method: 'PUBLIC_TENDER', decidedOn: plan.tenderDecidedOn } : null,
  }));
