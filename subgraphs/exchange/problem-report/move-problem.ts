import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { moveRaised, type RaisedStep, type Step } from '../raised/move-raised';
import type { ProblemReportRow } from './entity';
import { maySeeProblem } from './policy';
import { presentProblem } from './present';
import type { ProblemReport } from './types';
import { problemData } from './workflow';

type StepOf = (
  row: ProblemReportRow,
  law: Law,
  transaction: Transaction,
) => Promise<Step<ProblemReportRow>> | Step<ProblemReportRow>;

/** Fires an event on a report that the actor may see; others are told that there is none. */
export async function moveProblem(
  context: ExchangeContext,
  command: string,
  input: RaisedStep,
  stepOf: StepOf,
): Promise<ProblemReport | Refused> {
  const row = await moveRaised<ProblemReportRow>(
    context,
    {
      command,
      register: 'problem-report',
      anyOf: problemData,
      workflowOf: () => problemData,
      sees: seen => maySeeProblem(context.actor, seen),
      steps: async (found, law, transaction) => [await stepOf(found, law, transaction)],
    },
    input,
  );
  return row instanceof Refused ? row : presentProblem(row);
}
