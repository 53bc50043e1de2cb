import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { connectionOf } from '../../../kernel/connection';
import { Article } from '../../../kernel/refused';
import { DateTimeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction, LegalEntity } from '../stubs';

@ObjectType({ description: 'In which capacity whoever asks can take a task further, and how (待办职责).' })
export class TaskWait {
  @Field(() => Role, { description: 'The capacity (角色).' })
  role: Role;

  @Field(() => LegalEntity, { nullable: true, description: 'For which body, where it must be one (所代表机构).' })
  organization?: LegalEntity | null;

  @Field(() => [String], { description: 'Events of the workflow that this capacity may fire (可执行事项).' })
  events: string[];
}

@ObjectType({ description: 'Something that waits for whoever asks (待办事项).' })
@Directive('@key(fields: "id", resolvable: false)')
export class Task {
  @Field(() => ID, { description: 'Global id of the thing that waits (事项全局标识).' })
  id: string;

  @Field(() => String, { description: 'Workflow that it is in, such as SMX-13 (所属流程).' })
  workflow: string;

  @Field(() => String, { description: 'State of the workflow (流程状态).' })
  state: string;

  @Field(() => String, { description: 'What it is about (标题).' })
  title: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => [TaskWait], { description: 'What whoever asks can do about it (待办职责).' })
  waitsFor: TaskWait[];

  @Field(() => String, { nullable: true, description: 'Time limit that runs, such as share_reply_working_days (时限参数).' })
  parameter?: string | null;

  @Field(() => Article, {
    nullable: true,
    description: 'Article that sets the time limit, where the text states it (时限条款).',
  })
  article?: Article | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the time limit began (起算日期).' })
  startedOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the time limit, where it has one (截止日期).' })
  dueOn?: string | null;

  @Field(() => Boolean, { description: 'The time limit binds (时限具有约束力).' })
  binding: boolean;

  @Field(() => Boolean, { description: 'A binding time limit has passed (已逾期).' })
  overdue: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when it stands as it does (更新时间).' })
  since: Date;
}

@ObjectType({ description: 'A page of tasks (待办事项分页列表).' })
export class TaskConnection extends connectionOf(Task, 'Task') {}

@InputType({ description: 'Which tasks to list (待办事项筛选条件).' })
export class TaskFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this workflow, such as SMX-13 (所属流程).' })
  workflow?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Due before this day; what has no due day is left out (截止日期早于).',
  })
  dueBefore?: string | null;
}
