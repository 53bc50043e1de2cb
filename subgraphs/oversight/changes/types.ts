import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { DateTimeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';

@ObjectType({ description: 'That a thing of a register came to a new version; never what changed (变更动态).' })
export class Change {
  @Field(() => ID, { description: 'Id of the change itself (变更标识).' })
  id: string;

  @Field(() => String, { description: 'Kind of event, such as asset.changed (事件类型).' })
  kind: string;

  @Field(() => String, { description: 'Register that told of it, as its ids begin, such as asset (所属登记簿).' })
  register: string;

  @Field(() => ID, { description: 'Global id of the thing (对象全局标识).' })
  nodeId: string;

  @Field(() => Int, { description: 'Version that the thing came to (版本号).' })
  version: number;

  @Field(() => Jurisdiction, { nullable: true, description: 'City that it lies in, where it lies in one (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => DateTimeScalar, { description: 'When the feed took it in (收录时间).' })
  at: Date;
}

@ObjectType({
  description: 'A page of the feed; its end cursor is where to go on, also when nothing new came (变更动态分页列表).',
})
export class ChangeConnection extends connectionOf(Change, 'Change') {}

@InputType({ description: 'Which changes to follow (变更动态筛选条件).' })
export class ChangeFilter {
  @Field(() => [String], { nullable: true, description: 'Any of these kinds of event (事件类型).' })
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of any of these registers (所属登记簿).' })
  registers?: string[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'In this city (适用地区代码).' })
  jurisdiction?: string | null;
}

/** A feed is followed forwards only. */
@ArgsType()
export class ChangeArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which to go on; without it from the very beginning (起始游标).',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100 (前若干条).' })
  first?: number | null;

  @Field(() => ChangeFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
  filter?: ChangeFilter | null;
}
