import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const profile = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  slug: z.string().regex(/^[a-z]+$/),
  name: z.string().min(1),
  authority: z.string().min(1),
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    standing: z.enum(['IN_FORCE', 'TRIAL', 'TRIAL_LAPSED', 'DRAFT', 'INTERPRETATION']),
    issuedOn: day.nullable(),
    trialUntil: day.nullable(),
  }),
});

/** A city, its text and the standing of that text. */
export type JurisdictionProfile = z.output<typeof profile>;

/**
 * Reads the profiles of a folder, one YAML file a city.
 * @throws Error naming the file and every fault in it
 */
export function readProfiles(folder: string): JurisdictionProfile[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => {
      const read = profile.safeParse(parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' }));
      if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
      return read.data;
    });
}

/** The cities of this register. */
export const jurisdictions: readonly JurisdictionProfile[] = readProfiles(join(__dirname, 'profiles'));

/** A city by its slug or its GB/T 2260 code. */
export const jurisdictionOf = (slugOrCode: string): JurisdictionProfile | undefined =>
  jurisdictions.find(({ slug, code }) => slug === slugOrCode || code === slugOrCode);

/** The GB/T 2260 code of a city given by slug or code; undefined for a city that this register does not keep. */
export const jurisdictionCode = (slugOrCode: string): string | undefined => jurisdictionOf(slugOrCode)?.code;
