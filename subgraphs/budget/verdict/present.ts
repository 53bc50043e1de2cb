import { Role } from '../../../kernel/actor';
import { articleOfId } from '../../../kernel/workflow/present';
import { dayOf } from '../../../rulebook/values/local-date';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { shownTo } from './closed-evidence';
import { type ComposedVerdict, digestOfVerdict } from './compose-verdict';
import type { FundingDecisionRow, RecordedVerdictRow } from './entity';
import type { KeptCondition } from './kept-condition';
import { BudgetGate, ConditionOutcome, ConditionStrength, VerdictOutcome } from './kinds';
import { type Read, readingEnOf, readingOf } from './reading';
import { stageBefore } from './stage-of-gate';
import type { BudgetCondition, FundingDecision, FundingVerdict } from './types';

type Conclusion = Pick<ComposedVerdict, 'project' | 'gate' | 'outcome' | 'conditions' | 'asOf' | 'digest'>;

/** A verdict as it is composed now: where the project is at another stage, it is read that nothing can be decided yet, or any more. */
export const presentVerdict = (context: Pick<BudgetContext, 'law' | 'actor'>, verdict: Conclusion): FundingVerdict =>
  presentConclusion(context, verdict, stageBefore(context, verdict.project, verdict.gate));

function presentConclusion(
  context: Pick<BudgetContext, 'law' | 'actor'>,
  { project, gate, outcome, conditions: kept, asOf, digest }: Conclusion,
  stage: Read['stage'],
): FundingVerdict {
  const conditions = kept.map(condition => ({
    ...condition,
    evidence: condition.evidence.map(one => shownTo(context.actor, project, one)),
  }));
  const read = {
    name: project.name,
    code: project.code,
    gate,
    outcome,
    stage,
    on: dayOf(asOf),
    conditions: conditions.map(condition => ({ ...condition, stands: articleOfId(context, condition.article) })),
  };
  const shown = conditions.map(condition => presentCondition(context, condition, asOf));
  return {
    projectCode: project.code,
    gate: BudgetGate[gate],
    outcome: VerdictOutcome[outcome],
    reading: readingOf(read),
    readingEn: readingEnOf(read),
    asOf,
    conditions: shown,
    missing: shown.filter(condition => condition.outcome !== ConditionOutcome.MET),
    digest,
  };
}

function presentCondition(context: Pick<BudgetContext, 'law'>, condition: KeptCondition, at: Date): BudgetCondition {
  const { rule, text, textEn, strength, outcome, article, evidence, remedy, remedyEn } = condition;
  return {
    rule,
    text,
    textEn,
    article: articleOfId(context, article),
    strength: ConditionStrength[strength],
    outcome: ConditionOutcome[outcome],
    evidence: evidence.map(({ id, label, seen, seenEn, version, inOrder }) => ({
      id,
      label,
      seen,
      seenEn,
      version,
      inOrder,
      at,
    })),
    remedy,
    remedyEn,
  };
}

/** A verdict as it was recorded; whether it is as it was digested is found out anew. */
export function presentRecorded(
  context: Pick<BudgetContext, 'law' | 'actor'>,
  row: RecordedVerdictRow,
  project: ProjectRow,
): FundingVerdict {
  const { id, gate, outcome, conditions, asOf, digest, event, recordedAt, byRole, byOrganization, attached } = row;
  return {
    ...presentConclusion(context, { project, gate, outcome, conditions, asOf, digest }, null),
    id,
    event,
    recordedAt: nextMillisecond(recordedAt),
    decidedAs: Role[byRole as keyof typeof Role] ?? null,
    decidedBy: byOrganization === null ? null : { creditCode: byOrganization },
    attached: { ...attached, checklist: [...attached.checklist], gaps: [...attached.gaps] },
    intact: digestOfVerdict(row.project, gate, outcome, conditions) === digest,
  };
}

/** A moment is written in milliseconds and recorded in microseconds: asked about as it is written, the record must be there. */
const nextMillisecond = (moment: Date): Date => new Date(moment.getTime() + 1);

export const presentDecision = (row: FundingDecisionRow): FundingDecision => ({
  gate: BudgetGate[row.gate],
  year: row.year,
  amount: row.amount,
  reference: row.reference,
  decidedOn: row.decidedOn,
});
