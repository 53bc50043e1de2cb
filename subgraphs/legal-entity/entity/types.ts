import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../stubs';
import { DataUserKind, DepartmentType, LegalEntityKind, LegalEntitySort, LegalEntityStatus, ReferenceClass } from './kinds';

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode")')
export class LegalEntity {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => CreditCodeScalar, { description: 'Unified social credit code, GB 32100-2015 (统一社会信用代码).' })
  creditCode: string;

  @Field(() => String, { description: 'Registered name; of a sole trader no more than its first character (名称).' })
  name: string;

  @Field(() => LegalEntityKind, { description: 'What kind of body it is (机构类型).' })
  entityKind: LegalEntityKind;

  @Field(() => LegalEntityStatus, { description: 'Whether it still exists and may act (机构状态).' })
  entityStatus: LegalEntityStatus;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Division it sits in, GB/T 2260 (行政区划代码).' })
  division?: string | null;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies to it (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it no longer exists (终止日).' })
  endedOn?: string | null;

  @Field(() => DepartmentType, { nullable: true, description: 'As what it takes part as a department (部门类型).' })
  departmentType?: DepartmentType | null;

  @Field(() => ReferenceClass, { nullable: true, description: 'Why the text applies to it by reference (参照执行类别).' })
  referenceClass?: ReferenceClass | null;

  @Field(() => String, { nullable: true, description: 'Law that gives it functions of administration (授权依据).' })
  authorizedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Its section that looks after public data (公共数据管理科室).' })
  dataSection?: string | null;

  @Field(() => DataUserKind, { description: 'As what it stands before the law as a user of data (数据使用主体类型).' })
  dataUserKind: DataUserKind;

  @Field(() => Int, { description: 'How often it was recorded anew, from 1; for expectedVersion (版本).' })
  version: number;

  /** Credit codes of relatives, resolved by loaders. */
  parentCode?: string | null;
  successorCode?: string | null;
}

@ObjectType({ description: 'A page of organizations (机构分页列表).' })
export class LegalEntityConnection extends connectionOf(LegalEntity, 'LegalEntity') {}

@InputType({ description: 'Which organizations to list (机构筛选条件).' })
export class LegalEntityFilter {
  @Field(() => [LegalEntityKind], { nullable: true, description: 'Any of these kinds (机构类型).' })
  entityKind?: LegalEntityKind[] | null;

  @Field(() => [LegalEntityStatus], { nullable: true, description: 'Any of these states (机构状态).' })
  entityStatus?: LegalEntityStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City whose regulation applies (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Division it sits in (行政区划代码).' })
  division?: string | null;

  @Field(() => [DepartmentType], { nullable: true, description: 'Departments of any of these types (部门类型).' })
  departmentType?: DepartmentType[] | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Directly below this body (上级机构代码).' })
  parent?: string | null;

  @Field(() => [CreditCodeScalar], { nullable: true, description: 'Just these (统一社会信用代码列表).' })
  creditCodes?: string[] | null;
}

@InputType({ description: 'By what to sort organizations (机构排序).' })
export class LegalEntitySortInput extends sortOf(LegalEntitySort) {}

export const RegisterLegalEntityResult = resultOf('RegisterLegalEntityResult', LegalEntity);
export const ChangeLegalEntityResult = resultOf('ChangeLegalEntityResult', LegalEntity);
