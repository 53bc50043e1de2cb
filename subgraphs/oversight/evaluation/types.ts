import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { EvaluationComponentKind, EvaluationKind, EvaluationSort, EvaluationStatus } from './kinds';

@ObjectType({ description: 'What is scored of the work of a unit, with what the register counts of it (评价组成部分).' })
export class EvaluationComponent {
  @Field(() => EvaluationComponentKind, { description: 'What is scored (评价内容).' })
  kind: EvaluationComponentKind;

  @Field(() => Int, { nullable: true, description: 'How many the register counts in favour of the unit (达标数).' })
  counted?: number | null;

  @Field(() => Int, { nullable: true, description: 'Out of how many; null where it counts nothing of the kind (总数).' })
  outOf?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What that makes of a hundred (预填得分).' })
  prefilled?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its score, from 0 to 100; null until it has one (得分).' })
  score?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is another than the register counts (评分理由).' })
  reason?: string | null;
}

@ObjectType({ description: 'How the work of a unit was judged in a year (年度评价).' })
@Directive('@key(fields: "id")')
export class Evaluation {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose work (被评价单位).' })
  unit?: LegalEntity | null;

  @Field(() => Int, { description: 'Of which year (评价年度).' })
  year: number;

  @Field(() => EvaluationKind, { description: 'For what (评价类别).' })
  kind: EvaluationKind;

  @Field(() => EvaluationStatus, { description: 'Whether it is concluded (评价状态).' })
  evaluationStatus: EvaluationStatus;

  @Field(() => LegalEntity, { nullable: true, description: 'Who evaluates (评价单位).' })
  evaluator?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Third party to which it was entrusted (受托第三方机构).' })
  thirdParty?: LegalEntity | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean of its parts, once it is concluded (总得分).' })
  score?: string | null;

  @Field(() => String, { nullable: true, description: 'The result in words (评价结果).' })
  conclusion?: string | null;

  @Field(() => String, { nullable: true, description: 'What to improve (改进意见).' })
  advice?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was begun (启动日期).' })
  openedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was concluded (办结日期).' })
  concludedOn?: string | null;

  @Field(() => Boolean, { description: 'Whether society may read it (是否公布).' })
  published: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was published (公布日期).' })
  publishedOn?: string | null;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of evaluations (评价分页列表).' })
export class EvaluationConnection extends connectionOf(Evaluation, 'Evaluation') {}

@ObjectType({ description: 'A unit whose work of a year was not evaluated (未评价单位).' })
export class UnevaluatedUnit {
  @Field(() => LegalEntity, { nullable: true, description: 'The unit (单位).' })
  unit?: LegalEntity | null;

  @Field(() => Int, { description: 'The year (评价年度).' })
  year: number;

  @Field(() => Evaluation, { nullable: true, description: 'One that was begun and is not concluded (进行中的评价).' })
  begun?: Evaluation | null;
}

@ObjectType({ description: 'A page of units that were not evaluated (未评价单位分页列表).' })
export class UnevaluatedUnitConnection extends connectionOf(UnevaluatedUnit, 'UnevaluatedUnit') {}

@InputType({ description: 'Which evaluations to list (评价筛选条件).' })
export class EvaluationFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this unit (单位代码).' })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of this year (评价年度).' })
  year?: number | null;

  @Field(() => EvaluationKind, { nullable: true, description: 'Of this kind (评价类别).' })
  kind?: EvaluationKind | null;

  @Field(() => EvaluationStatus, { nullable: true, description: 'Concluded, or not (评价状态).' })
  evaluationStatus?: EvaluationStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Published, or not (是否公布).' })
  published?: boolean | null;
}

@InputType({ description: 'By what to sort evaluations (评价排序).' })
export class EvaluationSortInput extends sortOf(EvaluationSort) {}

@InputType({ description: 'An evaluation to begin (启动评价).' })
export class CreateEvaluationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Whose work (被评价单位代码).' })
  unit: string;

  @Field(() => Int, { description: 'Of which year (评价年度).' })
  year: number;

  @Field(() => EvaluationKind, { defaultValue: EvaluationKind.EVALUATION, description: 'For what (评价类别).' })
  kind: EvaluationKind;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Third party to which it is entrusted (受托第三方机构代码).' })
  thirdParty?: string | null;
}

@InputType({ description: 'The score of one part (评分).' })
export class ScoreEvaluationInput extends CommandFields {
  @Field(() => ID, { description: 'Which evaluation (评价标识).' })
  id: string;

  @Field(() => EvaluationComponentKind, { description: 'Which part (评价内容).' })
  component: EvaluationComponentKind;

  @Field(() => DecimalScalar, { description: 'From 0 to 100 (得分).' })
  score: string;

  @Field(() => String, { nullable: true, description: 'Why, where the register counts otherwise or nothing (评分理由).' })
  reason?: string | null;
}

@InputType({ description: 'An evaluation to conclude (办结评价).' })
export class ConcludeEvaluationInput extends CommandFields {
  @Field(() => ID, { description: 'Which evaluation (评价标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The result in words (评价结果).' })
  conclusion?: string | null;

  @Field(() => String, { nullable: true, description: 'What to improve (改进意见).' })
  advice?: string | null;
}

@InputType({ description: 'A result to publish (公布评估结果).' })
export class PublishEvaluationInput extends CommandFields {
  @Field(() => ID, { description: 'Which evaluation (评价标识).' })
  id: string;
}

export const EvaluationResult = resultOf('EvaluationResult', Evaluation);
