import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { ServiceMode } from '../kinds';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { DemandChannel, DemandKind, DemandStatus } from './kinds';

@ObjectType({ description: 'A demand for data that is not in the catalog (目录外需求).' })
@Directive('@key(fields: "id")')
export class Demand {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => DemandKind, { description: 'Whether it is to be shared or to be opened (需求类型).' })
  kind: DemandKind;

  @Field(() => DemandChannel, { description: 'How it came in (需求征集渠道).' })
  channel: DemandChannel;

  @Field(() => String, { description: 'What the data is called (所需数据名称).' })
  title: string;

  @Field(() => String, { description: 'What it is for (用途).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'Where it will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => [String], { description: 'Names of the items that are wanted (所需信息项).' })
  items: string[];

  @Field(() => ServiceMode, { nullable: true, description: 'By which service it is to come (共享服务方式).' })
  serviceMode?: ServiceMode | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that states it; null where somebody of the public does (需求提出单位).',
  })
  applicant?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'The officer who entered what came offline (登记人员).' })
  enteredBy?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body of that officer (登记单位).' })
  enteredByBody?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The department that holds the data (数源部门).' })
  provider?: LegalEntity | null;

  @Field(() => DemandStatus, { description: 'Where it stands (目录外需求状态).' })
  demandStatus: DemandStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The officer in charge of the service before opening (前置服务负责人员).',
  })
  officer?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, and why (处理结果).' })
  result?: string | null;

  @Field(() => String, { nullable: true, description: 'What whoever stated it was told (告知内容).' })
  notice?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which they were told (告知日期).' })
  closedOn?: string | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry that is to meet it (补充列入的目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the request it became (转成的共享申请标识).' })
  requestId?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of the demand (提出日期).' })
  submittedOn: string;

  @Field(() => Int, { description: 'Version of the demand (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of demands (目录外需求分页列表).' })
export class DemandConnection extends connectionOf(Demand, 'Demand') {}
