import type { Law } from '../law';
import type { ParameterName, ParameterValue } from '../parameters';
import type { PlainRule } from '../rule';

/** A rule that asks what a parameter of the city asks, and nothing where the city's text gives it no value. */
export function whereRegulated<Act, N extends ParameterName>(
  by: N,
  rule: Omit<PlainRule<Act>, 'by' | 'articles' | 'holds'> & {
    readonly holds: (act: Act, value: ParameterValue<N>, law: Law) => boolean;
  },
): PlainRule<Act> {
  const { holds, ...stated } = rule;
  return {
    ...stated,
    articles: law => {
      const { origin, articles } = law.parameter(by);
      return origin === 'STATED' ? (articles[0] ?? null) : null;
    },
    holds: (act, _, law) => {
      const { value } = law.parameter(by);
      return value === null || holds(act, value as ParameterValue<N>, law);
    },
  };
}
