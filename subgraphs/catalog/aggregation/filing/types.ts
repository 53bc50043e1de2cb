import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../../kernel/command-input';
import { connectionOf } from '../../../../kernel/connection';
import { resultOf } from '../../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction, LegalEntity } from '../../stubs';

@ObjectType({ description: 'A filing that data is aggregated at intervals, not in real time (汇聚期限备案).' })
export class AggregationFiling {
  @Field(() => ID, { description: 'Id of the filing (备案标识).' })
  id: string;

  @Field(() => String, { description: 'Number, which its entry carries (备案编号).' })
  number: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who filed it (备案单位).' })
  provider?: LegalEntity | null;

  @Field(() => Int, { description: 'Most days between two deliveries (汇聚间隔天数).' })
  intervalDays: number;

  @Field(() => String, { description: 'Why it cannot be in real time (不能实时汇聚的原因).' })
  reason: string;

  @Field(() => LocalDateScalar, { description: 'Day of filing (备案日期).' })
  filedOn: string;
}

@ObjectType({ description: 'A page of filings (汇聚期限备案分页列表).' })
export class AggregationFilingConnection extends connectionOf(AggregationFiling, 'AggregationFiling') {}

@InputType({ description: 'Which filings to list (汇聚期限备案筛选条件).' })
export class AggregationFilingFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Filed by this unit (备案单位代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'An interval to file with the authority (汇聚期限备案).' })
export class FileAggregationIntervalInput extends CommandFields {
  @Field(() => ID, { description: 'The entry (目录条目标识).' })
  entry: string;

  @Field(() => Int, { description: 'Most days between two deliveries (汇聚间隔天数).' })
  intervalDays: number;

  @Field(() => String, { description: 'Why it cannot be in real time; no personal data (不能实时汇聚的原因).' })
  reason: string;
}

export const AggregationFilingResult = resultOf('AggregationFilingResult', AggregationFiling);
