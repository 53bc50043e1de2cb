import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction, LegalEntity } from '../../stubs';
import { ListEdition } from '../types';

@ObjectType({ description: 'A line of the responsibility list: what a department collects and answers for (采集责任).' })
export class CollectionResponsibility {
  @Field(() => ID, { description: 'Id of the line (责任标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose list it stands on (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who collects it and answers for it (责任部门).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  itemName: string;

  @Field(() => String, { nullable: true, description: 'Code of the item, the same wherever it occurs (信息项代码).' })
  itemCode?: string | null;

  @Field(() => CatalogEntry, {
    nullable: true,
    description: 'The entry from which it was derived; null where it was assigned (来源目录条目).',
  })
  entry?: CatalogEntry | null;

  @Field(() => String, { nullable: true, description: 'Function by law on which it was assigned (职能依据).' })
  functionBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Law by which it is collected although another department is the source (重复采集的法律依据).',
  })
  lawfulException?: string | null;

  @Field(() => Int, { description: 'First edition with it (列入版本).' })
  sinceVersion: number;

  @Field(() => LocalDateScalar, { description: 'First day (列入日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer on the list (移出日期).' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was released (移出理由).' })
  releasedBecause?: string | null;
}

@ObjectType({ description: 'A page of the responsibility list (责任清单分页列表).' })
export class CollectionResponsibilityConnection extends connectionOf(CollectionResponsibility, 'CollectionResponsibility') {
  @Field(() => ListEdition, { nullable: true, description: 'The edition that is shown (清单版本).' })
  edition?: ListEdition | null;
}

@InputType({ description: 'Which lines of the responsibility list (责任清单筛选条件).' })
export class ResponsibilityFilter {
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (责任部门代码).' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the item with this code (信息项代码).' })
  itemCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Derived from this entry (来源目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'A line to put on the responsibility list (列入责任清单).' })
export class AssignResponsibilityInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => CreditCodeScalar, { description: 'Who is to collect it (责任部门代码).' })
  department: string;

  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  itemName: string;

  @Field(() => String, { nullable: true, description: 'Code of the item (信息项代码).' })
  itemCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Function by law that it rests on (职能依据).' })
  functionBasis?: string | null;
}

@InputType({ description: 'A line to take off the responsibility list (移出责任清单).' })
export class ReleaseResponsibilityInput extends CommandFields {
  @Field(() => ID, { description: 'The line (责任标识).' })
  id: string;

  @Field(() => String, { description: 'Why (移出理由).' })
  reason: string;
}

@InputType({ description: 'The responsibility list to derive from the published catalog (生成责任清单).' })
export class GenerateResponsibilityListInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;
}

@InputType({ description: 'What a department is to collect by an approved list (责任清单内容).' })
export class ResponsibilityInput {
  @Field(() => CreditCodeScalar, { description: 'Who is to collect it (责任部门代码).' })
  department: string;

  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  itemName: string;

  @Field(() => String, { nullable: true, description: 'Code of the item (信息项代码).' })
  itemCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Function by law that it rests on (职能依据).' })
  functionBasis?: string | null;
}

@InputType({ description: 'An approved responsibility list to publish (发布责任清单).' })
export class PublishResponsibilityListInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { nullable: true, description: 'The document that approved it (批准文件).' })
  approval?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the approval (批准日期).' })
  approvedOn?: string | null;

  @Field(() => [ResponsibilityInput], {
    defaultValue: [],
    description: 'All that is assigned by it; earlier assigned lines that it lacks end (责任清单内容).',
  })
  lines: ResponsibilityInput[];
}

export const ResponsibilityResult = resultOf('ResponsibilityResult', CollectionResponsibility);
