import { InstrumentStanding, presentArticle } from '../../../kernel/refused';
import type { Law } from '../../../rulebook/law';
import { kindOf, type Parameter as LawParameter } from '../../../rulebook/parameters';
import type { Profile } from '../../../rulebook/profile';
import { type Jurisdiction, type Parameter, ParameterOrigin } from './types';

/** A profile as the graph shows it. */
export const presentJurisdiction = (profile: Profile): Jurisdiction => ({
  code: profile.code,
  slug: profile.slug,
  name: profile.name,
  authority: profile.authority,
  platforms: profile.platforms,
  scope: profile.scope,
  terms: Object.entries(profile.terms).map(([term, wording]) => ({ term, wording })),
  instrument: { ...profile.instrument, standing: InstrumentStanding[profile.instrument.standing] },
});

/** A parameter of a city as the graph shows it. */
export function presentParameter(
  law: Law,
  { name, value, unit, origin, borrowedFrom, articles, note }: LawParameter,
): Parameter {
  const cited = articles.map(presentArticle);
  return {
    name,
    description: kindOf(name).description,
    value,
    unit,
    origin: ParameterOrigin[origin],
    borrowedFrom,
    article: cited[0] ?? null,
    articles: cited,
    binding: law.binds(name),
    note,
  };
}
