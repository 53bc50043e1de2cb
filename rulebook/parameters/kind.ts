import { z } from 'zod';
import { actorNames } from '../actors';
import { isDuration } from '../values/duration';
import { isYearlyDay } from '../yearly-day';

/** What values a parameter of the law takes, in which unit, and what it means. */
export interface ParameterKind<Value extends z.ZodType> {
  unit: string | null;
  value: Value;
  /** One English sentence, then the Chinese term. */
  description: string;
}

export const kind = <Value extends z.ZodType>(
  value: Value,
  description: string,
  unit: string | null = null,
): ParameterKind<Value> => ({
  unit,
  value,
  description,
});

const days = z.int().positive().max(366);
const duration = z.string().refine(isDuration, 'not an ISO 8601 duration of years, months and days');
const yearlyDay = z.string().refine(isYearlyDay, 'not a day of every year: --01-31, or --02-LAST');
const words = z.string().min(1);

export const workingDays = (description: string) => kind(days, description, 'working days');
export const period = (description: string) => kind(duration, description, 'ISO 8601 duration');
export const dayOfYear = (description: string) => kind(yearlyDay, description, 'day of the year');
export const wording = (description: string) => kind(words, description);
export const yesOrNo = (description: string) => kind(z.boolean(), description);
/** Actors in the order in which they act. */
export const actorList = (description: string) => kind(uniqueList(actorNames), description);
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  kind(z.enum(values), description);
export const listOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  kind(uniqueList(values), description);
/** Local wording by code, for the codes that the city knows. */
export const labelled = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  kind(
    z.partialRecord(z.enum(values), words).refine(labels => Object.keys(labels).length > 0, 'names nothing'),
    description,
  );

/** A list of codes, each at most once. */
export function uniqueList<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.array(z.enum(values)).refine(list => new Set(list).size === list.length, 'names one thing twice');
}
