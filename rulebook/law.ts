import { type Article, articleOf, articlesOf, type Instrument } from './articles';
import { profiles, versionsOf } from './jurisdictions';
import { kindOf, type Parameter, type ParameterName, parameterNames } from './parameters';
import type { Profile } from './profile';
import type { LocalDate } from './values/local-date';

/** That a deployment applies a text which does not bind by itself, since when, and who decided so. */
export interface Adoption {
  /** Slug or GB/T 2260 code. */
  readonly jurisdiction: string;
  readonly since: LocalDate;
  readonly decision: string;
}

/** The law of one city on one day. */
export interface Law {
  readonly profile: Profile;
  readonly on: LocalDate;
  parameter<N extends ParameterName>(name: N): Parameter<N>;
  /** All of them, in the order of `parameterKinds`. */
  readonly parameters: readonly Parameter[];
  /** The latest adoption that holds on the day; null where the deployment has adopted nothing of this city. */
  readonly adoption: Adoption | null;
  /** @throws Error where the text has none such */
  article(number: string): Article;
  /**
   * Whether what this parameter says binds on the day; with null, whether the text does. Only what a text states can bind, and only
   * while the text is in force or on trial, or from the day on which the deployment adopted it.
   */
  binds(parameter: ParameterName | null, on?: LocalDate): boolean;
}

/** Whether the text binds by itself. An interpretation explains a measure that is in force. */
function isInForce({ standing, inForceFrom, inForceTo, trialUntil }: Instrument, on: LocalDate): boolean {
  if (standing === 'DRAFT') return false;
  if (inForceFrom !== null && on < inForceFrom) return false;
  if (inForceTo !== null && on >= inForceTo) return false;
  return (trialUntil === null && standing !== 'TRIAL_LAPSED') || (trialUntil !== null && on < trialUntil);
}

const resolved = new WeakMap<Profile, ReadonlyMap<ParameterName, Parameter>>();

/** A profile never changes, so its citations are looked up once. */
function parametersOf(profile: Profile): ReadonlyMap<ParameterName, Parameter> {
  const known = resolved.get(profile);
  if (known) return known;
  const parameters = new Map(
    parameterNames.map(name => {
      const { value, origin, articles = [], borrowedFrom = null, note = null } = profile.parameters[name];
      const parameter: Parameter = {
        name,
        value,
        unit: kindOf(name).unit,
        origin,
        borrowedFrom,
        articles: articles.flatMap(citation => articlesOf(profile, citation)),
        note,
      };
      return [name, parameter];
    }),
  );
  resolved.set(profile, parameters);
  return parameters;
}

function law(profile: Profile, on: LocalDate, adoptions: readonly Adoption[]): Law {
  const parameters = parametersOf(profile);
  const adopted = adoptions.filter(({ jurisdiction }) => jurisdiction === profile.slug || jurisdiction === profile.code);
  return {
    profile,
    on,
    parameter: <N extends ParameterName>(name: N) => parameters.get(name) as Parameter<N>,
    parameters: [...parameters.values()],
    adoption: adopted.filter(({ since }) => since <= on).sort((a, b) => (a.since < b.since ? 1 : -1))[0] ?? null,
    article: number => articleOf(profile, number),
    binds: (parameter, day = on) =>
      (parameter === null || parameters.get(parameter)?.origin === 'STATED') &&
      (isInForce(profile.instrument, day) || adopted.some(({ since }) => since <= day)),
  };
}

/**
 * The law of the cities of a set of profiles.
 * @throws Error for a city that has no profile
 */
export const lawAmong =
  (among: readonly Profile[]) =>
  (jurisdiction: string, on: LocalDate, adoptions: readonly Adoption[] = []): Law => {
    const versions = versionsOf(among, jurisdiction);
    const earliest = versions.at(-1);
    if (!earliest) throw new Error('No profile of this city');
    const inForce = versions.find(({ instrument }) => instrument.inForceFrom === null || instrument.inForceFrom <= on);
    return law(inForce ?? earliest, on, adoptions);
  };

/** The law of a city of this register, by slug or GB/T 2260 code, on a day, with what the deployment adopted. */
export const lawOf = lawAmong(profiles);
