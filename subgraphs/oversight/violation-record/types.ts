import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { Article, resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { EvidenceInput } from '../rectification/inputs';
import { Evidence } from '../rectification/types';
import { AccessGrant, LegalEntity } from '../stubs';

@ObjectType({ description: 'Something that the text of a city forbids and that was done (违规行为).' })
@Directive('@key(fields: "id")')
export class Violation {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'Code of the act, one of the city’s (违规行为代码).' })
  type: string;

  @Field(() => String, { description: 'The act in the words of the text (违规行为).' })
  wording: string;

  @Field(() => Article, { nullable: true, description: 'The article that names it (依据条款).' })
  article?: Article | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who did it (责任单位).' })
  responsible?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'What was done (具体情形).' })
  description?: string | null;

  @Field(() => [Evidence], { description: 'What shows it (依据材料).' })
  evidence: Evidence[];

  @Field(() => AccessGrant, { nullable: true, description: 'The grant by which data was used (数据使用授权).' })
  grant?: AccessGrant | null;

  @Field(() => String, { nullable: true, description: 'The law that forbids it (所违反的法律法规条款).' })
  citedLaw?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who raised it (认定单位).' })
  raisedBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'On which day (认定日期).' })
  raisedOn: string;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of violations (违规行为分页列表).' })
export class ViolationConnection extends connectionOf(Violation, 'Violation') {}

@InputType({ description: 'Which violations to list (违规行为筛选条件).' })
export class ViolationFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'By this body (责任单位代码).' })
  responsible?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this act (违规行为代码).' })
  type?: string | null;
}

@InputType({ description: 'A violation to raise (认定违规行为).' })
export class RaiseViolationInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Code of the act, one of the city’s (违规行为代码).' })
  type: string;

  @Field(() => CreditCodeScalar, { description: 'Who did it (责任单位代码).' })
  responsible: string;

  @Field(() => String, { nullable: true, description: 'What was done; no personal data (具体情形).' })
  description?: string | null;

  @Field(() => [EvidenceInput], { defaultValue: [], description: 'What shows it (依据材料).' })
  evidence: EvidenceInput[];

  @Field(() => ID, { nullable: true, description: 'The grant by which data was used (授权标识).' })
  grant?: string | null;

  @Field(() => String, { nullable: true, description: 'The law that forbids it (所违反的法律法规条款).' })
  citedLaw?: string | null;
}

export const ViolationResult = resultOf('ViolationResult', Violation);
