import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar } from '../../../kernel/scalars';
import { SecurityStage } from '../../../kernel/security-stage';
import { Jurisdiction } from '../law/types';
import { AccessGrant, LegalEntity } from '../stubs';
import { IncidentKind, IncidentStepKind } from './kinds';

@ObjectType({ description: 'Something that was done about an incident (处置记录).' })
export class IncidentStep {
  @Field(() => IncidentStepKind, { description: 'What (步骤).' })
  step: IncidentStepKind;

  @Field(() => DateTimeScalar, { description: 'When (时间).' })
  at: Date;

  @Field(() => LegalEntity, { nullable: true, description: 'By whom (办理单位).' })
  by?: LegalEntity | null;

  @Field(() => String, { description: 'What is to be known of it (说明).' })
  note: string;
}

@ObjectType({ description: 'Something that happened to data (数据安全事件).' })
export class SecurityIncident {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  /** Key, for what hangs on it. */
  key: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => IncidentKind, { description: 'What happened (事件类别).' })
  incidentKind: IncidentKind;

  @Field(() => String, { description: 'Title (事件名称).' })
  title: string;

  @Field(() => SecurityStage, { description: 'Where the data was (所处环节).' })
  stage: SecurityStage;

  @Field(() => AccessGrant, { nullable: true, description: 'The grant in whose use it happened (数据使用授权).' })
  grant?: AccessGrant | null;

  @Field(() => [LegalEntity], { description: 'Those who answer for it (责任单位).' })
  responsibleParties: LegalEntity[];

  @Field(() => LegalEntity, { nullable: true, description: 'Who recorded it (登记单位).' })
  recordedBy?: LegalEntity | null;

  @Field(() => DateTimeScalar, { description: 'When it began (起始时间).' })
  beganAt: Date;

  @Field(() => DateTimeScalar, { description: 'The first moment at which it was over (结束时间).' })
  endedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was recorded (登记时间).' })
  recordedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the response started (启动应急响应时间).' })
  responseStartedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reported (报告时间).' })
  reportedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The department in charge that it was reported to (接受报告的主管部门).',
  })
  reportedTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed (办结时间).' })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of incidents (数据安全事件分页列表).' })
export class SecurityIncidentConnection extends connectionOf(SecurityIncident, 'SecurityIncident') {}
