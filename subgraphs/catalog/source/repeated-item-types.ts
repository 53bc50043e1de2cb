import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { CatalogEntry } from '../entry/types';
import { LegalEntity } from '../stubs';

@ObjectType({ description: 'An item that entries of several departments have (多部门采集的数据项).' })
export class RepeatedItem {
  @Field(() => String, { nullable: true, description: 'Code of the item, where it has one (数据项编码).' })
  code?: string | null;

  @Field(() => String, { description: 'Name of the item (数据项名称).' })
  name: string;

  @Field(() => [LegalEntity], { description: 'The departments, in the order of their codes (采集部门).' })
  departments: LegalEntity[];

  @Field(() => Int, { description: 'How many entries have it (目录条目数).' })
  entryCount: number;

  @Field(() => [CatalogEntry], {
    nullable: 'items',
    description: 'The entries that have it, the first hundred by code (所在目录条目).',
  })
  entries: CatalogEntry[];
}

@ObjectType({ description: 'A page of items that several departments collect (多部门采集的数据项分页列表).' })
export class RepeatedItemConnection extends connectionOf(RepeatedItem, 'RepeatedItem') {}
