import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';

@ObjectType({ description: 'The data of one entry as it was loaded into the register, not its records (已装载数据集).' })
export class LoadedDataset {
  @Field(() => CatalogEntry, { nullable: true, description: 'Entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose data it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Body that loaded it (提供部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'The item by which records are found, and no other (查询键).' })
  keyItem: string;

  @Field(() => [String], { description: 'Names of its items (信息项).' })
  items: string[];

  @Field(() => Int, { description: 'How many records it has (记录数).' })
  records: number;

  @Field(() => DateTimeScalar, { description: 'When it was loaded (装载时间).' })
  loadedAt: Date;

  @Field(() => Int, { description: 'How often it was loaded (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of loaded datasets (已装载数据集分页列表).' })
export class LoadedDatasetConnection extends connectionOf(LoadedDataset, 'LoadedDataset') {}

@InputType({ description: 'Which datasets to list (已装载数据集筛选条件).' })
export class LoadedDatasetFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this body (提供部门代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'Data to load in place of what was loaded before (装载数据集).' })
export class LoadDatasetInput extends CommandFields {
  @Field(() => ID, { description: 'Catalog entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => String, { description: 'The item by which records are found (查询键).' })
  keyItem: string;

  @Field(() => [String], { description: 'Names of the items (信息项).' })
  items: string[];

  @Field(() => [[String]], { description: 'Records: one value for each item, in their order (记录).' })
  records: string[][];
}

export const LoadDatasetResult = resultOf('LoadDatasetResult', LoadedDataset);
