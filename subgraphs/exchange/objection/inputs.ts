import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { RaisedStepFields } from '../raised/step-fields';
import { ObjectionGround, ObjectionKind, ObjectionOutcome, ObjectionSort, ObjectionStatus } from './kinds';
import { Objection } from './types';

@InputType({ description: 'Which objections to list (异议筛选条件).' })
export class ObjectionFilter {
  @Field(() => ObjectionKind, { nullable: true, description: 'Of this kind (异议种类).' })
  kind?: ObjectionKind | null;

  @Field(() => [ObjectionStatus], { nullable: true, description: 'Any of these states (异议状态).' })
  objectionStatus?: ObjectionStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'About data of this body (数据提供部门代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Filed by this body (异议方代码).' })
  objector?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'By what to sort objections (异议排序).' })
export class ObjectionSortInput extends sortOf(ObjectionSort) {}

@InputType({ description: 'An objection to file (提出异议).' })
export class FileObjectionInput extends CommandFields {
  @Field(() => ObjectionKind, { description: 'To what it objects (异议种类).' })
  kind: ObjectionKind;

  @Field(() => ID, { description: 'Catalog entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => ID, { nullable: true, description: 'The share request that it is about, if it is about one (共享申请标识).' })
  shareRequest?: string | null;

  @Field(() => [ObjectionGround], { description: 'On what grounds (异议事由).' })
  grounds: ObjectionGround[];

  @Field(() => String, { description: 'What is wrong; no personal data (情形说明).' })
  description: string;

  @Field(() => [String], { defaultValue: [], description: 'Numbers or names of the evidence (证据材料).' })
  evidence: string[];
}

@InputType({ description: 'Whether opening is suspended while an objection is verified (是否中止开放).' })
export class DecideObjectionSuspensionInput extends RaisedStepFields {
  @Field(() => Boolean, { description: 'Suspension is deemed necessary (是否认为有必要中止开放).' })
  suspensionNeeded: boolean;

  @Field(() => String, { nullable: true, description: 'Why; asked for where it stays open (理由).' })
  reason?: string | null;
}

@InputType({ description: 'What the department says to an objection to sharing (说明意见).' })
export class StateOnObjectionInput extends RaisedStepFields {
  @Field(() => String, { description: 'What it says; no personal data (意见).' })
  statement: string;
}

@InputType({ description: 'What comes of an objection (处理异议).' })
export class ResolveObjectionInput extends RaisedStepFields {
  @Field(() => ObjectionOutcome, { description: 'The outcome (处理结果).' })
  outcome: ObjectionOutcome;

  @Field(() => String, { description: 'Why; whoever objected reads it (理由).' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What was done to the data before it is opened again (处理情况).' })
  processing?: string | null;

  @Field(() => String, { nullable: true, description: 'What the authority says, where it coordinates (协调意见).' })
  statement?: string | null;
}

export const ObjectionResult = resultOf('ObjectionResult', Objection);
