import { badInput } from '../../../kernel/errors';
import type { StatutoryClock } from '../../../kernel/workflow/types';
import { calendarOf } from '../../../rulebook/calendar';
import { readClock } from '../../../rulebook/clock';
import type { OversightContext } from '../context';
import { presentCount } from './present';

/** No deadline of the five texts is longer than a year. */
export const MOST_DAYS = 400;

/**
 * The day on which so many working days after another are over, each day shown.
 * @throws GraphQLError BAD_USER_INPUT where there are fewer than 1 or more than 400
 */
export async function workingDay(
  context: OversightContext,
  { after, days }: { after: string; days: number },
): Promise<StatutoryClock> {
  if (days < 1 || days > MOST_DAYS) {
    throw badInput(
      'WORKING_DAYS_RANGE',
      'days',
      `工作日数应在 1 至 ${MOST_DAYS} 之间。`,
      `The number of working days is between 1 and ${MOST_DAYS}.`,
    );
  }
  const calendar = calendarOf(await context.loaders.loadedYears());
  const terms = { startedOn: after, workingDays: days, extensions: [], pauses: [], answeredOn: null };
  return presentCount(after, readClock(terms, calendar, context.today), context.language);
}
