import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { AuditOutcome } from './kinds';

@ObjectType({ description: 'One line of the audit trail: who did what, or tried to, never what was written (审计记录).' })
export class AuditEntry {
  @Field(() => ID, { description: 'Subgraph and number of the line there, `asset/42` (记录编号).' })
  id: string;

  @Field(() => String, { description: 'The subgraph that keeps and seals it (所属子图).' })
  subgraph: string;

  @Field(() => Int, { description: 'Number of the sealed batch that proves it (封存批次).' })
  batch: number;

  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at: Date;

  @Field(() => String, { description: 'Who, as tokens name them; `register` for what it does by itself (操作用户).' })
  subject: string;

  @Field(() => [Role], { description: 'In which capacities (角色).' })
  roles: Role[];

  @Field(() => LegalEntity, { nullable: true, description: 'For which body (所代表机构).' })
  organization?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'For what purpose, as the caller stated it (用途).' })
  purpose?: string | null;

  @Field(() => String, { description: 'The command, job or reading (操作).' })
  operation: string;

  @Field(() => String, { nullable: true, description: 'As the client called its document (客户端操作名).' })
  operationName?: string | null;

  @Field(() => AuditOutcome, { description: 'What became of it (办理结果).' })
  outcome: AuditOutcome;

  @Field(() => [String], { description: 'Rules or codes for which it was refused (拒绝规则).' })
  rules: string[];

  @Field(() => ID, { nullable: true, description: 'Global id of what it concerned (对象标识).' })
  aggregate?: string | null;

  @Field(() => String, { nullable: true, description: 'Event of the workflow (流程事件).' })
  event?: string | null;

  @Field(() => [Jurisdiction], { description: 'Cities that it concerns (涉及地区).' })
  jurisdictions: Jurisdiction[];

  @Field(() => LocalDateScalar, { description: 'First day on which it may be removed (保存期限).' })
  keepUntil: string;

  @Field(() => String, { description: 'Id of the request, as answers and logs show it (请求编号).' })
  requestId: string;
}

@ObjectType({ description: 'A page of the audit trail (审计记录分页列表).' })
export class AuditEntryConnection extends connectionOf(AuditEntry, 'AuditEntry') {}

@InputType({ description: 'Which lines of the audit trail to list (审计记录筛选条件).' })
export class AuditTrailFilter {
  @Field(() => [String], { nullable: true, description: 'Kept by any of these subgraphs (所属子图).' })
  subgraph?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these commands, jobs or readings (操作).' })
  operation?: string[] | null;

  @Field(() => [AuditOutcome], { nullable: true, description: 'Any of these outcomes (办理结果).' })
  outcome?: AuditOutcome[] | null;

  @Field(() => String, { nullable: true, description: 'By this user (操作用户).' })
  subject?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'For this body (所代表机构代码).' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this thing (对象标识).' })
  aggregate?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Concerning this city (涉及地区代码).' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this request (请求编号).' })
  requestId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later (起始时间).' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment (截止时间).' })
  until?: Date | null;
}
