import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { Finding, resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../entity/types';
import { NaturalPerson } from '../stubs';
import { OfficeKind } from './kinds';

@ObjectType({ description: 'An office that a person holds in a body (任职).' })
export class Office {
  @Field(() => ID, { description: 'Id of the office (任职标识).' })
  id: string;

  @Field(() => OfficeKind, { description: 'In which capacity (任职类型).' })
  kind: OfficeKind;

  @Field(() => NaturalPerson, { nullable: true, description: 'Who holds it (任职人员).' })
  person?: NaturalPerson | null;

  @Field(() => LocalDateScalar, { description: 'First day in office (任职起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in office (任职终止日).' })
  until?: string | null;
}

@ObjectType({ description: 'What of a department the register knows today; names nobody (部门登记完备情况).' })
export class DepartmentProfile {
  @Field(() => Boolean, {
    description: 'Its principal, first responsible for data security, is in office (数据安全第一责任人).',
  })
  hasDataSecurityPrincipal: boolean;

  @Field(() => Boolean, { description: 'Its chief data officer is in office (首席数据官).' })
  hasChiefDataOfficer: boolean;

  @Field(() => Boolean, { description: 'A data administrator is in office (公共数据管理员).' })
  hasDataSteward: boolean;

  @Field(() => Boolean, { description: 'Its section for public data is named (公共数据管理科室).' })
  hasDataSection: boolean;

  @Field(() => [Finding], { description: 'What the text of its city asks for and it has not (尚缺事项).' })
  missing: Finding[];
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

@InputType({ description: 'A person who comes into office (任命).' })
export class AppointOfficerInput extends CommandFields {
  @Field(() => CreditCodeScalar, { description: 'The body (机构代码).' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Version of the body that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => OfficeKind, { description: 'In which capacity (任职类型).' })
  kind: OfficeKind;

  @Field(() => ID, { description: 'Id of the person (人员标识).' })
  person: string;

  @Field(() => LocalDateScalar, { description: 'First day in office (任职起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer in office (任职终止日).' })
  until?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'End the office of whoever holds it until then (接替现任).' })
  replace: boolean;
}

@InputType({ description: 'An office that ends (离任).' })
export class EndOfficeInput extends CommandFields {
  @Field(() => ID, { description: 'Id of the office (任职标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version of the body that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => LocalDateScalar, { description: 'First day no longer in office (任职终止日).' })
  until: string;
}

export const AppointOfficerResult = resultOf('AppointOfficerResult', LegalEntity);
export const EndOfficeResult = resultOf('EndOfficeResult', LegalEntity);
