import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../kernel/command-input';
import { resultOf } from '../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../kernel/scalars';
import { IdentityDocumentType } from './kinds';
import { LegalEntity } from './stubs';

@ObjectType({ description: 'A natural person, by opaque id (自然人).' })
@Directive('@key(fields: "id")')
export class NaturalPerson {
  @Field(() => ID, { description: 'Opaque id (标识).' })
  id: string;

  @Field(() => IdentityDocumentType, { description: 'Which document the person is known by (证件类型).' })
  documentType: IdentityDocumentType;

  @Field(() => String, { description: 'Number of the document, the middle hidden (脱敏证件号码).' })
  maskedDocumentNumber: string;

  @Field(() => String, { description: 'Name, all but its beginning hidden (脱敏姓名).' })
  maskedName: string;
}

@ObjectType({ description: 'That a department keeps a category of records on a person; never what they say (人口信息类别).' })
export class PersonFacet {
  @Field(() => String, { description: 'Category, e.g. 户籍登记 (信息类别).' })
  category: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Department responsible (责任部门).' })
  department?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;
}

@InputType({ description: 'A category of records that a department keeps on the person (人口信息类别).' })
export class PersonFacetInput {
  @Field(() => String, { description: 'Category: words without digits, at most 40 characters (信息类别).' })
  category: string;

  @Field(() => CreditCodeScalar, { description: 'Department responsible (责任部门代码).' })
  department: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;
}

@InputType({ description: 'A person to enter into the base registry (自然人登记).' })
export class RegisterPersonInput extends CommandFields {
  @Field(() => IdentityDocumentType, { description: 'Which document the person is known by (证件类型).' })
  documentType: IdentityDocumentType;

  @Field(() => String, { description: 'Its number; stored encrypted and shown masked (证件号码).' })
  documentNumber: string;

  @Field(() => String, { description: 'Name; stored encrypted and shown masked (姓名).' })
  name: string;

  @Field(() => DivisionCodeScalar, { description: 'City that keeps the record (所属地区代码).' })
  jurisdiction: string;

  @Field(() => [PersonFacetInput], { defaultValue: [], description: 'Who keeps what on the person (人口信息类别).' })
  facets: PersonFacetInput[];
}

export const RegisterPersonResult = resultOf('RegisterPersonResult', NaturalPerson);
