import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { resultOf } from '../../../../kernel/refused';
import { DateTimeScalar } from '../../../../kernel/scalars';
import { DataItemType } from '../../entry/kinds';

@ObjectType({ description: 'A column of a dataset, as the platform has it (数据集字段).' })
export class DatasetColumn {
  @Field(() => String, { description: 'Name: that of an item, or its English one (字段名称).' })
  name: string;

  @Field(() => DataItemType, { nullable: true, description: 'What its values are (数据类型).' })
  dataType?: DataItemType | null;
}

@ObjectType({ description: 'What a dataset holds, as it was reported last (数据集状态).' })
export class DatasetState {
  @Field(() => Int, { description: 'How many records (记录数).' })
  records: number;

  @Field(() => String, { description: 'SHA-256 over its records (数据摘要值).' })
  digest: string;

  @Field(() => DateTimeScalar, { description: 'When it was reported (报送时间).' })
  reportedAt: Date;
}

@ObjectType({ description: 'The one dataset on the platform into which an entry is aggregated (汇聚数据集).' })
export class AggregatedDataset {
  @Field(() => ID, { description: 'Id of the dataset (数据集标识).' })
  id: string;

  @Field(() => String, { description: 'Name on the platform (数据集名称).' })
  name: string;

  @Field(() => [DatasetColumn], { nullable: true, description: 'Its columns; null until the platform tells them (字段).' })
  columns?: DatasetColumn[] | null;

  @Field(() => DatasetState, { nullable: true, description: 'What its source holds (数据源状态).' })
  source?: DatasetState | null;

  @Field(() => DatasetState, { nullable: true, description: 'What the platform holds (平台状态).' })
  platform?: DatasetState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether both hold the same; null until both were reported (是否一致).',
  })
  isConsistent?: boolean | null;

  @Field(() => DateTimeScalar, { description: 'When it was attached (挂接时间).' })
  attachedAt: Date;
}

@InputType({ description: 'A column as the platform has it (数据集字段).' })
export class DatasetColumnInput {
  @Field(() => String, { description: 'Name: that of an item, or its English one (字段名称).' })
  name: string;

  @Field(() => DataItemType, { nullable: true, description: 'What its values are; not compared where left out (数据类型).' })
  dataType?: DataItemType | null;
}

@InputType({ description: 'A dataset to attach to its entry (挂接汇聚数据集).' })
export class AttachAggregatedDatasetInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Name on the platform (数据集名称).' })
  name: string;
}

@InputType({ description: 'A dataset to detach, so that another may be attached (解除挂接).' })
export class DetachAggregatedDatasetInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'Why; no personal data (理由).' })
  reason: string;
}

@InputType({ description: 'What the source of a dataset holds (报送数据源状态).' })
export class ReportSourceStateInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => Int, { description: 'How many records (记录数).' })
  records: number;

  @Field(() => String, { description: 'SHA-256 over its records, in lower-case hexadecimal (数据摘要值).' })
  digest: string;
}

@InputType({ description: 'What the platform holds of a dataset (报送平台状态).' })
export class ReportPlatformStateInput extends ReportSourceStateInput {
  @Field(() => [DatasetColumnInput], { nullable: true, description: 'All its columns; as before, where left out (字段).' })
  columns?: DatasetColumnInput[] | null;
}

export const AggregatedDatasetResult = resultOf('AggregatedDatasetResult', AggregatedDataset);
