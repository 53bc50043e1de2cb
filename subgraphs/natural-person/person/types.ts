import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { PersonFacetInput } from '../facet/types';
import { ClosingCause, IdentityDocumentType } from './kinds';

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

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the record was closed (注销日期).' })
  closedOn?: string | null;

  @Field(() => ClosingCause, { nullable: true, description: 'Why it was closed (注销原因).' })
  closedBecause?: ClosingCause | null;
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

@InputType({ description: 'A new name or a new document of a person (自然人变更登记).' })
export class ChangePersonInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => IdentityDocumentType, { nullable: true, description: 'Which document, with its number (证件类型).' })
  documentType?: IdentityDocumentType | null;

  @Field(() => String, { nullable: true, description: 'Its number; stored encrypted (证件号码).' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Name; stored encrypted (姓名).' })
  name?: string | null;

  @Field(() => String, { description: 'On what the change rests (变更依据).' })
  basis: string;
}

@InputType({ description: 'That a person died or settled abroad (自然人注销登记).' })
export class ClosePersonInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => ClosingCause, { description: 'Why (注销原因).' })
  because: ClosingCause;

  @Field(() => LocalDateScalar, { description: 'On which day, not after today (注销日期).' })
  closedOn: string;
}

export const ChangePersonResult = resultOf('ChangePersonResult', NaturalPerson);
export const ClosePersonResult = resultOf('ClosePersonResult', NaturalPerson);
