import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { LocalDateScalar } from '../../../kernel/scalars';

@ObjectType({ description: 'A day that differs from the week (调休日).' })
export class CalendarEntry {
  @Field(() => LocalDateScalar, { description: 'The day (日期).' })
  day: string;

  @Field(() => Boolean, { description: 'True for a make-up workday, false for a day off (是否上班).' })
  working: boolean;

  @Field(() => String, { description: 'The holiday it belongs to (节日名称).' })
  name: string;
}

@ObjectType({ description: 'The working days of a year (年度工作日历).' })
export class CalendarYear {
  @Field(() => Int, { description: 'The year (年份).' })
  year: number;

  @Field(() => String, { nullable: true, description: 'Numbers of the notices it follows, where known (通知文号).' })
  notice?: string | null;

  @Field(() => Boolean, { description: 'Loaded by an authority, not delivered with the register (是否由主管部门载入).' })
  loaded: boolean;

  @Field(() => [CalendarEntry], { description: 'Days that differ from the week, in order (与周历不同的日子).' })
  days: CalendarEntry[];
}

@InputType({ description: 'A day that differs from the week (调休日).' })
export class CalendarEntryInput {
  @Field(() => LocalDateScalar, { description: 'The day (日期).' })
  day: string;

  @Field(() => Boolean, { description: 'True for a make-up workday, false for a day off (是否上班).' })
  working: boolean;

  @Field(() => String, { description: 'The holiday it belongs to (节日名称).' })
  name: string;
}

@InputType({ description: 'A year of the working-day calendar to load; it replaces the year as a whole (载入年度工作日历).' })
export class ImportCalendarYearInput extends CommandFields {
  @Field(() => Int, { description: 'The year (年份).' })
  year: number;

  @Field(() => String, { nullable: true, description: 'Numbers of the notices it follows (通知文号).' })
  notice?: string | null;

  @Field(() => [CalendarEntryInput], { description: 'Days that differ from the week (与周历不同的日子).' })
  days: CalendarEntryInput[];
}

export const ImportCalendarYearResult = resultOf('ImportCalendarYearResult', CalendarYear);
