import { Field, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';
import { AccessContent, AccessMedium, AccessMethod, AccessOutcome } from './kinds';

@ObjectType({ description: 'That somebody looked a person up or read them in clear (查阅记录).' })
export class AccessRecord {
  @Field(() => DateTimeScalar, { description: 'When (获取时间).' })
  at: Date;

  @Field(() => LegalEntity, { nullable: true, description: 'For which body; none for the person themself (使用单位).' })
  organization?: LegalEntity | null;

  @Field(() => [Role], { description: 'In which capacities (角色).' })
  roles: Role[];

  @Field(() => String, { nullable: true, description: 'Which user; shown to the auditor (使用人员).' })
  user?: string | null;

  @Field(() => String, { nullable: true, description: 'What for (具体用途).' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'The provision that allows it (法律依据).' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the case (案件或事项编号).' })
  caseNumber?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that approved it, where it was under a grant (批准单位).' })
  approver?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Which user approved it; shown to the auditor (批准人员).' })
  approvedBy?: string | null;

  @Field(() => [AccessContent], { description: 'What of the person (数据内容).' })
  content: AccessContent[];

  @Field(() => AccessMethod, { description: 'How (获取方式).' })
  method: AccessMethod;

  @Field(() => AccessMedium, { description: 'On what (介质类型).' })
  medium: AccessMedium;

  @Field(() => AccessOutcome, { description: 'What came of it (结果).' })
  outcome: AccessOutcome;
}

@ObjectType({ description: 'A page of access records (查阅记录分页列表).' })
export class AccessRecordConnection extends connectionOf(AccessRecord, 'AccessRecord') {}
