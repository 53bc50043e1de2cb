import { Field, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar } from '../../../kernel/scalars';
import { IdentityDocumentType } from '../person/kinds';
import { NaturalPerson } from '../person/types';
import { IdentificationOutcome } from './kinds';

@ObjectType({ description: 'The answer to a document and a name (身份核验结果).' })
export class PersonIdentification {
  @Field(() => IdentificationOutcome, { description: 'Match or no match (核验结果).' })
  outcome: IdentificationOutcome;

  @Field(() => NaturalPerson, { nullable: true, description: 'The masked record, for a match (脱敏记录).' })
  person?: NaturalPerson | null;
}

@InputType({ description: 'A document and a name, and on what ground they are asked about (身份核验).' })
export class IdentifyPersonInput extends CommandFields {
  @Field(() => IdentityDocumentType, { description: 'Which document (证件类型).' })
  documentType: IdentityDocumentType;

  @Field(() => String, { description: 'Its number; never stored (证件号码).' })
  documentNumber: string;

  @Field(() => String, { description: 'Name as the register spells it; never stored (姓名).' })
  name: string;

  @Field(() => DivisionCodeScalar, { description: 'City whose register is asked (所属地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What for; the person reads it (查询用途).' })
  purpose: string;

  @Field(() => String, { description: 'The provision that allows it (法律依据).' })
  legalBasis: string;

  @Field(() => String, { description: 'Number of the case (案件或事项编号).' })
  caseNumber: string;
}

export const IdentifyPersonResult = resultOf('IdentifyPersonResult', PersonIdentification);
