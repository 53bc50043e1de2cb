import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { Article, resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../entity/types';
import { Jurisdiction } from '../stubs';

@ObjectType({ description: 'A registration that a body holds with a department (登记信息).' })
export class EntityRegistration {
  @Field(() => ID, { description: 'Id of the registration (登记标识).' })
  id: string;

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

@ObjectType({ description: 'Which department keeps a category of registrations in a city: one (登记职责).' })
export class RegistrationDuty {
  @Field(() => Jurisdiction, { description: 'The city (适用地区).' })
  jurisdiction: Jurisdiction;

  @Field(() => String, { description: 'Category; 法人库 is the lead of the base registry (登记类别).' })
  category: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Department responsible (责任部门).' })
  department?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'Responsible since this day (起始日).' })
  since: string;

  @Field(() => Article, {
    nullable: true,
    description: 'Where the text of the city asks for it; null where it is ours (依据条款).',
  })
  article?: Article | null;

  departmentCode?: string;
}

@InputType({ description: 'A registration to record with the body (登记信息).' })
export class EntityRegistrationInput implements Omit<EntityRegistration, 'id' | 'department' | 'departmentCode'> {
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

@InputType({ description: 'Which department is responsible for a category (登记职责).' })
export class AssignRegistrationCategoryInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'The city (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Category; 法人库 is the lead of the base registry (登记类别).' })
  category: string;

  @Field(() => CreditCodeScalar, { description: 'Department responsible (责任部门代码).' })
  department: string;
}

@InputType({ description: 'A registration that the department responsible records (登记信息).' })
export class RecordEntityRegistrationInput extends CommandFields {
  @Field(() => CreditCodeScalar, { description: 'The body (机构代码).' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Version of the body that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Category (登记类别).' })
  category: string;

  @Field(() => String, { nullable: true, description: 'Number (登记号).' })
  number?: string | null;

  @Field(() => LocalDateScalar, { description: 'First day (起始日).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer valid (终止日).' })
  until?: string | null;
}

@InputType({ description: 'A registration that ends (登记终止).' })
export class EndEntityRegistrationInput extends CommandFields {
  @Field(() => ID, { description: 'Id of the registration (登记标识).' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Version of the body that the caller has read (所依据的版本).' })
  expectedVersion?: number | null;

  @Field(() => LocalDateScalar, { description: 'First day no longer valid (终止日).' })
  until: string;
}

export const AssignRegistrationCategoryResult = resultOf('AssignRegistrationCategoryResult', RegistrationDuty);
export const RecordEntityRegistrationResult = resultOf('RecordEntityRegistrationResult', LegalEntity);
export const EndEntityRegistrationResult = resultOf('EndEntityRegistrationResult', LegalEntity);
