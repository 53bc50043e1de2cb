import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';
import { ConnectionStatus, PlatformKind, PlatformOwner, PlatformStanding } from './kinds';

@ObjectType({ description: 'A platform through which a city shares or opens its data (公共数据平台).' })
export class DataPlatform {
  @Field(() => ID, { description: 'Id of the platform (平台标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City that uses it (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => PlatformKind, { description: 'What it is for (平台类别).' })
  platformKind: PlatformKind;

  @Field(() => PlatformOwner, { description: 'Who builds and runs it (建设层级).' })
  owner: PlatformOwner;

  @Field(() => String, { description: 'Name (平台名称).' })
  name: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that runs it; null where the level above does (运行单位).' })
  operator?: LegalEntity | null;

  @Field(() => DataPlatform, { nullable: true, description: 'Platform that it rests on (上级平台).' })
  parent?: DataPlatform | null;

  /** Key of the parent, for the field above. */
  parentKey: string | null;

  @Field(() => [String], { description: 'Hosts under which it is reached (平台域名).' })
  hosts: string[];

  @Field(() => String, { nullable: true, description: 'Why there is another one beside that of the text (例外理由).' })
  exception?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was registered (登记日期).' })
  registeredOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it was not in use (停用日期).' })
  retiredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not (停用原因).' })
  retiredBecause?: string | null;

  @Field(() => PlatformStanding, { description: 'Whether it stood before the text of the city (平台建设时间).' })
  standing: PlatformStanding;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when, if it did (建成日期).' })
  existingSince?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is merged into the one there is to be (整合归并方案).' })
  mergePlan?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'By when (整合期限).' })
  mergeBy?: string | null;
}

@ObjectType({ description: 'An information system of a department, and how far it is connected (政务信息系统).' })
@Directive('@key(fields: "id")')
export class InformationSystem {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Department whose it is (所属部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'Name (系统名称).' })
  name: string;

  @Field(() => ConnectionStatus, { description: 'How far it has got in connecting (接入状态).' })
  connectionStatus: ConnectionStatus;

  @Field(() => DataPlatform, { nullable: true, description: 'Platform that it is connected to (所接入平台).' })
  platform?: DataPlatform | null;

  /** Key of the platform, for the field above. */
  platformKey: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when (接入日期).' })
  connectedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of its last protection test (等级保护测评编号).' })
  certificate?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional body that made the test (测评机构).' })
  assessor?: string | null;

  @Field(() => Int, { nullable: true, description: 'Grade of its protection, 1 to 5 (保护等级).' })
  protectionGrade?: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the test (测评日期).' })
  assessedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which the test counts no more (测评失效日期).' })
  certifiedUntil?: string | null;

  @Field(() => Boolean, { description: 'Whether the test counts on the day asked about (测评是否有效).' })
  certified: boolean;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of platforms (平台分页列表).' })
export class DataPlatformConnection extends connectionOf(DataPlatform, 'DataPlatform') {}

@ObjectType({ description: 'A page of information systems (信息系统分页列表).' })
export class InformationSystemConnection extends connectionOf(InformationSystem, 'InformationSystem') {}

@InputType({ description: 'Which platforms to list (平台筛选条件).' })
export class DataPlatformFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [PlatformKind], { nullable: true, description: 'Any of these kinds (平台类别).' })
  platformKind?: PlatformKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those in use, or those that are not (是否在用).' })
  inUse?: boolean | null;
}

@InputType({ description: 'Which information systems to list (信息系统筛选条件).' })
export class InformationSystemFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (所属部门代码).' })
  department?: string | null;

  @Field(() => [ConnectionStatus], { nullable: true, description: 'Any of these states (接入状态).' })
  connectionStatus?: ConnectionStatus[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Whose test counts no more on this day, or who has none (该日测评无效).',
  })
  uncertifiedOn?: string | null;
}
