import { join } from 'node:path';
import { type Profile, readProfiles } from './profile';
import { compareLocalDates } from './values/local-date';

/** The profiles of this register, every version of each. */
export const profiles: readonly Profile[] = readProfiles(join(__dirname, 'profiles'));

const since = ({ instrument }: Profile) => instrument.inForceFrom ?? '0001-01-01';

/** Whether a division is a county of the city: the text of a city holds in its counties, GB/T 2260 gives them its first four digits. */
const isCountyOf = (city: string, division: string): boolean =>
  city.endsWith('00') && division.length === city.length && division.startsWith(city.slice(0, 4));

const isNamed = ({ slug, code }: Profile, name: string): boolean => slug === name || code === name || isCountyOf(code, name);

/** The versions of one city's profile, by slug or GB/T 2260 code of the city or of a county of it, the latest first. */
export const versionsOf = (among: readonly Profile[], slugOrCode: string): Profile[] =>
  among.filter(profile => isNamed(profile, slugOrCode)).sort((one, other) => compareLocalDates(since(other), since(one)));

/** The cities of this register, each with its latest text. */
export const jurisdictions: readonly Profile[] = profiles.filter(profile => versionsOf(profiles, profile.slug)[0] === profile);

/** A city by its slug, its GB/T 2260 code or that of one of its counties. */
export const jurisdictionOf = (slugOrCode: string): Profile | undefined =>
  jurisdictions.find(profile => isNamed(profile, slugOrCode));

/** The GB/T 2260 code of a city given by slug or code; undefined for a city that this register does not keep. */
export const jurisdictionCode = (slugOrCode: string): string | undefined => jurisdictionOf(slugOrCode)?.code;
