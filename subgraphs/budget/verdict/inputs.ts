import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { resultOf } from '../../../kernel/refused';
import { DecimalScalar } from '../../../kernel/scalars';
import { ProjectStepFields } from '../project/inputs';
import { Project } from '../project/types';

export enum DataWork {
  CATALOGUING = 'CATALOGUING',
  UPDATING = 'UPDATING',
  COLLECTION = 'COLLECTION',
  AGGREGATION = 'AGGREGATION',
  SHARING = 'SHARING',
  OPENING_AND_DEVELOPMENT = 'OPENING_AND_DEVELOPMENT',
}
registerEnumType(DataWork, {
  name: 'DataWork',
  description: 'Work on public data that decisions on projects look at (公共数据资源体系建设工作).',
  valuesConfig: {
    CATALOGUING: { description: 'Compiling the catalog (编目).' },
    UPDATING: { description: 'Keeping it up to date (更新).' },
    COLLECTION: { description: 'Collecting data (采集).' },
    AGGREGATION: { description: 'Aggregating data (归集).' },
    SHARING: { description: 'Sharing data (共享).' },
    OPENING_AND_DEVELOPMENT: { description: 'Opening and developing data (开放开发).' },
  },
});

@InputType({ description: 'How a piece of the work on data was found to be done (工作完成情况).' })
export class ChecklistLineInput {
  @Field(() => DataWork, { description: 'Which work (工作事项).' })
  item: DataWork;

  @Field(() => String, { description: 'How it was done; no personal data (完成情况).' })
  finding: string;
}

/** What a decision rests on; which of it is asked for, the text of the city says. */
@InputType()
export abstract class DecisionFields extends ProjectStepFields {
  @Field(() => String, {
    nullable: true,
    description: 'The evaluation of the owner, by its global id or the number of the paper (评估结果).',
  })
  assessment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the owner’s work on the system of data resources was assessed (资源体系建设评估).',
  })
  resourceSystemAssessment?: string | null;

  @Field(() => [ChecklistLineInput], { defaultValue: [], description: 'The work on data, item by item (工作清单).' })
  checklist: ChecklistLineInput[];

  @Field(() => String, { nullable: true, description: 'Number of the record of the owner’s data work (执行情况文号).' })
  performanceRef?: string | null;
}

@InputType({ description: 'A project to approve (批准立项).' })
export class ApproveProjectInput extends DecisionFields {}

@InputType({ description: 'A project to reject, and why (不予立项).' })
export class RejectProjectInput extends ProjectStepFields {
  @Field(() => String, { nullable: true, description: 'Why; no personal data (理由).' })
  reason?: string | null;
}

@InputType({ description: 'A project to accept (通过验收).' })
export class AcceptProjectInput extends DecisionFields {}

@InputType({ description: 'A project that fails its acceptance (不通过验收).' })
export class FailAcceptanceInput extends ProjectStepFields {
  @Field(() => [String], {
    defaultValue: [],
    description: 'What is missing; conditions that are not met are added by the register (差距).',
  })
  gaps: string[];
}

/** Money for a year. */
@InputType()
export abstract class MoneyFields extends DecisionFields {
  @Field(() => Int, { description: 'Budget year (预算年度).' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Amount in CNY (金额).' })
  amount: string;

  @Field(() => String, { nullable: true, description: 'Number of the paper that gives it (文号).' })
  reference?: string | null;
}

@InputType({ description: 'Money to build a project (建设投资安排).' })
export class RecordInvestmentDecisionInput extends MoneyFields {}

@InputType({ description: 'Money to run and maintain a project (运维经费安排).' })
export class AllocateOperationsFundingInput extends MoneyFields {}

/** What every input of a decision has of what it rests on. */
export type Attachments = Partial<
  Pick<DecisionFields, 'assessment' | 'resourceSystemAssessment' | 'checklist' | 'performanceRef'>
>;

export const ApproveProjectResult = resultOf('ApproveProjectResult', Project);
export const AcceptProjectResult = resultOf('AcceptProjectResult', Project);
export const AllocateOperationsFundingResult = resultOf('AllocateOperationsFundingResult', Project);
export const RecordInvestmentDecisionResult = resultOf('RecordInvestmentDecisionResult', Project);
