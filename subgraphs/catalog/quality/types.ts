import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { DataStage, QualityDimension, QualityMeasure, QualityResult } from './kinds';

@ObjectType({ description: 'A check of the quality of data (数据质量检查).' })
export class QualityCheck {
  @Field(() => ID, { description: 'Id of the check (检查标识).' })
  id: string;

  @Field(() => DataStage, { description: 'At which step (数据环节).' })
  stage: DataStage;

  @Field(() => QualityDimension, { description: 'In what respect (质量维度).' })
  dimension: QualityDimension;

  @Field(() => QualityMeasure, { description: 'What was done (质量管控措施).' })
  measure: QualityMeasure;

  @Field(() => Int, { description: 'How many records were checked (检查记录数).' })
  checked: number;

  @Field(() => Int, { description: 'How many of them were right (合格记录数).' })
  passed: number;

  @Field(() => QualityResult, { description: 'What it came to (检查结果).' })
  result: QualityResult;

  @Field(() => String, { description: 'How it was done and what was found (检查方式和情况).' })
  method: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The department responsible (责任部门).' })
  responsible?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that checked (检查单位).' })
  checkedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day of the check (检查日期).' })
  checkedOn: string;
}

@ObjectType({ description: 'A page of checks (数据质量检查分页列表).' })
export class QualityCheckConnection extends connectionOf(QualityCheck, 'QualityCheck') {}

@ObjectType({ description: 'How good data is in one respect, by its latest check (质量维度得分).' })
export class DimensionScore {
  @Field(() => QualityDimension, { description: 'In what respect (质量维度).' })
  dimension: QualityDimension;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the checked records that were right, 0 to 1; null where none was checked (合格率).',
  })
  score?: number | null;

  @Field(() => Int, { description: 'How many checks there were (检查次数).' })
  checks: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the latest (最近检查日期).' })
  checkedOn?: string | null;
}

@ObjectType({ description: 'How good the data of an entry is (数据质量得分).' })
export class QualityScore {
  @Field(() => [DimensionScore], { description: 'In each respect (各维度得分).' })
  dimensions: DimensionScore[];
}

@InputType({ description: 'A check to put on record (登记数据质量检查).' })
export class RecordQualityCheckInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => DataStage, { description: 'At which step (数据环节).' })
  stage: DataStage;

  @Field(() => QualityDimension, { description: 'In what respect (质量维度).' })
  dimension: QualityDimension;

  @Field(() => QualityMeasure, { description: 'What was done (质量管控措施).' })
  measure: QualityMeasure;

  @Field(() => Int, { description: 'How many records were checked (检查记录数).' })
  checked: number;

  @Field(() => Int, { description: 'How many of them were right (合格记录数).' })
  passed: number;

  @Field(() => QualityResult, { description: 'What it came to (检查结果).' })
  result: QualityResult;

  @Field(() => String, { description: 'How it was done and what was found; no personal data (检查方式和情况).' })
  method: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'The department responsible; that of the entry, where left out (责任部门代码).',
  })
  responsible?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the check; today, where left out (检查日期).' })
  checkedOn?: string | null;
}

export const QualityCheckResult = resultOf('QualityCheckResult', QualityCheck);
