import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { LocalDateScalar } from '../../../kernel/scalars';
import { StatutoryClock } from '../../../kernel/workflow/types';
import type { OversightContext } from '../context';
import { importCalendarYear } from './import-calendar-year';
import { listYears } from './list-years';
import { CalendarYear, ImportCalendarYearInput, ImportCalendarYearResult } from './types';
import { workingDay } from './working-day';

@Resolver()
export class CalendarResolver {
  @Query(() => StatutoryClock, {
    description: 'The day on which so many working days after another are over, each day shown (工作日推算).',
  })
  workingDay(
    @Arg('after', () => LocalDateScalar, {
      description: 'Day of the event; counting begins the working day after (起算事件日).',
    })
    after: string,
    @Arg('days', () => Int, { description: 'Number of working days, 1 to 400 (工作日数).' }) days: number,
    @Ctx() context: OversightContext,
  ) {
    return workingDay(context, { after, days });
  }

  @Query(() => [CalendarYear], { description: 'The years that working days can be counted in (工作日历年份列表).' })
  calendarYears(@Ctx() context: OversightContext) {
    return listYears(context);
  }

  @Mutation(() => ImportCalendarYearResult, {
    description: 'Loads a year of the working-day calendar, or replaces one (载入年度工作日历).',
  })
  importCalendarYear(
    @Arg('input', () => ImportCalendarYearInput, { description: 'The year and its days (年度工作日历内容).' })
    input: ImportCalendarYearInput,
    @Ctx() context: OversightContext,
  ) {
    return importCalendarYear(context, input);
  }
}
