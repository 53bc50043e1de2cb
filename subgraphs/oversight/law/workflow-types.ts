import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../../kernel/actor';
import { Article } from '../../../kernel/refused';

export enum WorkflowStanding {
  REGULATED = 'REGULATED',
  NOT_REGULATED = 'NOT_REGULATED',
  INCOMPLETE = 'INCOMPLETE',
}
registerEnumType(WorkflowStanding, {
  name: 'WorkflowStanding',
  description: 'Whether the text of a city knows a workflow (流程规定情况).',
  valuesConfig: {
    REGULATED: { description: 'The city has it (已规定).' },
    NOT_REGULATED: { description: 'The text does not know it (未作规定).' },
    INCOMPLETE: { description: 'The text announces it without saying how (未列明).' },
  },
});

@ObjectType({ description: 'A state of a workflow (流程状态).' })
export class WorkflowState {
  @Field(() => String, { description: 'Name of the state (状态名称).' })
  name: string;

  @Field(() => String, { description: 'What it is called in Chinese (中文名称).' })
  title: string;

  @Field(() => String, { description: 'What it is called in English (英文名称).' })
  titleEn: string;

  @Field(() => Boolean, { description: 'Whether nothing leads on from it (是否终止状态).' })
  terminal: boolean;
}

@ObjectType({ description: 'In which capacity somebody may fire an event (事项办理人).' })
export class TransitionActor {
  @Field(() => Role, { description: 'The role that is held (角色).' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description: 'The party for which they must speak; null where the role suffices (所代表的当事方).',
  })
  party: string | null;
}

@ObjectType({ description: 'An event of a workflow and where it leads (流程环节).' })
export class Transition {
  @Field(() => String, { description: 'Name of the event (事件名称).' })
  event: string;

  @Field(() => String, { description: 'What it is called in Chinese (中文名称).' })
  title: string;

  @Field(() => String, { description: 'What it is called in English (英文名称).' })
  titleEn: string;

  @Field(() => [String], { description: 'States it may be fired from; none where it begins the workflow (起始状态).' })
  from: string[];

  @Field(() => String, { description: 'State it leads to (到达状态).' })
  to: string;

  @Field(() => [Role], { description: 'Roles that may fire it (可办理角色).' })
  by: Role[];

  @Field(() => [TransitionActor], { description: 'The same roles, with the party each must speak for (办理角色与当事方).' })
  actors: TransitionActor[];

  @Field(() => String, { nullable: true, description: 'Name of the rules that must hold (审查规则名称).' })
  guard: string | null;

  @Field(() => String, { nullable: true, description: 'What must hold, in Chinese (审查条件).' })
  guardText: string | null;

  @Field(() => String, { nullable: true, description: 'What must hold, in English (审查条件英文).' })
  guardTextEn: string | null;

  @Field(() => Boolean, {
    description: 'Whether the evidence must be there, whatever it says (是否软性条件).',
  })
  soft: boolean;

  @Field(() => String, { nullable: true, description: 'Parameter that limits the time for it (办理时限参数).' })
  deadline: string | null;

  @Field(() => String, { nullable: true, description: 'Parameter of the deadline that it lengthens (所延长的时限).' })
  extends: string | null;

  @Field(() => Boolean, { description: 'Whether time alone fires it (是否自动触发).' })
  automatic: boolean;

  @Field(() => Boolean, { description: 'Whether the register adds it, so that it cites nothing (是否平台自有环节).' })
  engine: boolean;

  @Field(() => [Article], { description: 'Articles of the city that it rests on (依据条款).' })
  articles: Article[];
}

@ObjectType({ description: 'A matter and the way it takes in a city (办理流程).' })
export class Workflow {
  @Field(() => ID, { description: 'City and code, such as jiyuan/SMX-13 (流程标识).' })
  id: string;

  @Field(() => String, { description: 'Code of the matter, the same in every city, such as SMX-13 (流程编号).' })
  code: string;

  @Field(() => String, { description: 'Name of the matter, the same in every city (流程名称).' })
  name: string;

  @Field(() => String, { description: 'What it is called in Chinese (中文名称).' })
  title: string;

  @Field(() => String, { description: 'What it is called in English (英文名称).' })
  titleEn: string;

  @Field(() => WorkflowStanding, { description: 'Whether the text of the city knows it (规定情况).' })
  standing: WorkflowStanding;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the workflow by which the city runs this matter, where that is another one (适用的其他流程编号).',
  })
  runsAs: string | null;

  @Field(() => String, { nullable: true, description: 'State in which it begins (初始状态).' })
  initial: string | null;

  @Field(() => [String], { description: 'Names of the states that can come about in this city (状态列表).' })
  states: string[];

  @Field(() => [WorkflowState], { description: 'The same states with what they are called (状态说明).' })
  labelledStates: WorkflowState[];

  @Field(() => [Transition], { description: 'Events of this city (流程环节列表).' })
  transitions: Transition[];

  @Field(() => String, { description: 'The workflow drawn as a Mermaid state diagram (流程图).' })
  diagram: string;
}
