import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { SecurityInspectionKind } from './kinds';

@ObjectType({ description: 'An inspection by a security or secrecy body (国家安全检查、保密检查和技术监管).' })
export class SecurityInspection {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => SecurityInspectionKind, { description: 'What is inspected (检查种类).' })
  inspectionKind: SecurityInspectionKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who inspects (检查单位).' })
  inspector?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who is inspected (被检查部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'What it rests on (检查依据).' })
  basis: string;

  @Field(() => DateTimeScalar, { description: 'Since when (开始时间).' })
  openedAt: Date;

  @Field(() => DateTimeScalar, { description: 'From when on nothing is read any more (截止时间).' })
  until: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed (结束时间).' })
  closedAt?: Date | null;

  @Field(() => Boolean, { description: 'Whether it is open at the moment asked about (是否进行中).' })
  open: boolean;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of inspections (安全检查分页列表).' })
export class SecurityInspectionConnection extends connectionOf(SecurityInspection, 'SecurityInspection') {}

@InputType({ description: 'Which inspections to list (安全检查筛选条件).' })
export class SecurityInspectionFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (被检查部门代码).' })
  department?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'By this body (检查单位代码).' })
  inspector?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are open, or those that are not (是否进行中).' })
  open?: boolean | null;
}

@InputType({ description: 'An inspection to open (登记安全检查).' })
export class OpenSecurityInspectionInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => SecurityInspectionKind, { description: 'What is inspected (检查种类).' })
  inspectionKind: SecurityInspectionKind;

  @Field(() => CreditCodeScalar, { description: 'Who inspects (检查单位代码).' })
  inspector: string;

  @Field(() => CreditCodeScalar, { description: 'Who is inspected (被检查部门代码).' })
  department: string;

  @Field(() => String, { description: 'What it rests on, such as the number of a notice (检查依据).' })
  basis: string;

  @Field(() => DateTimeScalar, { description: 'From when on nothing is read any more, within a year (截止时间).' })
  until: Date;
}

@InputType({ description: 'An inspection to close (结束安全检查).' })
export class CloseSecurityInspectionInput extends CommandFields {
  @Field(() => ID, { description: 'The inspection (检查标识).' })
  id: string;
}

export const SecurityInspectionResult = resultOf('SecurityInspectionResult', SecurityInspection);
