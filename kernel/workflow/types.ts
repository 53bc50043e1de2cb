import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Role } from '../actor';
import { Article, Finding } from '../refused';
import { CreditCodeScalar, DateTimeScalar, LocalDateScalar } from '../scalars';

@ObjectType({ description: 'One day of a deadline: counted or not, and why (时限中的一日).' })
@Directive('@shareable')
export class ClockDay {
  @Field(() => LocalDateScalar, { description: 'The day (日期).' })
  day: string;

  @Field(() => Boolean, { description: 'Whether it counts (是否计入).' })
  counted: boolean;

  @Field(() => String, { description: 'Why it counts or not (理由).' })
  reason: string;
}

@ObjectType({ description: 'A deadline made longer (延期).' })
@Directive('@shareable')
export class ClockExtension {
  @Field(() => Int, { description: 'By how many working days (延长的工作日数).' })
  workingDays: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The due day it leads to; null while that cannot be said (延至).',
  })
  to?: string | null;

  @Field(() => String, { description: 'Who consented (同意人).' })
  consentedBy: string;

  @Field(() => LocalDateScalar, { description: 'Day of the extension (延期日期).' })
  on: string;

  @Field(() => Article, { nullable: true, description: 'The article that allows it (依据条款).' })
  article?: Article | null;
}

@ObjectType({ description: 'A time in which a deadline does not run (时限中止).' })
@Directive('@shareable')
export class ClockPause {
  @Field(() => LocalDateScalar, { description: 'First day of the pause (中止日).' })
  from: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the pause; null while it is paused (中止末日).',
  })
  to?: string | null;

  @Field(() => String, { description: 'Why it does not run (中止事由).' })
  reason: string;
}

@ObjectType({ description: 'A deadline that the law sets, with its arithmetic shown (法定时限).' })
@Directive('@shareable')
export class StatutoryClock {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the parameter that sets it; null for a bare question to the calendar (参数名称).',
  })
  parameter?: string | null;

  @Field(() => Article, {
    nullable: true,
    description: 'The article that states it; null where the text of the city does not (依据条款).',
  })
  article?: Article | null;

  @Field(() => Boolean, { description: 'Whether it binds: drafts, lapsed trials and borrowed values do not (是否具有约束力).' })
  binding: boolean;

  @Field(() => LocalDateScalar, {
    description: 'Day of the event it starts from; counting begins the working day after (起算事件日).',
  })
  startedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in time; null while it is paused, and where the calendar lacks a year, see problem (截止日期).',
  })
  dueOn?: string | null;

  @Field(() => [ClockExtension], { description: 'By how much it was made longer (延期情况).' })
  extensions: ClockExtension[];

  @Field(() => [ClockPause], { description: 'When it did not run (中止情况).' })
  pauses: ClockPause[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer (办结日期).' })
  answeredOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days left; null once it has ended, where it has no due day and where the calendar lacks a year (剩余工作日).',
  })
  workingDaysLeft?: number | null;

  @Field(() => Boolean, { description: 'Past its due day, where it binds (是否超期).' })
  overdue: boolean;

  @Field(() => [ClockDay], { description: 'Each day counted or skipped, and why (逐日计算).' })
  days: ClockDay[];

  @Field(() => String, { nullable: true, description: 'Why it has no due day (无法计算的原因).' })
  problem?: string | null;
}

@ObjectType({ description: 'Something that was done to a matter (办理记录).' })
@Directive('@shareable')
export class WorkflowEvent {
  @Field(() => String, { description: 'Name of the event in its workflow (事件).' })
  event: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called in Chinese; null where the city no longer knows the event (中文名称).',
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called in English; null where the city no longer knows the event (英文名称).',
  })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'State before; null where the event began it (原状态).' })
  from?: string | null;

  @Field(() => String, { description: 'State after (新状态).' })
  to: string;

  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at: Date;

  @Field(() => Role, { description: 'In which capacity it was done (办理角色).' })
  byRole: Role;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The organization acted for (办理机构).' })
  byOrganization?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said with it (办理意见).' })
  comment?: string | null;

  @Field(() => Article, { nullable: true, description: 'The article it rests on (依据条款).' })
  article?: Article | null;
}

@ObjectType({ description: 'What the caller may do to a matter now, or why not (可办理事项).' })
@Directive('@shareable')
export class AvailableEvent {
  @Field(() => String, { description: 'Name of the event in its workflow (事件).' })
  event: string;

  @Field(() => String, { description: 'What it is called in Chinese (中文名称).' })
  title: string;

  @Field(() => String, { description: 'What it is called in English (英文名称).' })
  titleEn: string;

  @Field(() => Boolean, { description: 'Whether the caller may fire it now (是否可办理).' })
  allowed: boolean;

  @Field(() => [Finding], { description: 'Why not (不可办理的原因).' })
  because: Finding[];
}
