import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { resultOf } from '../../../kernel/refused';
import { DecimalScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry } from '../stubs';

@ObjectType({ description: 'What users say of the data of an entry, in six dimensions from 1 to 5 (数据质量评价).' })
export class QualityRating {
  @Field(() => Int, { description: 'How many users rated it (评价人数).' })
  ratings: number;

  @Field(() => DecimalScalar, { description: 'Whether it keeps to the standards (规范性).' })
  conformity: string;

  @Field(() => DecimalScalar, { description: 'Whether it is complete (完整性).' })
  completeness: string;

  @Field(() => DecimalScalar, { description: 'Whether it is right (准确性).' })
  accuracy: string;

  @Field(() => DecimalScalar, { description: 'Whether it agrees with itself (一致性).' })
  consistency: string;

  @Field(() => DecimalScalar, { description: 'Whether it is up to date (时效性).' })
  timeliness: string;

  @Field(() => DecimalScalar, { description: 'Whether it can be used (可用性).' })
  usability: string;
}

@ObjectType({ description: 'What one user says of data that they obtained (用户评价).' })
export class DatasetRating {
  @Field(() => ID, { description: 'Id of the rating (评价标识).' })
  id: string;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry whose data it is (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => Int, { description: 'Whether it keeps to the standards (规范性).' })
  conformity: number;

  @Field(() => Int, { description: 'Whether it is complete (完整性).' })
  completeness: number;

  @Field(() => Int, { description: 'Whether it is right (准确性).' })
  accuracy: number;

  @Field(() => Int, { description: 'Whether it agrees with itself (一致性).' })
  consistency: number;

  @Field(() => Int, { description: 'Whether it is up to date (时效性).' })
  timeliness: number;

  @Field(() => Int, { description: 'Whether it can be used (可用性).' })
  usability: number;

  @Field(() => String, { nullable: true, description: 'What is to be said with it (评价意见).' })
  comment?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of the rating (评价日期).' })
  ratedOn: string;
}

@InputType({ description: 'A rating of data that was obtained, from 1 to 5 in each dimension (数据评价).' })
export class RateDatasetInput extends CommandFields {
  @Field(() => ID, { description: 'The entry whose data it is (目录条目标识).' })
  entry: string;

  @Field(() => Int, { nullable: true, description: 'Whether it keeps to the standards (规范性).' })
  conformity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Whether it is complete (完整性).' })
  completeness?: number | null;

  @Field(() => Int, { nullable: true, description: 'Whether it is right (准确性).' })
  accuracy?: number | null;

  @Field(() => Int, { nullable: true, description: 'Whether it agrees with itself (一致性).' })
  consistency?: number | null;

  @Field(() => Int, { nullable: true, description: 'Whether it is up to date (时效性).' })
  timeliness?: number | null;

  @Field(() => Int, { nullable: true, description: 'Whether it can be used (可用性).' })
  usability?: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (评价意见).' })
  comment?: string | null;
}

export const RateDatasetResult = resultOf('RateDatasetResult', DatasetRating);
