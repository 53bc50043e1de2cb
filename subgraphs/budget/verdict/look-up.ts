import type { BudgetContext } from '../context';
import { maySee, maySeeMoney } from '../project/policy';
import type { Evaluation } from '../stubs';
import type { RecordedVerdictRow } from './entity';
import type { BudgetGate } from './kinds';
import { evaluationOfOwner, verdictOf } from './loader';
import { presentDecision, presentRecorded, presentVerdict } from './present';
import type { FundingDecision, FundingVerdict, RecomputedVerdict } from './types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The verdict on a project that the caller may see, as of the moment asked about. */
export async function verdictOn(context: BudgetContext, code: string, gate: BudgetGate): Promise<FundingVerdict> {
  const row = await context.loaders.project.load(code);
  if (!row) throw new Error('a project that is shown is there');
  return presentVerdict(context, await verdictOf(context, row, gate));
}

/** A record as it is shown. */
export async function recordedOf(context: BudgetContext, row: RecordedVerdictRow): Promise<FundingVerdict | null> {
  const project = await context.loaders.project.load(row.project);
  return project && maySee(context.actor, project) ? presentRecorded(context, row, project) : null;
}

/** A record by its id; null where there is none, or none that the caller may see. */
export async function recordedVerdictOf(context: BudgetContext, id: string): Promise<FundingVerdict | null> {
  const row = uuid.test(id) ? await context.loaders.recordedVerdict.load(id) : null;
  return row && recordedOf(context, row);
}

/** The verdicts that decisions on a project were taken on, in their order. */
export async function verdictsOf(context: BudgetContext, code: string): Promise<FundingVerdict[]> {
  const rows = await context.loaders.verdictsOf.load(code);
  const shown = await Promise.all(rows.map(row => recordedOf(context, row)));
  return shown.filter(verdict => verdict !== null);
}

/** What was given to a project; nothing for those who may not see money. */
export async function decisionsOf(context: BudgetContext, code: string): Promise<FundingDecision[]> {
  const row = await context.loaders.project.load(code);
  if (!row || !maySeeMoney(context.actor, row)) return [];
  return (await context.loaders.fundingDecisions.load(code)).map(presentDecision);
}

/** A record composed anew, as of the moment asked about: now, or with Registry-As-Of then. */
export async function recomputedOf(context: BudgetContext, recorded: FundingVerdict): Promise<RecomputedVerdict | null> {
  if (!recorded.id) return null;
  const verdict = await verdictOn(context, recorded.projectCode, recorded.gate);
  const before = new Map(recorded.conditions.map(({ rule, outcome }) => [rule, outcome]));
  const changed = verdict.conditions.filter(({ rule, outcome }) => before.get(rule) !== outcome).map(({ rule }) => rule);
  return {
    verdict,
    sameOutcome: verdict.outcome === recorded.outcome,
    sameDigest: verdict.digest === recorded.digest,
    changed,
  };
}

/**
 * The last concluded evaluation of a project's owner.
 * @throws GraphQLError where oversight cannot be asked: the field is missed, the page stays
 */
export async function evaluationOf(context: BudgetContext, code: string): Promise<Evaluation | null> {
  const row = await context.loaders.project.load(code);
  if (!row) return null;
  const told = await evaluationOfOwner(context, row.owner);
  if (told === 'UNKNOWN') throw new Error('oversight cannot be asked for the evaluation of an owner');
  return told && { id: told.id };
}
