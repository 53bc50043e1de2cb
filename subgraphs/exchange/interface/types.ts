import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, InformationSystem, Jurisdiction, LegalEntity } from '../stubs';
import { DataInterfaceSort, InterfaceStatus } from './kinds';

@ObjectType({ description: 'An interface that a department offers to the platform (数据服务接口).' })
@Directive('@key(fields: "id")')
export class DataInterface {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'Entry whose data it gives (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose data it is (数据生产部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'Where it will be used (应用场景).' })
  scenario: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who asked for it (提出部门).' })
  demandedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was asked for (提出日期).' })
  demandedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day that both sides agreed on (协商的提供时间).' })
  agreedDate?: string | null;

  @Field(() => InformationSystem, { nullable: true, description: 'System that gives it its data (提供数据的信息系统).' })
  system?: InformationSystem | null;

  @Field(() => String, { nullable: true, description: 'Specification (接口规范).' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is called (调用说明).' })
  callDescription?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was provided (提供日期).' })
  submittedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was wrapped (封装日期).' })
  wrappedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was published (发布日期).' })
  publishedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day that the department asks for instead (申请延期至).' })
  delayAskedUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'The written application for a delay (书面延期申请).' })
  delayReason?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day to which it was delayed with consent (批准延期至).' })
  delayedUntil?: string | null;

  @Field(() => InterfaceStatus, { description: 'Where it stands (接口状态).' })
  interfaceStatus: InterfaceStatus;

  @Field(() => Int, { description: 'Version of the interface (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of interfaces (数据服务接口分页列表).' })
export class DataInterfaceConnection extends connectionOf(DataInterface, 'DataInterface') {}

@InputType({ description: 'Which interfaces to list (数据服务接口筛选条件).' })
export class DataInterfaceFilter {
  @Field(() => [InterfaceStatus], { nullable: true, description: 'Any of these states (接口状态).' })
  interfaceStatus?: InterfaceStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (数据生产部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'By what to sort interfaces (数据服务接口排序).' })
export class DataInterfaceSortInput extends sortOf(DataInterfaceSort) {}
