import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { SuspensionStatus } from './kinds';
import { Suspension } from './types';

@InputType({ description: 'Which suspensions to list (暂停访问筛选条件).' })
export class SuspensionFilter {
  @Field(() => [SuspensionStatus], { nullable: true, description: 'Any of these states now (暂停状态).' })
  suspensionStatus?: SuspensionStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this user (被暂停的用户).' })
  subject?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (被暂停的机构代码).' })
  organization?: string | null;
}

@InputType({ description: 'Whose access to suspend: of a user, or of all who act for a body (暂停访问内容).' })
export class SuspendAccessInput extends CommandFields {
  @Field(() => String, { nullable: true, description: 'The user, as tokens name them (用户).' })
  subject?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The body, instead of a user (机构代码).' })
  organization?: string | null;

  @Field(() => DivisionCodeScalar, { description: 'City; it keeps out whoever acts there (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Why; no personal data (暂停事由).' })
  reason: string;

  @Field(() => String, { description: 'The article, decision or order that it rests on; no personal data (暂停依据).' })
  basis: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it ends by itself (截止时间).' })
  until?: Date | null;
}

@InputType({ description: 'A suspension to lift (解除暂停).' })
export class LiftSuspensionInput extends CommandFields {
  @Field(() => ID, { description: 'The suspension (暂停标识).' })
  id: string;

  @Field(() => String, { description: 'Why; no personal data (解除事由).' })
  reason: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read; another is refused (所读版本).' })
  expectedVersion?: number | null;
}

export const SuspensionResult = resultOf('SuspensionResult', Suspension);
