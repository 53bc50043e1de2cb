import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { Article } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { CatalogEntry, LegalEntity } from '../stubs';
import { CandidateLead, ViolationCandidateSort } from './kinds';

@ObjectType({ description: 'What points to a violation: a lead for the authority, no decision (违规线索).' })
export class ViolationCandidate {
  @Field(() => ID, { description: 'Id of the candidate itself (线索标识).' })
  id: string;

  @Field(() => CandidateLead, { description: 'What points to it (线索来源).' })
  lead: CandidateLead;

  @Field(() => ID, { description: 'Global id of the thing, such as that whose deadline was missed (事项全局标识).' })
  task: string;

  @Field(() => String, { nullable: true, description: 'Workflow of the thing, such as SMX-03, where it has one (所属流程).' })
  workflow?: string | null;

  @Field(() => String, { description: 'State in which it was last heard of (事项状态).' })
  state: string;

  @Field(() => String, { description: 'What it is about (事项名称).' })
  title: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'Who should have acted; null where that is not one body (责任单位).',
  })
  organization?: LegalEntity | null;

  @Field(() => String, { nullable: true, description: 'Name of the parameter that sets the deadline (时限参数名称).' })
  parameter?: string | null;

  @Field(() => LocalDateScalar, {
    description: 'Day of the attempt or the complaint; of a deadline the first day late (线索日期).',
  })
  notedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in time, of a deadline (截止日期).' })
  dueOn?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which it was made good; null while it is overdue (补办日期).',
  })
  endedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar days late, until today or until it was made good (超期天数).' })
  daysLate?: number | null;

  @Field(() => [CatalogEntry], { description: 'Published entries that hold what was asked for (可共享获取的目录条目).' })
  entries: CatalogEntry[];

  @Field(() => String, { nullable: true, description: 'Code of the ground of the city that it points to (对应整改事由代码).' })
  ground?: string | null;

  @Field(() => Article, { nullable: true, description: 'The article of that ground (依据条款).' })
  article?: Article | null;
}

@ObjectType({ description: 'A page of candidates (违规线索分页列表).' })
export class ViolationCandidateConnection extends connectionOf(ViolationCandidate, 'ViolationCandidate') {}

@InputType({ description: 'Which candidates to list (违规线索筛选条件).' })
export class ViolationCandidateFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Missed by this body (责任单位代码).' })
  organization?: string | null;

  @Field(() => CandidateLead, { nullable: true, description: 'That this points to (线索来源).' })
  lead?: CandidateLead | null;

  @Field(() => String, { nullable: true, description: 'Of this workflow (所属流程).' })
  workflow?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this thing, by its global id (事项全局标识).' })
  task?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Still overdue, or made good since (是否仍在超期).' })
  open?: boolean | null;
}

@InputType({ description: 'By what to sort candidates (违规线索排序).' })
export class ViolationCandidateSortInput extends sortOf(ViolationCandidateSort) {}
