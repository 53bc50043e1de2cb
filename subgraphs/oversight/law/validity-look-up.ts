import { presentArticle } from '../../../kernel/refused';
import { featuresOf } from '../../../rulebook/features';
import { validityOf } from '../../../rulebook/validity';
import type { OversightContext } from '../context';
import { maySeeTheLaw } from '../policy';
import type { Term } from './types';
import { type Feature, FeatureName, TextValidity, type Validity } from './validity-types';

/** How things stand with the text of a city, on the day asked about. */
export function validityIn(context: OversightContext, code: string): Validity | null {
  if (!maySeeTheLaw(context.actor)) return null;
  const found = validityOf(context.law(code));
  return { ...found, validity: TextValidity[found.validity] };
}

/** The mechanisms that a text may set up, and which of them that of the city does. */
export function featuresIn(context: OversightContext, code: string): Feature[] {
  if (!maySeeTheLaw(context.actor)) return [];
  return featuresOf(context.law(code)).map(({ name, enabled, article }) => ({
    name: FeatureName[name],
    enabled,
    article: article && presentArticle(article),
  }));
}

/** The words of the city's own text for a notion; null where it has none, never those of another text. */
export function termIn(context: OversightContext, code: string, term: string): Term | null {
  const { terms } = context.law(code).profile;
  return maySeeTheLaw(context.actor) && Object.hasOwn(terms, term) ? { term, wording: terms[term] as string } : null;
}
