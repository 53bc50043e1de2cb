import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { CreditCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, LegalEntity } from '../stubs';

@ObjectType({ description: 'A published entry of which nothing has reached the platform (未汇聚的目录条目).' })
export class AggregationGap {
  @Field(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => String, { description: 'Its title (目录名称).' })
  title: string;

  @Field(() => LegalEntity, { nullable: true, description: 'Whose entry it is (数据提供单位).' })
  department?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is published (发布日期).' })
  publishedOn?: string | null;
}

@ObjectType({ description: 'How many gaps a department has (部门未汇聚目录数).' })
export class DepartmentGaps {
  @Field(() => LegalEntity, { nullable: true, description: 'The department (部门).' })
  department?: LegalEntity | null;

  @Field(() => Int, { description: 'How many of its published entries (未汇聚目录数).' })
  entries: number;
}

@ObjectType({ description: 'A page of gaps, by department (未汇聚目录分页列表).' })
export class AggregationGapConnection extends connectionOf(AggregationGap, 'AggregationGap') {
  @Field(() => [DepartmentGaps], { description: 'All of them counted by department, the most first (按部门统计).' })
  byDepartment: DepartmentGaps[];
}

@InputType({ description: 'Which gaps to list (未汇聚目录筛选条件).' })
export class AggregationGapFilter {
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (部门代码).' })
  department?: string | null;
}

@ObjectType({ description: 'What a unit did for sharing in a year, as an input of its target assessment (共享工作情况).' })
export class SharingPerformance {
  @Field(() => LegalEntity, { nullable: true, description: 'The unit (单位).' })
  unit?: LegalEntity | null;

  @Field(() => Int, { description: 'The year (年度).' })
  year: number;

  @Field(() => Int, { description: 'Entries that it published in the year and that are published (发布目录数).' })
  publishedItems: number;

  @Field(() => Int, { description: 'Replies to requests for sharing given by their day (按时答复数).' })
  onTimeReplies: number;

  @Field(() => Int, { description: 'Replies given late, or still owed after their day, where that day binds (逾期答复数).' })
  overdueReplies: number;
}

@ObjectType({ description: 'A page of what units did for sharing (共享工作情况分页列表).' })
export class SharingPerformanceConnection extends connectionOf(SharingPerformance, 'SharingPerformance') {}
