import { Field, Int, ObjectType } from 'type-graphql';
import { JSONScalar } from '../../../kernel/scalars';

@ObjectType({ description: 'What one field said before and after (字段差异).' })
export class CatalogFieldDifference {
  @Field(() => String, { description: 'Name of the field (字段).' })
  field: string;

  @Field(() => JSONScalar, { nullable: true, description: 'What it said (原值).' })
  before?: unknown;

  @Field(() => JSONScalar, { nullable: true, description: 'What it says (新值).' })
  after?: unknown;
}

@ObjectType({ description: 'An item that says something else than before (信息项差异).' })
export class CatalogItemDifference {
  @Field(() => String, { description: 'Name of the item (信息项名称).' })
  name: string;

  @Field(() => [CatalogFieldDifference], { description: 'Its fields that differ (字段差异).' })
  fields: CatalogFieldDifference[];
}

@ObjectType({ description: 'In what two versions of an entry differ (目录版本差异).' })
export class CatalogDifference {
  @Field(() => Int, { description: 'The version compared with (原版本).' })
  from: number;

  @Field(() => Int, { description: 'The version compared (新版本).' })
  to: number;

  @Field(() => [CatalogFieldDifference], { description: 'Fields of the entry that differ (字段差异).' })
  fields: CatalogFieldDifference[];

  @Field(() => [String], { description: 'Items that are new, by name (新增信息项).' })
  itemsAdded: string[];

  @Field(() => [String], { description: 'Items that are gone, by name (删除信息项).' })
  itemsRemoved: string[];

  @Field(() => [CatalogItemDifference], { description: 'Items that say something else (变更信息项).' })
  itemsChanged: CatalogItemDifference[];
}
