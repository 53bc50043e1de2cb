import { join } from 'node:path';
import { type Profile, readProfiles } from './profile';
import { compareLocalDates } from './values/local-date';

/** The profiles of this register, every version of each. */
export const profiles: readonly Profile[] = readProfiles(join(__dirname, 'profiles'));

const since = ({ instrument }: Profile) => instrument.inForceFrom ?? '0001-01-01';

/** The versions of one city's profile, by slug or GB/T 2260 code, the latest first. */
export const versionsOf = (among: readonly Profile[], slugOrCode: string): Profile[] =>
  among
    .filter(({ slug, code }) => slug === slugOrCode || code === slugOrCode)
    .sort((one, other) => compareLocalDates(since(other), since(one)));

/** The cities of this register, each with its latest text. */
export const jurisdictions: readonly Profile[] = profiles.filter(profile => versionsOf(profiles, profile.slug)[0] === profile);

/** A city by its slug or its GB/T 2260 code. */
export const jurisdictionOf = (slugOrCode: string): Profile | undefined =>
  jurisdictions.find(({ slug, code }) => slug === slugOrCode || code === slugOrCode);

/** The GB/T 2260 code of a city given by slug or code; undefined for a city that this register does not keep. */
export const jurisdictionCode = (slugOrCode: string): string | undefined => jurisdictionOf(slugOrCode)?.code;
