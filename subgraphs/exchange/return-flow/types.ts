import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { ReturnDirection, ReturnFlowStatus } from './kinds';

@ObjectType({ description: 'A request for data of another level to flow back (回流数据申请).' })
@Directive('@key(fields: "id")')
export class ReturnFlowRequest {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => ReturnDirection, { description: 'Which way the data flows (回流方向).' })
  direction: ReturnDirection;

  @Field(() => String, { description: 'Which data is to flow back (回流内容).' })
  content: string;

  @Field(() => String, { description: 'What it is for (用途).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'The department of the level above that holds it (上级部门).' })
  holder?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who asks for it (申请单位).' })
  applicant?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The department whose data it is or will be (数据生产部门).' })
  producer?: LegalEntity | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the demand that led to it (所依据的需求标识).' })
  demandId?: string | null;

  @Field(() => Boolean, { description: 'Whether producer and authority apply together (是否会同申请).' })
  joint: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the producer signed (数据生产部门签署日期).' })
  producerSignedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When the authority signed (主管部门签署日期).' })
  authoritySignedOn?: string | null;

  @Field(() => ReturnFlowStatus, { description: 'Where it stands (回流申请状态).' })
  returnFlowStatus: ReturnFlowStatus;

  @Field(() => Int, { nullable: true, description: 'How many rows are needed (所需记录数).' })
  expectedRows?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rows came (回流记录数).' })
  deliveredRows?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows are wanting; null where either number is unknown (缺少记录数).',
  })
  shortfall?: number | null;

  @Field(() => String, { nullable: true, description: 'Why nothing is returned (理由).' })
  reason?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was submitted to the level above (向上级申请日期).' })
  submittedUpstreamOn?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of the request (申请日期).' })
  filedOn: string;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of requests for the return of data (回流数据申请分页列表).' })
export class ReturnFlowRequestConnection extends connectionOf(ReturnFlowRequest, 'ReturnFlowRequest') {}
