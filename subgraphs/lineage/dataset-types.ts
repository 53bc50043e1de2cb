import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection';
import { ExternalDataset } from './types';

@ObjectType({ description: 'A page of datasets that only lineage knows, by name (外部数据集分页列表).' })
export class ExternalDatasetConnection extends connectionOf(ExternalDataset, 'ExternalDataset') {}

@InputType({ description: 'Which datasets to list (外部数据集筛选条件).' })
export class ExternalDatasetFilter {
  @Field(() => String, { nullable: true, description: 'Of this namespace (命名空间).' })
  namespace?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Found to be an entry or an asset, or not yet (是否已关联).' })
  linked?: boolean | null;
}
