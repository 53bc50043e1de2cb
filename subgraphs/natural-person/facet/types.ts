import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { Article, resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'That a department keeps a category of records on a person; never what they say (人口信息类别).' })
export class PersonFacet {
  @Field(() => String, { description: 'Category, e.g. 户籍登记 (信息类别).' })
  category: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Department responsible (责任部门).' })
  department?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it is no longer kept (终止日).' })
  until?: string | null;
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

@ObjectType({
  description: 'Which department is responsible for a category of records on persons in a city (人口信息采集责任).',
})
export class FacetCategory {
  @Field(() => String, { description: 'City, as division code (地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Category; 人口库 is the lead of the base registry itself (信息类别).' })
  category: string;

  @Field(() => LegalEntity, { description: 'Department responsible (责任部门).' })
  department: LegalEntity;
}

@ObjectType({ description: 'Who leads the base registry of persons in a city (人口库牵头部门).' })
export class PopulationLead {
  @Field(() => String, { nullable: true, description: 'As the text of the city names it (文件所称部门).' })
  named?: string | null;

  @Field(() => Article, { nullable: true, description: 'Where it does (依据条款).' })
  article?: Article | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that the city has made responsible (责任部门).' })
  department?: LegalEntity | null;
}

@InputType({ description: 'Which department is responsible for a category from now on (确定采集责任部门).' })
export class AssignFacetCategoryInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Category, words without digits; 人口库 for the registry itself (信息类别).' })
  category: string;

  @Field(() => CreditCodeScalar, { description: 'Department responsible (责任部门代码).' })
  department: string;
}

@InputType({ description: 'A category that the department responsible keeps on a person (登记信息类别).' })
export class RecordFacetInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => String, { description: 'Category (信息类别).' })
  category: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (起始日).' })
  since?: string | null;
}

@InputType({ description: 'A category that is no longer kept on a person (终止信息类别).' })
export class EndFacetInput extends CommandFields {
  @Field(() => ID, { description: 'Global id of the person (自然人标识).' })
  person: string;

  @Field(() => String, { description: 'Category (信息类别).' })
  category: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it is no longer kept (终止日).' })
  until: string;
}

export const AssignFacetCategoryResult = resultOf('AssignFacetCategoryResult', FacetCategory);
export const RecordFacetResult = resultOf('RecordFacetResult', PersonFacet);
export const EndFacetResult = resultOf('EndFacetResult', PersonFacet);
