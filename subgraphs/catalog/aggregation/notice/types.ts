import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../../kernel/connection';
import { CreditCodeScalar, DateTimeScalar, DivisionCodeScalar } from '../../../../kernel/scalars';
import { CatalogEntry } from '../../entry/types';
import { Jurisdiction, LegalEntity } from '../../stubs';
import { DataNoticeCause, DataNoticeKind } from './kinds';

@ObjectType({ description: 'What the unit of an entry is to see to (数据提示).' })
@Directive('@key(fields: "id")')
export class DataNotice {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => DataNoticeKind, { description: 'What the unit is to do (提示种类).' })
  kind: DataNoticeKind;

  @Field(() => DataNoticeCause, { description: 'Why (提示事由).' })
  cause: DataNoticeCause;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The unit that is to see to it (责任单位).' })
  unit?: LegalEntity | null;

  @Field(() => [String], { description: 'Columns and items that differ, by name (不符的字段和信息项).' })
  differing: string[];

  @Field(() => DateTimeScalar, { description: 'When it was raised (提示时间).' })
  raisedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was seen to (了结时间).' })
  endedAt?: Date | null;
}

@ObjectType({ description: 'A page of notices (数据提示分页列表).' })
export class DataNoticeConnection extends connectionOf(DataNotice, 'DataNotice') {}

@InputType({ description: 'Which notices to list (数据提示筛选条件).' })
export class DataNoticeFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this unit (责任单位代码).' })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this entry (目录条目标识).' })
  entry?: string | null;

  @Field(() => DataNoticeKind, { nullable: true, description: 'Of this kind (提示种类).' })
  kind?: DataNoticeKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is still to be seen to, or only what is not (是否待处理).' })
  open?: boolean | null;
}
