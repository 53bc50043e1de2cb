import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { AggregationMode } from '../../entry/terms-kinds';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction, LegalEntity } from '../../stubs';

@ObjectType({ description: 'What a department delivered of the items that it collects (采集批次).' })
export class CollectionBatch {
  @Field(() => ID, { description: 'Id of the batch (批次标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry that it is of (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who collected it (采集部门).' })
  department?: LegalEntity | null;

  @Field(() => [String], { description: 'Items in it, by name (信息项).' })
  items: string[];

  @Field(() => Int, { description: 'How many records (记录数).' })
  records: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the delivered file (文件摘要值).' })
  digest?: string | null;

  @Field(() => String, { nullable: true, description: 'Who delivered it, as tokens name users (上传人账号).' })
  uploader?: string | null;

  @Field(() => AggregationMode, { nullable: true, description: 'How the entry reached the platform then (汇聚方式).' })
  aggregationMode?: AggregationMode | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the aggregation norm that held; null where the city had none (汇聚规范版本).',
  })
  normVersion?: number | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was collected (采集日期).' })
  collectedOn: string;

  @Field(() => DateTimeScalar, { description: 'When it was delivered (报送时间).' })
  receivedAt: Date;
}

@ObjectType({ description: 'A page of batches (采集批次分页列表).' })
export class CollectionBatchConnection extends connectionOf(CollectionBatch, 'CollectionBatch') {}

@InputType({ description: 'Which batches to list (采集批次筛选条件).' })
export class CollectionBatchFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Collected by this department (采集部门代码).' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'A batch that the department acted for has collected (报送采集批次).' })
export class UploadCollectionBatchInput extends CommandFields {
  @Field(() => ID, { description: 'The entry that it is of (目录条目标识).' })
  entry: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Items in it, by name; all of the entry, where none is named (信息项).',
  })
  items: string[];

  @Field(() => Int, { description: 'How many records (记录数).' })
  records: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in lower-case hexadecimal (文件摘要值).' })
  digest?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day on which it was collected (采集日期).' })
  collectedOn: string;
}

export const CollectionBatchResult = resultOf('CollectionBatchResult', CollectionBatch);
