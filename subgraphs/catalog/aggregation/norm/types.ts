import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { Jurisdiction } from '../../stubs';

@ObjectType({ description: 'A version of the norm by which a city has data aggregated (汇聚规范).' })
export class AggregationNorm {
  @Field(() => ID, { description: 'Id of the version (规范标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose norm it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => Int, { description: 'Version, from 1; the latest holds (规范版本).' })
  normVersion: number;

  @Field(() => String, { description: 'Title (名称).' })
  title: string;

  @Field(() => String, { description: 'Number of the document, or where it is to be had (文号或者获取方式).' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Day of publication (发布日期).' })
  publishedOn: string;
}

@ObjectType({ description: 'A page of norms (汇聚规范分页列表).' })
export class AggregationNormConnection extends connectionOf(AggregationNorm, 'AggregationNorm') {}

@InputType({ description: 'A version of the norm to publish (发布汇聚规范).' })
export class PublishAggregationNormInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'Title (名称).' })
  title: string;

  @Field(() => String, { description: 'Number of the document, or where it is to be had (文号或者获取方式).' })
  reference: string;
}

export const AggregationNormResult = resultOf('AggregationNormResult', AggregationNorm);
