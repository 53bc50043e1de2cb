import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articlesOf, standings } from './articles';
import { faultsOfSection } from './city-machine';
import { groundsShape } from './grounds';
import { kindOf, type Origin, origins, type ParameterName, type ParameterValue, parameterNames } from './parameters';
import { isLocalDate } from './values/local-date';
import { workflowSection } from './workflow-section';
import { parseYaml } from './yaml';

const day = z.string().refine(isLocalDate, 'not a day YYYY-MM-DD');
const text = z.string().min(1);

const instrument = z.strictObject({
  id: text,
  title: text,
  standing: z.enum(standings),
  issuedOn: day.nullable(),
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  trialUntil: day.nullable(),
  note: text.nullable(),
});

/** What a profile says of one parameter. */
export interface ProfileParameter<N extends ParameterName = ParameterName> {
  value: ParameterValue<N> | null;
  unit?: string;
  origin: Origin;
  articles?: string[];
  borrowedFrom?: string;
  note?: string;
}

function parameter(name: ParameterName) {
  const { value, unit } = kindOf(name);
  return z
    .strictObject({
      value: value.nullable(),
      unit: text.optional(),
      origin: z.enum(origins),
      articles: z.array(text).min(1).optional(),
      borrowedFrom: text.optional(),
      note: text.optional(),
    })
    .superRefine((stated, check) => {
      const fault = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
      const { origin } = stated;
      const silent = origin === 'NOT_REGULATED' || origin === 'INCOMPLETE';
      if (silent && stated.value !== null) fault('value', `${origin} has no value`);
      if (!silent && stated.value === null && !value.safeParse(null).success) fault('value', `${origin} needs a value`);
      if ((origin === 'STATED') !== (stated.articles !== undefined))
        fault('articles', 'what is STATED cites, nothing else does');
      if ((origin === 'BORROWED') !== (stated.borrowedFrom !== undefined)) {
        fault('borrowedFrom', 'what is BORROWED names the city, nothing else does');
      }
      if (origin !== 'STATED' && stated.note === undefined) fault('note', `${origin} needs a note that says why`);
      if ((silent ? undefined : (unit ?? undefined)) !== stated.unit) fault('unit', `must be ${silent ? 'absent' : unit}`);
    });
}

const parameters = z.strictObject(
  Object.fromEntries(parameterNames.map(name => [name, parameter(name)])) as Record<
    ParameterName,
    ReturnType<typeof parameter>
  >,
);

const profile = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  slug: z.string().regex(/^[a-z]+$/),
  name: text,
  authority: text,
  platforms: z.array(text).min(1),
  scope: text,
  instrument,
  terms: z.record(z.string(), text),
  parameters,
  workflows: workflowSection,
  grounds: groundsShape,
  articles: z.record(text, text),
});

/** A city, its text, the standing of that text, and everything in which the texts differ. */
export interface Profile extends Omit<z.output<typeof profile>, 'parameters'> {
  parameters: { [N in ParameterName]: ProfileParameter<N> };
}

/** What a file says, or why it is no YAML: a key given twice, for one. */
function documentOf(folder: string, file: string): unknown {
  try {
    return parseYaml(readFileSync(join(folder, file), 'utf8'));
  } catch (fault) {
    throw new Error(`${file}:\n✖ ${(fault as Error).message}`);
  }
}

function read(folder: string, file: string): Profile {
  const checked = profile.safeParse(documentOf(folder, file));
  if (!checked.success) throw new Error(`${file}:\n${z.prettifyError(checked.error)}`);
  return checked.data as Profile; // each value was checked by the kind of its own parameter
}

function cites(checked: Profile, citation: string): boolean {
  try {
    return articlesOf(checked, citation).length > 0;
  } catch {
    return false;
  }
}

const hasItself = ({ origin }: ProfileParameter): boolean => origin === 'STATED' || origin === 'ENGINE';

/** A span of days that ends before it begins. */
const endsBefore = ({ inForceFrom, inForceTo, trialUntil }: Profile['instrument']): boolean =>
  inForceFrom !== null && [inForceTo, trialUntil].some(end => end !== null && end <= inForceFrom);

/** What no schema of one file sees: citations that lead nowhere, siblings that are not there, workflows that do not close. */
function faultsOf(checked: Profile, profiles: readonly Profile[]): string[] {
  const faults: string[] = [];
  const cite = (citation: string, place: string) => {
    if (!cites(checked, citation)) faults.push(`✖ No such article: ${citation}\n  → at ${place}`);
  };
  for (const [list, grounds] of Object.entries(checked.grounds)) {
    for (const { code, article } of grounds) cite(article, `grounds.${list}.${code}.article`);
  }
  for (const name of parameterNames) {
    const { articles = [], borrowedFrom } = checked.parameters[name];
    for (const citation of articles) cite(citation, `parameters.${name}.articles`);
    if (borrowedFrom === undefined) continue;
    const lenders = profiles.filter(({ slug }) => slug === borrowedFrom && slug !== checked.slug);
    const place = `  → at parameters.${name}.borrowedFrom`;
    if (lenders.length === 0) faults.push(`✖ No such sibling: ${borrowedFrom}\n${place}`);
    else if (!lenders.some(({ parameters }) => hasItself(parameters[name])))
      faults.push(`✖ ${borrowedFrom} does not have it itself\n${place}`);
  }
  if (endsBefore(checked.instrument)) faults.push('✖ It ends before it is in force\n  → at instrument.inForceFrom');
  return [...faults, ...faultsOfSection(checked.workflows, citation => cites(checked, citation))];
}

/**
 * Reads the profiles of a folder, one YAML file a city, or several where its text changed: same slug, another day of entry into force.
 * @throws Error naming the file and every fault in it
 */
export function readProfiles(folder: string): Profile[] {
  const files = readdirSync(folder)
    .filter(file => /\.ya?ml$/i.test(file))
    .sort();
  const profiles = files.map(file => read(folder, file));
  profiles.forEach((one, index) => {
    const faults = faultsOf(one, profiles);
    const versions = profiles.filter(({ slug, code }) => slug === one.slug || code === one.code);
    if (versions.some(({ slug, code }) => slug !== one.slug || code !== one.code)) {
      faults.push('✖ Another city has the same slug or code\n  → at slug');
    }
    if (versions.some(other => other !== one && other.instrument.inForceFrom === one.instrument.inForceFrom)) {
      faults.push('✖ Two versions enter into force on the same day\n  → at instrument.inForceFrom');
    }
    if (faults.length > 0) throw new Error(`${files[index]}:\n${faults.join('\n')}`);
  });
  return profiles;
}
