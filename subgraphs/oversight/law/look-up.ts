import type { Article } from '../../../kernel/refused';
import { everyArticle } from '../../../rulebook/articles';
import { jurisdictionOf, jurisdictions } from '../../../rulebook/jurisdictions';
import { lawOf } from '../../../rulebook/law';
import type { OversightContext } from '../context';
import { maySeeTheLaw } from '../policy';
import { presentArticle, presentParameter } from './present';
import type { Parameter } from './types';

/** The articles in force of one city, or of every city; none for a city that this register does not keep. */
export function articlesIn(context: OversightContext, jurisdiction?: string | null): Article[] {
  if (!maySeeTheLaw(context.actor)) return [];
  const cities = jurisdiction ? [jurisdictionOf(jurisdiction)] : jurisdictions;
  return cities
    .filter(city => city !== undefined)
    .flatMap(({ code }) => everyArticle(lawOf(code, context.today).profile))
    .map(presentArticle);
}

/** Every parameter of a city, on the day asked about. */
export function parametersIn(context: OversightContext, code: string): Parameter[] {
  if (!maySeeTheLaw(context.actor)) return [];
  const law = lawOf(code, context.today);
  return law.parameters.map(parameter => presentParameter(law, parameter));
}

/** One of them; null for a name that is none. */
export const parameterIn = (context: OversightContext, code: string, name: string): Parameter | null =>
  parametersIn(context, code).find(parameter => parameter.name === name) ?? null;
