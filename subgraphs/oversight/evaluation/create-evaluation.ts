import { demand } from '../../../kernel/actor';
import { demandKnown } from '../../../kernel/facts/demand-known';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { openingAnEvaluation } from '../../../rulebook/rules/evaluation';
import type { OversightContext } from '../context';
import { EvaluationComponentRow, EvaluationRow } from './entity';
import { responsibilityOf } from './facts';
import { evaluationChanged } from './feed';
import { EvaluationStatus } from './kinds';
import { mayEvaluate } from './policy';
import { prefill } from './prefill';
import { prefilledOf, presentEvaluation } from './present';
import type { CreateEvaluationInput, Evaluation } from './types';

/** Begins to evaluate the work of a unit in a year, each part filled in with what the register counts of it. */
export async function createEvaluation(context: OversightContext, input: CreateEvaluationInput): Promise<Evaluation | Refused> {
  const { actor, today } = context;
  const { jurisdiction, unit, year, kind, thirdParty = null } = input;
  const law = context.law(jurisdiction);
  demand(mayEvaluate(actor, jurisdiction), actor);
  const evaluator = actor.organization as string;
  const faults = judge(openingAnEvaluation, { year, unit, evaluator, exists: false, today }, law);
  if (faults.length > 0) return new Refused(findingsOf(faults));
  const responsibility = await responsibilityOf(context, { jurisdiction, unit });
  const row = await context.write('createEvaluation', input, async transaction => {
    const { manager } = transaction;
    const exists = await manager.existsBy(EvaluationRow, { jurisdiction, unit, year, kind });
    const findings = judge(openingAnEvaluation, { year, unit, evaluator, exists, today }, law);
    if (findings.length > 0) return transaction.refuse(...findingsOf(findings));
    const lines = demandKnown(responsibility, ['unit']);
    const made = await transaction.create(EvaluationRow, {
      jurisdiction,
      unit,
      year,
      kind,
      evaluationStatus: EvaluationStatus.OPEN,
      evaluator,
      thirdParty,
      score: null,
      conclusion: null,
      advice: null,
      openedOn: today,
      concludedOn: null,
      publishedOn: null,
    });
    const parts = await prefill(manager, { jurisdiction, unit, year, today }, lines);
    await transaction.createAll(
      EvaluationComponentRow,
      parts.map(part => ({ ...part, evaluation: made.id, score: prefilledOf(part), reason: null })),
    );
    transaction.emit(evaluationChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentEvaluation(row);
}
