import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DecimalScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { FindingKind, InspectionKind, InspectionOutcome } from './kinds';
import { Inspection, InspectionRound } from './types';

@InputType({ description: 'A round of inspections to open (开展监督检查).' })
export class OpenInspectionRoundInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => InspectionKind, { description: 'What is inspected (检查类别).' })
  kind: InspectionKind;

  @Field(() => String, { description: 'Its title (检查名称).' })
  title: string;

  @Field(() => [CreditCodeScalar], { description: 'The units to inspect (检查范围).' })
  scope: string[];
}

@InputType({ description: 'What was found (检查发现的问题).' })
export class FindingInput {
  @Field(() => FindingKind, { description: 'What it is (问题类别).' })
  kind: FindingKind;

  @Field(() => ID, { nullable: true, description: 'The entry that it is about (目录条目标识).' })
  entry?: string | null;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'Who answers for it; left out, the body whose entry it is, else the unit inspected (责任部门代码).',
  })
  department?: string | null;

  @Field(() => String, { description: 'What was found; no personal data (问题说明).' })
  description: string;
}

@InputType({ description: 'An inspection to write down (登记监督检查).' })
export class RecordInspectionInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => InspectionKind, { description: 'What was inspected (检查类别).' })
  kind: InspectionKind;

  @Field(() => ID, { nullable: true, description: 'The round that it belongs to (检查轮次标识).' })
  round?: string | null;

  @Field(() => CreditCodeScalar, { description: 'Who was inspected (被检查单位代码).' })
  unit: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On which day; today if left out (检查日期).' })
  inspectedOn?: string | null;

  @Field(() => InspectionOutcome, { description: 'What it came to (检查结果).' })
  result: InspectionOutcome;

  @Field(() => DecimalScalar, { nullable: true, description: 'From 0 to 100 (评分).' })
  score?: string | null;

  @Field(() => String, { description: 'What was inspected and how; no personal data (检查情况).' })
  summary: string;

  @Field(() => [FindingInput], { defaultValue: [], description: 'What was found (检查发现的问题).' })
  findings: FindingInput[];
}

@InputType({ description: 'A round to close (结束检查).' })
export class CloseInspectionRoundInput extends CommandFields {
  @Field(() => ID, { description: 'Which round (检查轮次标识).' })
  id: string;
}

@InputType({ description: 'A finding to close (办结问题).' })
export class CloseFindingInput extends CommandFields {
  @Field(() => ID, { description: 'Of which inspection (监督检查标识).' })
  inspection: string;

  @Field(() => Int, { description: 'Its place there (序号).' })
  place: number;

  @Field(() => String, { description: 'What was put right (整改情况).' })
  remedy: string;
}

export const InspectionRoundResult = resultOf('InspectionRoundResult', InspectionRound);
export const InspectionResult = resultOf('InspectionResult', Inspection);
