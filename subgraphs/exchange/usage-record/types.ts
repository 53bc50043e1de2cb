import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { AccessMeans } from '../access-grant/kinds';
import { AccessGrant } from '../access-grant/types';
import { LegalEntity } from '../stubs';
import { AccessMedium } from './kinds';

@ObjectType({ description: 'One use of data that was granted (数据使用记录).' })
export class UsageRecord {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => AccessGrant, { nullable: true, description: 'The grant (数据使用授权).' })
  grant?: AccessGrant | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that used it (使用单位).' })
  holder?: LegalEntity | null;

  @Field(() => String, { description: 'What for (具体用途).' })
  purpose: string;

  @Field(() => String, { description: 'Who used it, as tokens name them (使用人员).' })
  usedBy: string;

  @Field(() => String, { description: 'Who approved it: a post, or the credit code of a body (批准人员).' })
  approver: string;

  @Field(() => [String], { description: 'Names of the items, never their values (数据内容).' })
  content: string[];

  @Field(() => DateTimeScalar, { description: 'When it was obtained (获取时间).' })
  usedAt: Date;

  @Field(() => AccessMeans, { description: 'How it was obtained (获取方式).' })
  method: AccessMeans;

  @Field(() => AccessMedium, { description: 'On what (介质类型).' })
  medium: AccessMedium;

  @Field(() => Boolean, { description: 'Written by a call of the register itself (是否自动记录).' })
  automatic: boolean;
}

@ObjectType({ description: 'A page of records of use (数据使用记录分页列表).' })
export class UsageRecordConnection extends connectionOf(UsageRecord, 'UsageRecord') {}

@InputType({ description: 'Which records of use to list (数据使用记录筛选条件).' })
export class UsageRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Of this grant (数据使用授权标识).' })
  grant?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (使用单位代码).' })
  holder?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City of the data (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Written by the register itself, or not (是否自动记录).' })
  automatic?: boolean | null;
}

@InputType({ description: 'A use that was made elsewhere than by a call of the register (登记使用记录).' })
export class RecordUsageInput extends CommandFields {
  @Field(() => ID, { description: 'The grant (数据使用授权标识).' })
  grant: string;

  @Field(() => String, { nullable: true, description: 'What for; no personal data (具体用途).' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Who used it, as tokens name them (使用人员).' })
  usedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it: a post, or a credit code (批准人员).' })
  approver?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Names of the items (数据内容).' })
  content: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was obtained (获取时间).' })
  usedAt?: Date | null;

  @Field(() => AccessMeans, { nullable: true, description: 'How it was obtained (获取方式).' })
  method?: AccessMeans | null;

  @Field(() => AccessMedium, { nullable: true, description: 'On what (介质类型).' })
  medium?: AccessMedium | null;
}

export const RecordUsageResult = resultOf('RecordUsageResult', UsageRecord);
