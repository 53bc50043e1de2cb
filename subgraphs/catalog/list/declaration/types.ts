import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { resultOf } from '../../../../kernel/refused';
import { DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../../stubs';

@ObjectType({ description: 'What the head of a department signed: that its list names all of its data (目录完整性声明).' })
export class CompletenessDeclaration {
  @Field(() => ID, { description: 'Id of the declaration (声明标识).' })
  id: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose list it is (部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'What was declared (声明内容).' })
  statement: string;

  @Field(() => LocalDateScalar, { description: 'Day on which it was signed (签署日期).' })
  signedOn: string;

  @Field(() => DateTimeScalar, { description: 'Moment at which it was signed (签署时刻).' })
  signedAt: Date;

  @Field(() => Int, { description: 'How many entries the list had (条目数).' })
  entries: number;

  @Field(() => String, {
    description: 'SHA-256 of the list as signed: code, version and state of each entry, line by line (清单摘要值).',
  })
  digest: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The list is still as it was signed; null to those who do not see all of it (声明后清单未变更).',
  })
  isCurrent?: boolean | null;
}

@ObjectType({ description: 'All that a department lists, with what its head signed of it (部门目录清单).' })
export class DepartmentCatalogueList {
  @Field(() => Jurisdiction, { nullable: true, description: 'City (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose list it is (部门).' })
  department?: LegalEntity | null;

  @Field(() => CompletenessDeclaration, { nullable: true, description: 'The last declaration; null without one (完整性声明).' })
  declaration?: CompletenessDeclaration | null;
}

@InputType({ description: 'A declaration to sign (目录完整性声明).' })
export class DeclareCatalogueCompleteInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What is declared (声明内容).' })
  statement: string;
}

export const CompletenessDeclarationResult = resultOf('CompletenessDeclarationResult', CompletenessDeclaration);
