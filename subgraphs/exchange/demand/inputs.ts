import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { sortOf } from '../../../kernel/connection';
import { Refused, resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar } from '../../../kernel/scalars';
import { ServiceMode } from '../kinds';
import { RaisedStepFields } from '../raised/step-fields';
import { ReturnFlowRequest } from '../return-flow/types';
import { DataLevel, DemandChannel, DemandDecision, DemandKind, DemandSort, DemandStatus } from './kinds';
import { Demand } from './types';

@InputType({ description: 'Which demands to list (目录外需求筛选条件).' })
export class DemandFilter {
  @Field(() => [DemandStatus], { nullable: true, description: 'Any of these states (目录外需求状态).' })
  demandStatus?: DemandStatus[] | null;

  @Field(() => DemandKind, { nullable: true, description: 'To share, or to open (需求类型).' })
  kind?: DemandKind | null;

  @Field(() => DemandChannel, { nullable: true, description: 'That came in so (需求征集渠道).' })
  channel?: DemandChannel | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Stated by this body (需求提出单位代码).' })
  applicant?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'For data of this body (数源部门代码).' })
  provider?: string | null;
}

@InputType({ description: 'By what to sort demands (需求排序).' })
export class DemandSortInput extends sortOf(DemandSort) {}

@InputType({ description: 'A demand for data that is in no catalog (提出目录外需求).' })
export class SubmitDemandInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => DemandKind, { description: 'Whether it is to be shared or to be opened (需求类型).' })
  kind: DemandKind;

  @Field(() => DataLevel, { defaultValue: DataLevel.LOCAL, description: 'Which level holds the data (数据所在层级).' })
  level: DataLevel;

  @Field(() => DemandChannel, { defaultValue: DemandChannel.ONLINE, description: 'How it came in (需求征集渠道).' })
  channel: DemandChannel;

  @Field(() => String, { description: 'What the data is called (所需数据名称).' })
  title: string;

  @Field(() => String, { description: 'What it is for; no personal data (用途).' })
  purpose: string;

  @Field(() => String, { nullable: true, description: 'Where it will be used (应用场景).' })
  scenario?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Names of the items that are wanted (所需信息项).' })
  items: string[];

  @Field(() => ServiceMode, { nullable: true, description: 'By which service it is to come (共享服务方式).' })
  serviceMode?: ServiceMode | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of whom it is demanded, where known (数源部门代码).' })
  provider?: string | null;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'For offline demands: the body that stated it, where one did (需求提出单位代码).',
  })
  applicant?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the duty for which it is needed (履职事项编码).' })
  dutyRef?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The commitment to use it lawfully, for the request that it becomes (合规使用承诺).',
  })
  complianceCommitment: boolean;

  @Field(() => String, { nullable: true, description: 'The department of the level above that holds it (掌握数据的上级部门).' })
  holderAbove?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are needed from above (所需记录数).' })
  expectedRows?: number | null;
}

@InputType({ description: 'A demand to take up (受理需求).' })
export class AcceptDemandInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'What is to be said with it; no personal data (意见).' })
  comment?: string | null;
}

@InputType({ description: 'What is decided on a demand (审核需求).' })
export class DecideDemandInput extends RaisedStepFields {
  @Field(() => DemandDecision, { description: 'The decision (决定).' })
  decision: DemandDecision;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'The department that holds the data (数源部门代码).' })
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, and why; asked for where it is rejected (处理结果).' })
  result?: string | null;

  @Field(() => String, { nullable: true, description: 'What whoever stated it is told (告知内容).' })
  notice?: string | null;
}

@InputType({ description: 'A demand for data that is held above (向上级申请).' })
export class ForwardDemandUpstreamInput extends RaisedStepFields {
  @Field(() => String, { description: 'The department of the level above that holds it (掌握数据的上级部门).' })
  holderAbove: string;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description:
      'The department of this level whose data it will be, where it is another than the applicant (数据生产部门代码).',
  })
  producer?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are needed (所需记录数).' })
  expectedRows?: number | null;
}

@InputType({ description: 'The service before data is opened (开展前置服务).' })
export class StartPreServiceInput extends RaisedStepFields {
  @Field(() => String, { nullable: true, description: 'Account of the officer in charge (负责人员账号).' })
  officer?: string | null;
}

@InputType({ description: 'The entry by which a demand is met (补充列入目录).' })
export class LinkDemandEntryInput extends RaisedStepFields {
  @Field(() => ID, { description: 'The entry; it may still be in preparation (目录条目标识).' })
  entry: string;
}

export const DemandResult = resultOf('DemandResult', Demand);

/** Data of a level above is not demanded here but asked for there. */
export const SubmitDemandResult = createUnionType({
  name: 'SubmitDemandResult',
  description: 'A demand, the request upward that it became, or why it is refused (提出需求的结果).',
  types: () => [Demand, ReturnFlowRequest, Refused] as const,
  resolveType: value => (value instanceof Refused ? Refused : 'direction' in value ? ReturnFlowRequest : Demand),
});
