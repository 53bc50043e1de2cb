import type { Law } from '../../../rulebook/law';
import type { Label, TypeLabel } from './label-types';
import type { CatalogEntry } from './types';

/** Fields of an entry whose values a text names with words of its own, each with the parameter that keeps them. */
const named = { shareType: 'share_types', openType: 'open_types' } as const;
type Named = (typeof named)[keyof typeof named];

const wordsOf = (law: Law, parameter: Named): Partial<Record<string, string>> => law.parameter(parameter).value ?? {};

/** The types that a city's text names, with its words; none where it names none. */
export const typeLabels = (law: Law, parameter: Named): TypeLabel[] =>
  Object.entries(wordsOf(law, parameter)).map(([value, label = '']) => ({ value, label }));

/** The types that an entry has, with the words of the city's text; none of a type that the text does not name. */
export const labelsOf = (law: Law, entry: Pick<CatalogEntry, keyof typeof named>): Label[] =>
  (Object.keys(named) as (keyof typeof named)[]).flatMap(of => {
    const value = entry[of];
    const text = value && wordsOf(law, named[of])[value];
    return value && text ? [{ of, value, text }] : [];
  });
