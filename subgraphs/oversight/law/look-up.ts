import { type Article, presentArticle } from '../../../kernel/refused';
import { everyArticle } from '../../../rulebook/articles';
import { jurisdictionOf, jurisdictions } from '../../../rulebook/jurisdictions';
import type { OversightContext } from '../context';
import { maySeeTheLaw } from '../policy';
import { presentJurisdiction, presentParameter } from './present';
import type { Adoption, Jurisdiction, Parameter } from './types';

/** The cities of this register, each with the text of the day asked about. */
export const jurisdictionsIn = (context: OversightContext): Jurisdiction[] =>
  maySeeTheLaw(context.actor) ? jurisdictions.map(({ code }) => presentJurisdiction(context.law(code).profile)) : [];

/** One of them, by slug or GB/T 2260 code; null for a city that this register does not keep. */
export function jurisdictionIn(context: OversightContext, slugOrCode: string): Jurisdiction | null {
  const known = jurisdictionOf(slugOrCode);
  return known && maySeeTheLaw(context.actor) ? presentJurisdiction(context.law(known.code).profile) : null;
}

/** By which decision the text of a city binds though it does not by itself; null where none holds on the day asked about. */
export const adoptionIn = (context: OversightContext, code: string): Adoption | null =>
  maySeeTheLaw(context.actor) ? context.law(code).adoption : null;

/** The articles in force of one city, or of every city; none for a city that this register does not keep. */
export function articlesIn(context: OversightContext, jurisdiction?: string | null): Article[] {
  if (!maySeeTheLaw(context.actor)) return [];
  const cities = jurisdiction ? [jurisdictionOf(jurisdiction)] : jurisdictions;
  return cities
    .filter(city => city !== undefined)
    .flatMap(({ code }) => everyArticle(context.law(code).profile))
    .map(presentArticle);
}

/** Every parameter of a city, on the day asked about. */
export function parametersIn(context: OversightContext, code: string): Parameter[] {
  if (!maySeeTheLaw(context.actor)) return [];
  const law = context.law(code);
  return law.parameters.map(parameter => presentParameter(law, parameter));
}

/** One of them; null for a name that is none. */
export const parameterIn = (context: OversightContext, code: string, name: string): Parameter | null =>
  parametersIn(context, code).find(parameter => parameter.name === name) ?? null;
