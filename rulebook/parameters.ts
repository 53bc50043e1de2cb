import type { z } from 'zod';
import type { Article } from './articles';
import { catalog } from './parameters/catalog';
import { deadlines } from './parameters/deadlines';
import { development } from './parameters/development';
import type { ParameterKind } from './parameters/kind';
import { opening } from './parameters/opening';
import { sharing } from './parameters/sharing';
import { supervision } from './parameters/supervision';

/** Where a value comes from (取值来源). */
export const origins = ['STATED', 'BORROWED', 'ENGINE', 'NOT_REGULATED', 'INCOMPLETE'] as const;
export type Origin = (typeof origins)[number];

/** Everything in which the texts of the cities differ: what value it takes, in which unit, and what it means. */
export const parameterKinds = { ...deadlines, ...sharing, ...catalog, ...opening, ...development, ...supervision };

export type ParameterName = keyof typeof parameterKinds;
export type ParameterValue<N extends ParameterName> = z.output<(typeof parameterKinds)[N]['value']>;

export const parameterNames = Object.keys(parameterKinds) as ParameterName[];

/** What a parameter takes and means, whatever its value type. */
export const kindOf = (name: ParameterName): ParameterKind<z.ZodType> => parameterKinds[name];

/** A parameter as one city has it on one day. */
export interface Parameter<N extends ParameterName = ParameterName> {
  readonly name: N;
  /** Null where the city does not regulate it or leaves it open; rectification_limit has no value at all. */
  readonly value: ParameterValue<N> | null;
  readonly unit: string | null;
  readonly origin: Origin;
  /** Slug of the city whose value it is, for BORROWED only. */
  readonly borrowedFrom: string | null;
  /** Empty unless STATED. */
  readonly articles: readonly Article[];
  readonly note: string | null;
}
