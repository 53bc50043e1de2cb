import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { PlatformKind, PlatformOwner } from './kinds';
import { DataPlatform, InformationSystem } from './types';

@InputType({ description: 'A platform to register (登记平台).' })
export class RegisterPlatformInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City that uses it (适用地区代码).' })
  jurisdiction: string;

  @Field(() => PlatformKind, { description: 'What it is for (平台类别).' })
  platformKind: PlatformKind;

  @Field(() => PlatformOwner, { defaultValue: PlatformOwner.LOCAL, description: 'Who builds and runs it (建设层级).' })
  owner: PlatformOwner;

  @Field(() => String, { description: 'Name (平台名称).' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Platform that it rests on (上级平台标识).' })
  parent?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Hosts under which it is reached, in lower case (平台域名).' })
  hosts: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why another one is needed, where the text in principle has none (例外理由).',
  })
  exception?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it has been there, for one that was built before the text of the city (建成日期).',
  })
  existingSince?: string | null;
}

@InputType({ description: 'A platform to take out of use (停用平台).' })
export class RetirePlatformInput extends CommandFields {
  @Field(() => ID, { description: 'The platform (平台标识).' })
  platform: string;

  @Field(() => String, { description: 'Why: merged into which, say (停用原因).' })
  reason: string;
}

@InputType({ description: 'An information system to enter; none that keeps state secrets (登记信息系统).' })
export class EnterSystemInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Department whose it is (所属部门代码).' })
  department: string;

  @Field(() => String, { description: 'Name (系统名称).' })
  name: string;
}

@InputType()
abstract class SystemStepFields extends CommandFields {
  @Field(() => ID, { description: 'The information system (信息系统标识).' })
  system: string;
}

@InputType({ description: 'A protection test to record (登记等级保护测评).' })
export class RecordProtectionTestInput extends SystemStepFields {
  @Field(() => String, { description: 'Number of the report (测评编号).' })
  certificate: string;

  @Field(() => String, { description: 'Professional body that made it (测评机构).' })
  assessor: string;

  @Field(() => Int, { description: 'Grade of the protection, 1 to 5 (保护等级).' })
  protectionGrade: number;

  @Field(() => LocalDateScalar, { description: 'Day of the test (测评日期).' })
  assessedOn: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it counts no more (失效日期).' })
  validUntil: string;
}

@InputType({ description: 'A system to connect (接入平台).' })
export class ConnectSystemInput extends SystemStepFields {
  @Field(() => ID, { description: 'Platform to connect it to (平台标识).' })
  platform: string;
}

@InputType({ description: 'A system to disconnect (断开接入).' })
export class DisconnectSystemInput extends SystemStepFields {}

export const DataPlatformResult = resultOf('DataPlatformResult', DataPlatform);
export const InformationSystemResult = resultOf('InformationSystemResult', InformationSystem);
