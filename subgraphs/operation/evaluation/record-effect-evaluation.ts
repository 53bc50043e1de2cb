import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { evaluatingEffect } from '../../../rulebook/rules/operation-use';
import type { OperationContext } from '../context';
import { demandContract, demandHolds } from '../contract/demand-contract';
import { EffectEvaluationRow } from './entity';
import type { EffectEvaluation, RecordEffectEvaluationInput } from './types';

export const presentEvaluation = ({ id, evaluatedOn, score, evaluator, summary }: EffectEvaluationRow): EffectEvaluation => ({
  id,
  evaluatedOn,
  score,
  evaluator: { creditCode: evaluator },
  summary,
});

/** The effect of a contract was judged: when, by whom, and with which score. It stays as it was recorded. */
export async function recordEffectEvaluation(
  context: OperationContext,
  input: RecordEffectEvaluationInput,
): Promise<EffectEvaluation | Refused> {
  const { actor, today } = context;
  const row = await context.write('recordEffectEvaluation', input, async transaction => {
    const contract = await demandContract(
      transaction,
      context,
      input.contract,
      ({ jurisdiction }) => actor.covers(jurisdiction) && actor.is(Role.AUTHORITY, Role.EXPERT),
    );
    const { evaluatedOn, score } = input;
    const evaluator = input.evaluator ?? actor.organization;
    const { startsOn, begun } = contract;
    demandHolds(context, contract, evaluatingEffect, { evaluatedOn, score, evaluator, startsOn, begun, today });
    const judged = { contract: contract.id, evaluatedOn, score, evaluator, summary: input.summary || null };
    return transaction.create(EffectEvaluationRow, judged);
  });
  return row instanceof Refused ? row : presentEvaluation(row);
}
