import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../kernel/command-input';
import { connectionOf, sortOf } from '../../kernel/connection';
import { resultOf } from '../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../kernel/scalars';
import { LegalEntityKind, LegalEntitySort, LegalEntityStatus, OfficeKind } from './kinds';

@ObjectType({ description: 'A city whose regulation applies (适用地区).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Jurisdiction {
  @Field(() => DivisionCodeScalar, { description: 'GB/T 2260 code (行政区划代码).' })
  code: string;
}

@ObjectType({ description: 'A natural person, by opaque id (自然人).' })
@Directive('@key(fields: "id", resolvable: false)')
export class NaturalPerson {
  @Field(() => ID, { description: 'Opaque id (标识).' })
  id: string;
}

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode")')
export class LegalEntity {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => CreditCodeScalar, { description: 'Unified social credit code, GB 32100-2015 (统一社会信用代码).' })
  creditCode: string;

  @Field(() => String, { description: 'Registered name (名称).' })
  name: string;

  @Field(() => LegalEntityKind, { description: 'What kind of body it is (机构类型).' })
  entityKind: LegalEntityKind;

  @Field(() => LegalEntityStatus, { description: 'Whether it still exists and may act (机构状态).' })
  entityStatus: LegalEntityStatus;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Division it sits in, GB/T 2260 (行政区划代码).' })
  division?: string | null;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies to it (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  /** Credit codes of relatives, resolved by loaders. */
  parentCode?: string | null;
  successorCode?: string | null;
}

@ObjectType({ description: 'A registration that a body holds with a department (登记信息).' })
export class EntityRegistration {
  @Field(() => String, { description: 'Category, e.g. 经营主体登记 (登记类别).' })
  category: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Department responsible (登记部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Number of the registration (登记号).' })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer valid (终止日).' })
  until?: string | null;

  departmentCode?: string | null;
}

@ObjectType({ description: 'An office that a person holds in a body (任职).' })
export class Office {
  @Field(() => OfficeKind, { description: 'In which capacity (任职类型).' })
  kind: OfficeKind;

  @Field(() => NaturalPerson, { nullable: true, description: 'Who holds it (任职人员).' })
  person?: NaturalPerson | null;

  @Field(() => LocalDateScalar, { description: 'First day in office (任职起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in office (任职终止日).' })
  until?: string | null;
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

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Directly below this body (上级机构代码).' })
  parent?: string | null;

  @Field(() => [CreditCodeScalar], { nullable: true, description: 'Just these (统一社会信用代码列表).' })
  creditCodes?: string[] | null;
}

@InputType({ description: 'By what to sort organizations (机构排序).' })
export class LegalEntitySortInput extends sortOf(LegalEntitySort) {}

@InputType({ description: 'A registration to record with the body (登记信息).' })
export class EntityRegistrationInput implements Omit<EntityRegistration, 'department' | 'departmentCode'> {
  @Field(() => String, { description: 'Category (登记类别).' })
  category: string;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Department responsible (登记部门代码).' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'Number (登记号).' })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer valid (终止日).' })
  until?: string | null;
}

@InputType({ description: 'An office to record with the body (任职).' })
export class OfficeInput {
  @Field(() => OfficeKind, { description: 'In which capacity (任职类型).' })
  kind: OfficeKind;

  @Field(() => ID, { nullable: true, description: 'Id of the person (人员标识).' })
  person?: string | null;

  @Field(() => LocalDateScalar, { description: 'First day in office (任职起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in office (任职终止日).' })
  until?: string | null;
}

@InputType({ description: 'A body to enter into the base registry (法人登记).' })
export class RegisterLegalEntityInput extends CommandFields {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;

  @Field(() => String, { description: 'Registered name (名称).' })
  name: string;

  @Field(() => LegalEntityKind, { description: 'What kind of body it is (机构类型).' })
  entityKind: LegalEntityKind;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Division it sits in (行政区划代码).' })
  division?: string | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City whose regulation applies to it (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Body above it (上级机构代码).' })
  parent?: string | null;

  @Field(() => [EntityRegistrationInput], { defaultValue: [], description: 'Its registrations (登记信息).' })
  registrations: EntityRegistrationInput[];

  @Field(() => [OfficeInput], { defaultValue: [], description: 'Who serves in it (任职).' })
  offices: OfficeInput[];
}

export const RegisterLegalEntityResult = resultOf('RegisterLegalEntityResult', LegalEntity);
