import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { UsageFeedbackSort } from './kinds';

@ObjectType({ description: 'What a user tells of the use of data (使用情况反馈).' })
export class UsageFeedback {
  @Field(() => ID, { description: 'Id of the account (反馈标识).' })
  id: string;

  @Field(() => ID, { description: 'Global id of the grant by which it was used (授权标识).' })
  grantId: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose data it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body whose data it is (数据提供单位).' })
  provider?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that used it; null where a person did (使用单位).' })
  holder?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'First day of the period (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period (截止日期).' })
  until: string;

  @Field(() => String, { description: 'How it was used (使用情况).' })
  summary: string;

  @Field(() => LocalDateScalar, { description: 'Day of the account (反馈日期).' })
  submittedOn: string;
}

@ObjectType({ description: 'A page of accounts of use (使用情况反馈分页列表).' })
export class UsageFeedbackConnection extends connectionOf(UsageFeedback, 'UsageFeedback') {}

@ObjectType({ description: 'How often the use of a grant is told (使用情况反馈要求).' })
export class FeedbackDuty {
  @Field(() => ID, { description: 'Global id of the grant (授权标识).' })
  grantId: string;

  @Field(() => String, { description: 'ISO 8601 duration, such as P6M (反馈周期).' })
  interval: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to tell of it in time (反馈期限).' })
  dueOn?: string | null;

  @Field(() => Boolean, { description: 'Whether that has passed (是否逾期).' })
  overdue: boolean;
}

@InputType({ description: 'Which accounts of use to list (使用情况反馈筛选条件).' })
export class UsageFeedbackFilter {
  @Field(() => ID, { nullable: true, description: 'Of this grant (授权标识).' })
  grant?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of data of this body (数据提供单位代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of use by this body (使用单位代码).' })
  holder?: string | null;
}

@InputType({ description: 'By what to sort accounts of use (使用情况反馈排序).' })
export class UsageFeedbackSortInput extends sortOf(UsageFeedbackSort) {}

@InputType({ description: 'How data was used (反馈使用情况).' })
export class SubmitUsageFeedbackInput extends CommandFields {
  @Field(() => ID, { description: 'The grant by which it was used (授权标识).' })
  grant: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period (起始日期).' })
  since: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period (截止日期).' })
  until: string;

  @Field(() => String, { description: 'How it was used; no personal data (使用情况).' })
  summary: string;
}

@InputType({ description: 'How often the use of a grant is to be told (约定反馈周期).' })
export class AgreeFeedbackIntervalInput extends CommandFields {
  @Field(() => ID, { description: 'The grant (授权标识).' })
  grant: string;

  @Field(() => String, { description: 'ISO 8601 duration, such as P6M (反馈周期).' })
  interval: string;
}

export const UsageFeedbackResult = resultOf('UsageFeedbackResult', UsageFeedback);
export const FeedbackDutyResult = resultOf('FeedbackDutyResult', FeedbackDuty);
