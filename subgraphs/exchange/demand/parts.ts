import type { ExchangeContext } from '../context';
import { ReturnFlowCommandsResolver } from '../return-flow/commands-resolver';
import { ReturnFlowRow } from '../return-flow/entity';
import { returnFlowFeed } from '../return-flow/feed';
import { returnFlowOf } from '../return-flow/look-up';
import { returnFlowAccess } from '../return-flow/policy';
import { ReturnFlowResolver } from '../return-flow/resolver';
import { returnFlow } from '../return-flow/workflow';
import { UsageFeedbackIntervalRow, UsageFeedbackRow } from '../usage-feedback/entity';
import { feedbackAccess } from '../usage-feedback/policy';
import { UsageFeedbackResolver } from '../usage-feedback/resolver';
import { ViolationCaseCommandsResolver } from '../violation-case/commands-resolver';
import { ViolationCaseRow } from '../violation-case/entity';
import { violationCaseFeed } from '../violation-case/feed';
import { violationCaseOf } from '../violation-case/look-up';
import { violationAccess } from '../violation-case/policy';
import { ViolationCaseResolver } from '../violation-case/resolver';
import { violationCase } from '../violation-case/workflow';
import { DemandCommandsResolver } from './commands-resolver';
import { convertingDemands } from './convert-demands';
import { DemandRow } from './entity';
import { demandFeed } from './feed';
import { demandOf } from './look-up';
import { demandAccess } from './policy';
import { DemandResolver } from './resolver';
import { catalogDemand } from './workflow';

/** Demands, return of data, cases of violation and accounts of use: these topics are put into the slice together. */

export const demandedAccess = {
  ...demandAccess,
  ...returnFlowAccess,
  ...violationAccess,
  ...feedbackAccess,
  Query: { ...demandAccess.Query, ...returnFlowAccess.Query, ...violationAccess.Query, ...feedbackAccess.Query },
  Mutation: {
    ...demandAccess.Mutation,
    ...returnFlowAccess.Mutation,
    ...violationAccess.Mutation,
    ...feedbackAccess.Mutation,
  },
} as const;

export const demandedResolvers = [
  DemandResolver,
  DemandCommandsResolver,
  ReturnFlowResolver,
  ReturnFlowCommandsResolver,
  ViolationCaseResolver,
  ViolationCaseCommandsResolver,
  UsageFeedbackResolver,
] as const;

export const demandedRows = [DemandRow, ReturnFlowRow, ViolationCaseRow, UsageFeedbackRow, UsageFeedbackIntervalRow] as const;

export const demandedReferences = {
  Demand: ({ id }: { id: string }, context: ExchangeContext) => demandOf(context, id),
  ReturnFlowRequest: ({ id }: { id: string }, context: ExchangeContext) => returnFlowOf(context, id),
  ViolationCase: ({ id }: { id: string }, context: ExchangeContext) => violationCaseOf(context, id),
};

export const demandedWorkflows = [catalogDemand, returnFlow, violationCase] as const;

export const demandedFeeds = { demand: demandFeed, 'return-flow': returnFlowFeed, 'violation-case': violationCaseFeed };

export const demandedTells = Object.keys(demandedFeeds).map(register => `${register}.changed`);

export const demandedJobs = [convertingDemands] as const;

/** What the database holds of these topics, and how it is answered. */
export const demandedConstraints = {
  access_grant_closed_by_case: {
    rule: 'ACCESS_CLOSED_BY_CASE',
    message: '该授权因违规使用案件已关闭，改正获认可前不能恢复。',
    messageEn: 'A case of violation keeps the grant closed until its correction is accepted.',
  },
  demand_request_once: {
    rule: 'DEMAND_CONVERTED_ALREADY',
    message: '该需求已转为申请。',
    messageEn: 'The demand has become a request already.',
  },
};
