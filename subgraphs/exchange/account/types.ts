import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { AccountChange, AccountDecision, AccountRequestSort, AccountRequestStatus } from './kinds';

@ObjectType({ description: 'A request about an account of the open platform (开放平台账户申请).' })
@Directive('@key(fields: "id")')
export class AccountRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => AccountChange, { description: 'What is asked for (申请事项).' })
  accountChange: AccountChange;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that asks; citizens are not named (申请单位).' })
  applicant?: LegalEntity | null;

  @Field(() => String, { description: 'What is to be made, changed or cancelled (申请内容).' })
  content: string;

  @Field(() => AccountRequestStatus, { description: 'Where it stands (账户申请状态).' })
  accountRequestStatus: AccountRequestStatus;

  @Field(() => LocalDateScalar, { description: 'Day on which it was handed in (申请日期).' })
  submittedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the answer (答复日期).' })
  answeredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not done (不予办理的理由).' })
  reason?: string | null;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of requests about accounts (账户申请分页列表).' })
export class AccountRequestConnection extends connectionOf(AccountRequest, 'AccountRequest') {}

@InputType({ description: 'Which requests about accounts to list (账户申请筛选条件).' })
export class AccountRequestFilter {
  @Field(() => [AccountRequestStatus], { nullable: true, description: 'Any of these states (账户申请状态).' })
  accountRequestStatus?: AccountRequestStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Asked for by this body (申请单位代码).' })
  applicant?: string | null;
}

@InputType({ description: 'By what to sort requests about accounts (账户申请排序).' })
export class AccountRequestSortInput extends sortOf(AccountRequestSort) {}

@InputType({ description: 'A request about an account of the open platform (账户申请).' })
export class RequestAccountInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => AccountChange, { description: 'What is asked for (申请事项).' })
  accountChange: AccountChange;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'The body that asks, the caller’s own; left out by citizens (申请单位代码).',
  })
  applicant?: string | null;

  @Field(() => String, { description: 'What is to be made, changed or cancelled; no personal data (申请内容).' })
  content: string;
}

@InputType({ description: 'The answer to a request about an account (账户申请答复).' })
export class AnswerAccountRequestInput extends CommandFields {
  @Field(() => ID, { description: 'The request (账户申请标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;

  @Field(() => AccountDecision, { description: 'The answer (答复).' })
  decision: AccountDecision;

  @Field(() => String, { nullable: true, description: 'Why not; no personal data (不予办理的理由).' })
  reason?: string | null;
}

export const AccountRequestResult = resultOf('AccountRequestResult', AccountRequest);
