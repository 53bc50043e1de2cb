import { Field, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { OfficeInput } from '../office/types';
import { EntityRegistrationInput } from '../registration/types';
import { DepartmentType, LegalEntityKind, LegalEntityStatus, ReferenceClass } from './kinds';

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

  @Field(() => DepartmentType, { nullable: true, description: 'As what it takes part as a department (部门类型).' })
  departmentType?: DepartmentType | null;

  @Field(() => ReferenceClass, { nullable: true, description: 'Why the text applies to it by reference (参照执行类别).' })
  referenceClass?: ReferenceClass | null;

  @Field(() => String, { nullable: true, description: 'Law that gives it functions of administration (授权依据).' })
  authorizedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Its section that looks after public data (公共数据管理科室).' })
  dataSection?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'An organization without legal personality (非法人组织).' })
  unincorporated: boolean;

  @Field(() => [EntityRegistrationInput], { defaultValue: [], description: 'Its registrations (登记信息).' })
  registrations: EntityRegistrationInput[];

  @Field(() => [OfficeInput], { defaultValue: [], description: 'Who serves in it (任职).' })
  offices: OfficeInput[];
}

@InputType({ description: 'What of a body changes: what is left out stays, null is nothing from now on (法人变更登记).' })
export class ChangeLegalEntityInput extends CommandFields {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Registered name (名称).' })
  name?: string | null;

  @Field(() => LegalEntityKind, { nullable: true, description: 'What kind of body it is (机构类型).' })
  entityKind?: LegalEntityKind | null;

  @Field(() => LegalEntityStatus, { nullable: true, description: 'ACTIVE or SUSPENDED (机构状态).' })
  entityStatus?: LegalEntityStatus | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'Division it sits in (行政区划代码).' })
  division?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Body above it (上级机构代码).' })
  parent?: string | null;

  @Field(() => DepartmentType, { nullable: true, description: 'As what it takes part as a department (部门类型).' })
  departmentType?: DepartmentType | null;

  @Field(() => ReferenceClass, { nullable: true, description: 'Why the text applies to it by reference (参照执行类别).' })
  referenceClass?: ReferenceClass | null;

  @Field(() => String, { nullable: true, description: 'Law that gives it functions of administration (授权依据).' })
  authorizedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Its section that looks after public data (公共数据管理科室).' })
  dataSection?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'An organization without legal personality (非法人组织).' })
  unincorporated?: boolean | null;
}
