import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { maySeeMoney, money, projectSeers, type SeenProject } from '../project/policy';
import type { Closed } from './kept-condition';

/** The authority decides on approval and acceptance in its city. */
export const mayApprove = (actor: Actor, { jurisdiction }: SeenProject): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Finance gives the money. */
export const mayGiveMoney = (actor: Actor, { jurisdiction }: SeenProject): boolean =>
  actor.is(Role.FINANCE) && actor.covers(jurisdiction);

/** Who sees, each in its city, what the registers keep from others: drafts, systems, scores. */
const watching = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE];

/**
 * Whether a verdict names to the actor a thing that its register keeps from some: to those who watch over its city, to those whose it is,
 * and, where it is the project's own, to those who decide on the project's money.
 */
export const maySeeClosed = (actor: Actor, project: SeenProject, { jurisdiction, bodies }: Closed): boolean =>
  (actor.is(...watching) && (jurisdiction === null ? actor.jurisdiction === undefined : actor.covers(jurisdiction))) ||
  (actor.organization !== undefined && bodies.includes(actor.organization)) ||
  (jurisdiction === project.jurisdiction && bodies.includes(project.owner) && maySeeMoney(actor, project));

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
