import type { ParameterName } from '../parameters';
import type { ParameterRule, Rule } from '../rule';

/**
 * What lengthens a deadline keeps to the most that the city's text allows; one id, whatever the deadline.
 * @param by the parameter that has the most, in working days
 */
export const withinTheMost = (by: ParameterName): Rule<{ workingDays: number }> =>
  ({
    id: 'EXTENSION_EXCEEDS_MAX',
    by,
    path: ['workingDays'],
    message: most => `延长期限不得超过 ${Number(most)} 个工作日，且至少为 1 个工作日。`,
    messageEn: most => `It is put off by 1 to ${Number(most)} working days.`,
    holds: ({ workingDays }, most) => workingDays >= 1 && workingDays <= Number(most),
  }) satisfies ParameterRule<{ workingDays: number }, ParameterName> as Rule<{ workingDays: number }>;
