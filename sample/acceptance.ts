import type { SampleCity } from './shapes';

/** A project that is accepted here, and not before the register: its verdict is kept with what it was given on. */
export interface SampleAcceptance {
  readonly code: string;
  /** Codes of the entries whose data has reached the platform, with who delivered it. */
  readonly arrived: readonly { readonly entry: string; readonly provider: string }[];
}

/** The day on which the data of the accepted project had last been delivered. */
export const DELIVERED_ON = '2026-06-01';

/** Which project the sample has accepted: that on forest carbon in 三明, whose text has the hard gate (第三十条). */
export function acceptanceOf(city: SampleCity): SampleAcceptance | null {
  if (city.slug !== 'sanming') return null;
  const project = city.projects.find(({ name }) => name === '三明市林业碳汇计量平台');
  if (!project) throw new Error('the sample of 三明 has lost the project that is accepted');
  const behind = city.assets.filter(({ ref }) => project.declaredAssets.includes(ref)).flatMap(asset => asset.catalogEntries);
  const arrived = city.catalogEntries.filter(({ code }) => behind.includes(code));
  return { code: project.code, arrived: arrived.map(({ code: entry, provider }) => ({ entry, provider })) };
}
