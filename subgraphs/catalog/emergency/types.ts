import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { EmergencyKind } from './kinds';

@ObjectType({ description: 'An emergency in which data is opened at once (突发事件).' })
export class Emergency {
  @Field(() => ID, { description: 'Id of the emergency (突发事件标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => EmergencyKind, { description: 'What kind it is (种类).' })
  kind: EmergencyKind;

  @Field(() => String, { description: 'What it is called (名称).' })
  title: string;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that declared it (宣布机关).' })
  declaredBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'When it was declared (宣布日期).' })
  declaredOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it ended (结束日期).' })
  endedOn?: string | null;
}

@ObjectType({ description: 'A page of emergencies (突发事件分页列表).' })
export class EmergencyConnection extends connectionOf(Emergency, 'Emergency') {}

@ObjectType({ description: 'What was brought up to date of an entry for an emergency (应急更新记录).' })
export class EmergencyUpdate {
  @Field(() => ID, { description: 'Id of the record (记录标识).' })
  id: string;

  @Field(() => Emergency, { nullable: true, description: 'The emergency (突发事件).' })
  emergency?: Emergency | null;

  @Field(() => String, { description: 'What was brought up to date (更新内容).' })
  description: string;

  @Field(() => LegalEntity, { nullable: true, description: 'By whom (更新单位).' })
  updatedBy?: LegalEntity | null;

  @Field(() => DateTimeScalar, { description: 'When (更新时间).' })
  at: Date;
}
