import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CheckCapacity, DataAspect, SecurityCheckKind } from './kinds';
import { SecurityCheck, SecurityInterval } from './types';

@InputType({ description: 'Which checks to list (安全检查筛选条件).' })
export class SecurityCheckFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [SecurityCheckKind], { nullable: true, description: 'Any of these kinds (类别).' })
  kind?: SecurityCheckKind[] | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (被检查单位代码).' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this information system (信息系统标识).' })
  system?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or later (起始日期).' })
  from?: string | null;
}

@InputType({ description: 'A body that took part (参与单位).' })
export class CheckParticipantInput {
  @Field(() => CreditCodeScalar, { description: 'The body (单位代码).' })
  body: string;

  @Field(() => CheckCapacity, { description: 'In which capacity (参与身份).' })
  capacity: CheckCapacity;
}

@InputType({ description: 'A security test, a risk assessment, a self-check or a drill (登记安全检查).' })
export class RecordSecurityCheckInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => SecurityCheckKind, { description: 'Which kind (类别).' })
  kind: SecurityCheckKind;

  @Field(() => CreditCodeScalar, { description: 'Whose security was checked (被检查单位代码).' })
  body: string;

  @Field(() => ID, { nullable: true, description: 'The system that was checked, of this body (信息系统标识).' })
  system?: string | null;

  @Field(() => [CheckParticipantInput], { description: 'Who took part (参与单位).' })
  participants: CheckParticipantInput[];

  @Field(() => [DataAspect], { defaultValue: [], description: 'What of the handling of data was looked at (评估环节).' })
  aspects: DataAspect[];

  @Field(() => LocalDateScalar, { description: 'Day of the check (开展日期).' })
  performedOn: string;

  @Field(() => String, { description: 'What it came to; no personal data (结果).' })
  result: string;
}

@InputType({ description: 'How often security is checked (设定安全检查周期).' })
export class SetSecurityIntervalInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => SecurityCheckKind, { description: 'Which kind (类别).' })
  kind: SecurityCheckKind;

  @Field(() => String, { description: 'ISO 8601 duration, such as P6M (周期).' })
  every: string;

  @Field(() => String, { description: 'The decision that it rests on (依据).' })
  basis: string;
}

export const SecurityCheckResult = resultOf('SecurityCheckResult', SecurityCheck);
export const SecurityIntervalResult = resultOf('SecurityIntervalResult', SecurityInterval);
