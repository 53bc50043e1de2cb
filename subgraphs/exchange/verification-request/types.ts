import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Match } from '../call/kinds';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { AccessMedium } from '../usage-record/kinds';
import { VerificationDecision, VerificationSort, VerificationStatus } from './kinds';

@ObjectType({ description: 'What a comparison said of one item (核验比对结果项).' })
export class VerificationOutcome {
  @Field(() => String, { description: 'Name of the item (信息项).' })
  item: string;

  @Field(() => Match, { description: 'Whether the value was the one on record (核验结果).' })
  outcome: Match;
}

@ObjectType({ description: 'A request to compare values with data that is not shared (核验比对申请).' })
@Directive('@key(fields: "id")')
export class VerificationRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry that is not shared (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department that asks (使用部门).' })
  consumer?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it is (数源部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'What the comparison is for (核验目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'Where it will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => [String], { description: 'Names of the items to compare (信息项).' })
  items: string[];

  @Field(() => VerificationStatus, { description: 'Where it stands (核验比对申请状态).' })
  verificationStatus: VerificationStatus;

  @Field(() => LocalDateScalar, { description: 'Day of submission (提交日期).' })
  submittedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision (答复日期).' })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What a refusal rests on (拒绝依据).' })
  refusalBasis?: string | null;

  @Field(() => [VerificationOutcome], { nullable: true, description: 'What the comparison said; no value (核验结果).' })
  outcomes?: VerificationOutcome[] | null;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of requests to compare (核验比对申请分页列表).' })
export class VerificationRequestConnection extends connectionOf(VerificationRequest, 'VerificationRequest') {}

@InputType({ description: 'Which requests to compare to list (核验比对申请筛选条件).' })
export class VerificationRequestFilter {
  @Field(() => [VerificationStatus], { nullable: true, description: 'Any of these states (核验比对申请状态).' })
  verificationStatus?: VerificationStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (使用部门代码).' })
  consumer?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked of this body (数源部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'By what to sort requests to compare (核验比对申请排序).' })
export class VerificationSortInput extends sortOf(VerificationSort) {}

@InputType({ description: 'A request to compare with data that is not shared (申请核验比对).' })
export class RequestVerificationInput extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry that is not shared (目录条目标识).' })
  entry: string;

  @Field(() => CreditCodeScalar, { description: 'Department that asks (使用部门代码).' })
  consumer: string;

  @Field(() => String, { description: 'What the comparison is for; no personal data (核验目的).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'Where it will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => [String], { description: 'Names of the items to compare (信息项).' })
  items: string[];
}

@InputType({ description: 'A request to compare to decide on (核验比对答复).' })
export class DecideVerificationRequestInput extends CommandFields {
  @Field(() => ID, { description: 'The request (核验比对申请标识).' })
  id: string;

  @Field(() => VerificationDecision, { description: 'How it is decided (决定).' })
  decision: VerificationDecision;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of the items agreed to; all that were asked for, if left out (同意核验的信息项).',
  })
  items?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The law or regulation that a refusal rests on (拒绝依据).' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

@InputType({ description: 'A value to compare (待核验的值).' })
export class ComparedValueInput {
  @Field(() => String, { description: 'Name of the item (信息项).' })
  item: string;

  @Field(() => String, { description: 'The value (值).' })
  value: string;
}

@InputType({ description: 'Values to compare under a request that was agreed to (执行核验比对).' })
export class RunVerificationInput extends CommandFields {
  @Field(() => ID, { description: 'The request (核验比对申请标识).' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Value of the registered key (查询键的值).' })
  key?: string | null;

  @Field(() => [ComparedValueInput], { description: 'Values to compare (待核验的值).' })
  values: ComparedValueInput[];

  @Field(() => AccessMedium, { defaultValue: AccessMedium.INTERFACE, description: 'On what it is taken up (介质类型).' })
  medium: AccessMedium;
}

export const VerificationRequestResult = resultOf('VerificationRequestResult', VerificationRequest);
