import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';

@ObjectType({ description: 'An entry whose data has not reached the platform for longer than it may (逾期未汇聚的目录条目).' })
export class StaleEntry {
  @Field(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its data last did; null if it never has (最近汇聚时间).' })
  lastAggregatedAt?: Date | null;

  @Field(() => Int, { description: 'Most days between two deliveries, as agreed or filed; one where none is (汇聚间隔天数).' })
  freshnessDays: number;

  @Field(() => DateTimeScalar, { description: 'Since when it is stale (逾期起始时刻).' })
  staleSince: Date;
}

@ObjectType({ description: 'A page of stale entries (逾期未汇聚的目录条目分页列表).' })
export class StaleEntryConnection extends connectionOf(StaleEntry, 'StaleEntry') {}

@InputType({ description: 'Which stale entries to list (逾期未汇聚筛选条件).' })
export class StaleEntryFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (信息资源提供方代码).' })
  provider?: string | null;
}
