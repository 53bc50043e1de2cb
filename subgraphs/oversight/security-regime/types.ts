import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { RegimePart, SecurityMeasure } from './kinds';

@ObjectType({ description: 'How a body keeps its data secure (数据安全管理制度).' })
export class SecurityRegime {
  @Field(() => ID, { description: 'Id of the record (标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body (单位).' })
  body?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'The document that lays it down (安全管理制度文件).' })
  policyDocument?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit inside the body that sees to it (安全管理机构).' })
  securityBody?: string | null;

  @Field(() => String, { nullable: true, description: 'The post that answers for it (安全责任人岗位).' })
  responsibleOffice?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people see to it (安全管理人员数).' })
  securityStaff?: number | null;

  @Field(() => String, { nullable: true, description: 'How data is reviewed before it is opened (安全审查流程).' })
  reviewProcedure?: string | null;

  @Field(() => String, { nullable: true, description: 'Plan for emergencies (应急预案).' })
  emergencyPlan?: string | null;

  @Field(() => [SecurityMeasure], { description: 'What it does to keep data secure (安全防护措施).' })
  measures: SecurityMeasure[];

  @Field(() => [LegalEntity], { description: 'Service units that it supervises (所监督的服务单位).' })
  serviceUnits: LegalEntity[];

  @Field(() => [RegimePart], { description: 'What of it is missing (缺少的要素).' })
  missing: RegimePart[];

  @Field(() => LocalDateScalar, { description: 'Day on which it was last recorded (登记日期).' })
  recordedOn: string;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of regimes of security (安全管理制度分页列表).' })
export class SecurityRegimeConnection extends connectionOf(SecurityRegime, 'SecurityRegime') {}

@ObjectType({ description: 'A department whose regime of security is not complete (安全管理制度不全的部门).' })
export class DepartmentMissingRegime {
  @Field(() => LegalEntity, { nullable: true, description: 'The department (部门).' })
  department?: LegalEntity | null;

  @Field(() => [RegimePart], { description: 'What is missing (缺少的要素).' })
  missing: RegimePart[];
}

@ObjectType({ description: 'A page of departments without a complete regime (安全管理制度不全的部门分页列表).' })
export class DepartmentMissingRegimeConnection extends connectionOf(DepartmentMissingRegime, 'DepartmentMissingRegime') {}

@InputType({ description: 'Which regimes to list (安全管理制度筛选条件).' })
export class SecurityRegimeFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (单位代码).' })
  body?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of bodies that supervise this service unit (服务单位代码).' })
  serviceUnit?: string | null;
}

@InputType({ description: 'A regime of security; what is left out stays as it was recorded (登记安全管理制度).' })
export class RecordSecurityRegimeInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'The body (单位代码).' })
  body: string;

  @Field(() => String, { nullable: true, description: 'Title or number of the document (安全管理制度文件).' })
  policyDocument?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit inside the body (安全管理机构).' })
  securityBody?: string | null;

  @Field(() => String, { nullable: true, description: 'The post that answers for it; no name (安全责任人岗位).' })
  responsibleOffice?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people see to it (安全管理人员数).' })
  securityStaff?: number | null;

  @Field(() => String, { nullable: true, description: 'How data is reviewed before it is opened (安全审查流程).' })
  reviewProcedure?: string | null;

  @Field(() => String, { nullable: true, description: 'Plan for emergencies (应急预案).' })
  emergencyPlan?: string | null;

  @Field(() => [SecurityMeasure], { nullable: true, description: 'What it does to keep data secure (安全防护措施).' })
  measures?: SecurityMeasure[] | null;

  @Field(() => [CreditCodeScalar], { nullable: true, description: 'Service units that it supervises (服务单位代码).' })
  serviceUnits?: string[] | null;
}

export const SecurityRegimeResult = resultOf('SecurityRegimeResult', SecurityRegime);
