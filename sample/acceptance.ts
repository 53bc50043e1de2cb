import type { SampleCity } from './shapes';

/** The day on which the data of projects had last been delivered. */
export const DELIVERED_ON = '2026-06-01';

/** The projects of 三明, whose text has the hard gate (第三十条), that the sample has data for. */
const ACCEPTED = '三明市林业碳汇计量平台';
const DELIVERED = [ACCEPTED, '三明市公共信用信息归集系统'];

/** An entry whose data has reached the platform, and who delivered it. */
export interface SampleArrival {
  readonly entry: string;
  readonly provider: string;
}

/** Code of the project that is accepted here, and not before the register: its verdict is kept with what it was given on. */
export const acceptedIn = (city: SampleCity): string | null =>
  city.slug === 'sanming' ? projectOf(city, ACCEPTED).code : null;

/** What has arrived of the entries behind the assets of these projects. */
export function arrivalsIn(city: SampleCity): SampleArrival[] {
  if (city.slug !== 'sanming') return [];
  const declared = DELIVERED.flatMap(name => projectOf(city, name).declaredAssets);
  const behind = city.assets.filter(({ ref }) => declared.includes(ref)).flatMap(asset => asset.catalogEntries);
  return city.catalogEntries
    .filter(({ code }) => behind.includes(code))
    .map(({ code: entry, provider }) => ({ entry, provider }));
}

function projectOf(city: SampleCity, name: string): SampleCity['projects'][number] {
  const project = city.projects.find(one => one.name === name);
  if (!project) throw new Error(`the sample of ${city.name} has lost a project that data is laid for`);
  return project;
}
