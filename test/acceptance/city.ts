import { type ActorClaims, Role } from '../../kernel/actor';
import { sampleRegister } from '../../sample/sample-register';
import type { CitySlug, SampleAsset, SampleCity } from '../../sample/shapes';

/** The day that the sample's states are told for, at noon where the cities are. */
export const onTheSampleDay = () => new Date('2026-06-30T04:00:00Z');

export const { cities } = sampleRegister();

/** A city as the sample lays it. */
export const cityOf = (slug: CitySlug): SampleCity => cities.find(city => city.slug === slug) as SampleCity;

/** An asset of the sample by its key in its city. */
export const assetOf = (city: SampleCity, key: string): SampleAsset =>
  city.assets.find(({ ref }) => ref === `${city.slug}/${key}`) as SampleAsset;

/** The asset that each city is asked about first. */
export const heroOf = (city: SampleCity): SampleAsset => city.assets.find(({ ref }) => ref === city.heroAsset) as SampleAsset;

export const organizationOf = (city: SampleCity, name: string): string =>
  city.organizations.find(organization => organization.name === name)?.creditCode as string;

/** Somebody with a role of the whole country, or narrowed. */
export const somebody = (role: Role, narrowed: Omit<ActorClaims, 'subject' | 'roles'> = {}): ActorClaims => ({
  subject: role.toLowerCase(),
  roles: [role],
  ...narrowed,
});

export const anAuditor = somebody(Role.AUDITOR);
export const anAnalyst = somebody(Role.ANALYST);

/** The department that keeps a city's data, in its capacity. */
export const theAuthorityOf = ({ authority, division }: SampleCity): ActorClaims =>
  somebody(Role.AUTHORITY, { organization: authority, jurisdiction: division });
