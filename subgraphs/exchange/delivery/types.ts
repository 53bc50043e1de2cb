import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { Article, resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { DeliveryChannel, DeliveryClass, LegalEffect, SignatureCheck } from './kinds';

@ObjectType({ description: 'Data that was delivered on a request (数据交付).' })
export class Delivery {
  @Field(() => ID, { description: 'Id of the delivery (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose data it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that delivered it (提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that received it (接收单位).' })
  recipient?: LegalEntity | null;

  @Field(() => ID, { description: 'Global id of the request that it follows (申请标识).' })
  request: string;

  @Field(() => DeliveryClass, { description: 'What kind of data (交付数据类别).' })
  deliveryClass: DeliveryClass;

  @Field(() => String, { description: 'What was delivered (名称).' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Reference of the electronic seal (电子印章编号).' })
  sealRef?: string | null;

  @Field(() => SignatureCheck, { nullable: true, description: 'What a check of signature and seal said (校验结果).' })
  signatureCheck?: SignatureCheck | null;

  @Field(() => DeliveryChannel, {
    nullable: true,
    description: 'Over which network; null of what was delivered before this was asked (传输渠道).',
  })
  channel?: DeliveryChannel | null;

  @Field(() => String, { nullable: true, description: 'The superior rule that has it so (国家或者上级部门规定).' })
  superiorRule?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of delivery (交付日期).' })
  deliveredOn: string;

  @Field(() => LegalEffect, {
    nullable: true,
    description: 'What it is worth; null where the text of the city gives it no effect of its own (法律效力).',
  })
  legalEffect?: LegalEffect | null;

  @Field(() => Article, { nullable: true, description: 'The article that says so (依据条款).' })
  legalEffectArticle?: Article | null;
}

@ObjectType({ description: 'A page of deliveries (数据交付分页列表).' })
export class DeliveryConnection extends connectionOf(Delivery, 'Delivery') {}

@InputType({ description: 'Which deliveries to list (数据交付筛选条件).' })
export class DeliveryFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this request (申请标识).' })
  request?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this catalog entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => [DeliveryClass], { nullable: true, description: 'Of any of these kinds (交付数据类别).' })
  deliveryClass?: DeliveryClass[] | null;
}

@InputType({ description: 'A delivery to record (登记数据交付).' })
export class RecordDeliveryInput extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The request that was granted on the platform; nothing is delivered without (申请标识).',
  })
  request?: string | null;

  @Field(() => DeliveryClass, { description: 'What kind of data (交付数据类别).' })
  deliveryClass: DeliveryClass;

  @Field(() => String, { description: 'What is delivered; no personal data (名称).' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Reference of the electronic seal (电子印章编号).' })
  sealRef?: string | null;

  @Field(() => SignatureCheck, { nullable: true, description: 'What a check of signature and seal said (校验结果).' })
  signatureCheck?: SignatureCheck | null;

  @Field(() => DeliveryChannel, {
    defaultValue: DeliveryChannel.E_GOVERNMENT_EXTRANET,
    description: 'Over which network (传输渠道).',
  })
  channel: DeliveryChannel;

  @Field(() => String, {
    nullable: true,
    description: 'The rule of the state or of a superior department by which it goes over a new private network (上级规定).',
  })
  superiorRule?: string | null;
}

@ObjectType({ description: 'Whether a material may be asked of people on paper (证明材料核查).' })
export class MaterialCheck {
  @Field(() => String, { description: 'The material or item (材料或信息项).' })
  item: string;

  @Field(() => Boolean, { description: 'Whether it can be obtained by sharing (是否可共享获得).' })
  obtainable: boolean;

  @Field(() => Boolean, { description: 'Whether people must not be asked for it on paper (是否不得要求提供纸质材料).' })
  mustNotRequestPaper: boolean;

  @Field(() => Article, { nullable: true, description: 'The article that says so (依据条款).' })
  article?: Article | null;

  @Field(() => [CatalogEntry], { description: 'Entries by which it can be obtained; at most 20 (可获得的目录条目).' })
  entries: CatalogEntry[];
}

export const RecordDeliveryResult = resultOf('RecordDeliveryResult', Delivery);
