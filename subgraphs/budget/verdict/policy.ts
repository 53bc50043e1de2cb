import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { money, projectSeers, type SeenProject } from '../project/policy';

/** The authority decides on approval and acceptance in its city. */
export const mayApprove = (actor: Actor, { jurisdiction }: SeenProject): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Finance gives the money. */
export const mayGiveMoney = (actor: Actor, { jurisdiction }: SeenProject): boolean =>
  actor.is(Role.FINANCE) && actor.covers(jurisdiction);

export const verdictAccess = {
  Query: { recordedVerdict: projectSeers, recordedVerdicts: 'everyone' },
  Mutation: {
    approveProject: all(Role.AUTHORITY),
    rejectProject: all(Role.AUTHORITY),
    recordInvestmentDecision: all(Role.FINANCE),
    acceptProject: all(Role.AUTHORITY),
    failAcceptance: all(Role.AUTHORITY),
    allocateOperationsFunding: all(Role.FINANCE),
  },
  BudgetCondition: projectSeers,
  ChecklistLine: projectSeers,
  DecisionEvidence: projectSeers,
  EvidenceItem: projectSeers,
  FundingDecision: money,
  FundingVerdict: projectSeers,
  RecomputedVerdict: projectSeers,
} satisfies Access;
