import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import { EmergencyKind } from './kinds';
import { Emergency, EmergencyUpdate } from './types';

@InputType({ description: 'Which emergencies to list (突发事件筛选条件).' })
export class EmergencyFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [EmergencyKind], { nullable: true, description: 'Any of these kinds (种类).' })
  kind?: EmergencyKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Still going on, or over (是否仍在持续).' })
  goesOn?: boolean | null;
}

@InputType({ description: 'An emergency to declare (启动应急开放).' })
export class DeclareEmergencyInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => EmergencyKind, { description: 'What kind it is (种类).' })
  kind: EmergencyKind;

  @Field(() => String, { description: 'What it is called; no personal data (名称).' })
  title: string;
}

@InputType({ description: 'Entries that an emergency calls for (关联应急开放目录).' })
export class LinkEmergencyEntriesInput extends CommandFields {
  @Field(() => ID, { description: 'The emergency (突发事件标识).' })
  emergency: string;

  @Field(() => [ID], { description: 'The entries (目录条目标识).' })
  entries: string[];
}

@InputType({ description: 'What was brought up to date for an emergency (登记应急更新).' })
export class RecordEmergencyUpdateInput extends CommandFields {
  @Field(() => ID, { description: 'The emergency (突发事件标识).' })
  emergency: string;

  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'What was brought up to date; no personal data (更新内容).' })
  description: string;
}

@InputType({ description: 'An emergency that is over (结束应急开放).' })
export class EndEmergencyInput extends CommandFields {
  @Field(() => ID, { description: 'The emergency (突发事件标识).' })
  emergency: string;
}

export const EmergencyResult = resultOf('EmergencyResult', Emergency);
export const EmergencyUpdateResult = resultOf('EmergencyUpdateResult', EmergencyUpdate);
