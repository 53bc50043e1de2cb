import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { InformationSystem, LegalEntity } from '../stubs';
import { CheckCapacity, DataAspect, SecurityCheckKind } from './kinds';

@ObjectType({ description: 'A body that took part in a check (参与单位).' })
export class CheckParticipant {
  @Field(() => LegalEntity, { nullable: true, description: 'The body (单位).' })
  body?: LegalEntity | null;

  @Field(() => CheckCapacity, { description: 'In which capacity (参与身份).' })
  capacity: CheckCapacity;
}

@ObjectType({
  description: 'A security test, a risk assessment, a self-check or a drill (安全测评、风险评估、自查和演练记录).',
})
export class SecurityCheck {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => SecurityCheckKind, { description: 'Which kind (类别).' })
  kind: SecurityCheckKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose security was checked (被检查单位).' })
  body?: LegalEntity | null;

  @Field(() => InformationSystem, {
    nullable: true,
    description: 'The system that was checked; null where the body as a whole was (信息系统).',
  })
  system?: InformationSystem | null;

  @Field(() => [CheckParticipant], { description: 'Who took part (参与单位).' })
  participants: CheckParticipant[];

  @Field(() => [DataAspect], { description: 'What of the handling of data was looked at (评估环节).' })
  aspects: DataAspect[];

  @Field(() => LocalDateScalar, { description: 'Day of the check (开展日期).' })
  performedOn: string;

  @Field(() => String, { description: 'What it came to (结果).' })
  result: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Who recorded it (登记单位).' })
  recordedBy?: LegalEntity | null;
}

@ObjectType({ description: 'A page of checks (安全检查分页列表).' })
export class SecurityCheckConnection extends connectionOf(SecurityCheck, 'SecurityCheck') {}

@ObjectType({ description: 'A check that was not made in its interval (逾期未开展的安全检查).' })
export class OverdueCheck {
  @Field(() => LegalEntity, { nullable: true, description: 'The body that owes it (单位).' })
  body?: LegalEntity | null;

  @Field(() => InformationSystem, {
    nullable: true,
    description: 'The system of which it is owed; null where of the body as a whole (信息系统).',
  })
  system?: InformationSystem | null;

  @Field(() => SecurityCheckKind, { description: 'Which kind (类别).' })
  kind: SecurityCheckKind;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the last; null for never (上次开展日期).' })
  lastOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the interval; null where there was none yet (应开展日期).',
  })
  dueOn?: string | null;

  @Field(() => String, { description: 'The interval, ISO 8601 (周期).' })
  every: string;
}

@ObjectType({ description: 'A page of checks that were not made (逾期未开展的安全检查分页列表).' })
export class OverdueCheckConnection extends connectionOf(OverdueCheck, 'OverdueCheck') {}

@ObjectType({ description: 'Whether a body is ready for an emergency (应急准备情况).' })
export class EmergencyReadiness {
  @Field(() => LegalEntity, { nullable: true, description: 'The body (单位).' })
  body?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Its plan (应急预案).' })
  plan?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of its last drill (上次演练日期).' })
  lastDrill?: string | null;
}

@ObjectType({ description: 'A page of how ready bodies are (应急准备情况分页列表).' })
export class EmergencyReadinessConnection extends connectionOf(EmergencyReadiness, 'EmergencyReadiness') {}

@ObjectType({ description: 'How often a city has security checked (安全检查周期).' })
export class SecurityInterval {
  @Field(() => SecurityCheckKind, { description: 'Which kind (类别).' })
  kind: SecurityCheckKind;

  @Field(() => String, { description: 'ISO 8601 duration (周期).' })
  every: string;

  @Field(() => String, {
    nullable: true,
    description: 'The decision of the authority; null where the interval of the profile holds (依据).',
  })
  basis?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when (起始日期).' })
  since?: string | null;
}
