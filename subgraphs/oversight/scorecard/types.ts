import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { CreditCodeScalar, DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { ScoreDimension, ScoreMeasure } from './kinds';

@ObjectType({ description: 'One thing that a score counts, as the register has it (评分明细).' })
export class ScoredThing {
  @Field(() => ID, { description: 'Global id of the thing (事项全局标识).' })
  id: string;

  @Field(() => String, { description: 'What it is called (名称).' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it counts in favour of the unit (是否计入).' })
  counted: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that decided it, where there is one (认定日期).' })
  day?: string | null;
}

@ObjectType({ description: 'One line of a scorecard: so many of so many (评分项).' })
export class ScoreRow {
  @Field(() => ScoreDimension, { description: 'What it is part of (评分维度).' })
  dimension: ScoreDimension;

  @Field(() => ScoreMeasure, { description: 'What is counted (评分指标).' })
  measure: ScoreMeasure;

  @Field(() => Int, { description: 'How many count in favour of the unit (达标数).' })
  counted: number;

  @Field(() => Int, { description: 'Out of how many (总数).' })
  outOf: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Their ratio; null where there is nothing to count (比率).' })
  value?: string | null;
}

@ObjectType({
  description:
    'How complete, timely and conforming the work of a unit was in a year; one that is over counts as things stood at its end, and what was heard of later as it was first told (评分卡).',
})
@Directive('@key(fields: "id")')
export class Scorecard {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose work it is (单位).' })
  unit?: LegalEntity | null;

  @Field(() => Int, { description: 'The year (年度).' })
  year: number;

  @Field(() => LocalDateScalar, { description: 'Counted as of this day: the last of the year, or today (统计截止日期).' })
  upTo: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'From 0 to 1; null where there is nothing to count (完整性).' })
  completeness?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'From 0 to 1; null where there is nothing to count (及时性).' })
  timeliness?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'From 0 to 1; null where there is nothing to count (规范性).' })
  conformity?: string | null;

  @Field(() => [ScoreRow], { description: 'What it was computed from (评分项).' })
  rows: ScoreRow[];
}

@ObjectType({ description: 'A page of scorecards (评分卡分页列表).' })
export class ScorecardConnection extends connectionOf(Scorecard, 'Scorecard') {}

@InputType({ description: 'Which of the things that were counted (评分明细筛选条件).' })
export class ScoredThingFilter {
  @Field(() => ScoreMeasure, { nullable: true, description: 'Of this line (评分指标).' })
  measure?: ScoreMeasure | null;

  @Field(() => Boolean, { nullable: true, description: 'In favour of the unit, or not (是否计入).' })
  counted?: boolean | null;
}

@ObjectType({ description: 'A page of what was counted (评分明细分页列表).' })
export class ScoredThingConnection extends connectionOf(ScoredThing, 'ScoredThing') {}

@InputType({ description: 'Which scorecards to list (评分卡筛选条件).' })
export class ScorecardFilter {
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this unit (单位代码).' })
  unit?: string | null;
}
