import { Field, ID, InputType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { SecurityStage } from '../../../kernel/security-stage';
import { IncidentKind, IncidentStepKind } from './kinds';
import { SecurityIncident } from './types';

@InputType({ description: 'Which incidents to list (数据安全事件筛选条件).' })
export class SecurityIncidentFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => [IncidentKind], { nullable: true, description: 'Any of these kinds (事件类别).' })
  incidentKind?: IncidentKind[] | null;

  @Field(() => [SecurityStage], { nullable: true, description: 'At any of these stages (所处环节).' })
  stage?: SecurityStage[] | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'For which this body answers (责任单位代码).' })
  responsibleParty?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are closed, or those that are not (是否办结).' })
  closed?: boolean | null;
}

@InputType({ description: 'An incident to record (登记数据安全事件).' })
export class RecordIncidentInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => IncidentKind, { description: 'What happened (事件类别).' })
  incidentKind: IncidentKind;

  @Field(() => String, { description: 'Title; no personal data (事件名称).' })
  title: string;

  @Field(() => String, { description: 'What happened; no personal data (事件经过).' })
  note: string;

  @Field(() => SecurityStage, { description: 'Where the data was (所处环节).' })
  stage: SecurityStage;

  @Field(() => ID, { nullable: true, description: 'The grant in whose use it happened (数据使用授权标识).' })
  grant?: string | null;

  @Field(() => [CreditCodeScalar], {
    nullable: true,
    description: 'Those who answer for it; left out, as the text of the city has it (责任单位代码).',
  })
  responsibleParties?: string[] | null;

  @Field(() => DateTimeScalar, { description: 'When it began (起始时间).' })
  beganAt: Date;

  @Field(() => DateTimeScalar, { description: 'The first moment at which it was over (结束时间).' })
  endedAt: Date;
}

@InputType({ description: 'Something that was done about an incident (登记处置步骤).' })
export class NoteIncidentInput extends CommandFields {
  @Field(() => ID, { description: 'The incident (事件标识).' })
  id: string;

  @Field(() => IncidentStepKind, { description: 'What: neither its recording nor its closing (步骤).' })
  step: IncidentStepKind;

  @Field(() => String, { description: 'What is to be known of it; of a report, to whom; no personal data (说明).' })
  note: string;
}

@InputType({ description: 'An incident to close (办结数据安全事件).' })
export class CloseIncidentInput extends CommandFields {
  @Field(() => ID, { description: 'The incident (事件标识).' })
  id: string;

  @Field(() => String, { description: 'What it came to; no personal data (办结说明).' })
  note: string;
}

export const SecurityIncidentResult = resultOf('SecurityIncidentResult', SecurityIncident);
