import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { meanOf } from '../../../rulebook/ratio';
import { type Breach, judge } from '../../../rulebook/rule';
import { concludingAnEvaluation, publishingAnEvaluation, scoringAComponent } from '../../../rulebook/rules/evaluation';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { EvaluationComponentRow, EvaluationRow } from './entity';
import { evaluationChanged } from './feed';
import { EvaluationStatus } from './kinds';
import { mayGoOn, maySeeEvaluation } from './policy';
import { prefilledOf, presentEvaluation } from './present';
import type { ConcludeEvaluationInput, Evaluation, PublishEvaluationInput, ScoreEvaluationInput } from './types';

const stated = (text: string | null | undefined): string | null => (text && !isBlank(text) ? text : null);

/** An evaluation under lock, for whoever goes on with it. @throws Refusal MATTER_UNKNOWN for one that the actor may not see */
async function locked({ actor, law }: Lawful, transaction: Transaction, id: string): Promise<EvaluationRow> {
  const row = await transaction.manager.findOne(EvaluationRow, {
    where: { id: demandKey('evaluation', id, 'id') },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null || !maySeeEvaluation(actor, row)) throw new Refusal([matterUnknown]);
  law(row.jurisdiction);
  demand(mayGoOn(actor, row), actor);
  return row;
}

interface Lawful extends Pick<OversightContext, 'actor'> {
  law(jurisdiction: string): ReturnType<OversightContext['law']>;
}

const lawfully = (context: OversightContext): Lawful => ({ actor: context.actor, law: city => context.law(city) });

function demandNone(breaches: readonly Breach[]): void {
  if (breaches.length > 0) throw new Refusal(findingsOf([...breaches]));
}

const isConcluded = ({ evaluationStatus }: EvaluationRow): boolean => evaluationStatus === EvaluationStatus.FINAL;

async function move(
  context: OversightContext,
  command: string,
  input: CommandInput & { id: string },
  change: (row: EvaluationRow, transaction: Transaction) => Promise<Partial<EvaluationRow>>,
): Promise<Evaluation | Refused> {
  const made = await context.write(command, input, async transaction => {
    const row = await locked(lawfully(context), transaction, input.id);
    const changes: Partial<EvaluationRow> = await change(row, transaction);
    // a version is told of each change, also where only a part was scored
    const version = row.version + 1;
    await transaction.manager.update(EvaluationRow, { id: row.id }, changes);
    const changed = { ...row, ...changes, version };
    transaction.emit(evaluationChanged(changed));
    return changed;
  });
  return made instanceof Refused ? made : presentEvaluation(made);
}

/** Gives one part its score. */
export const scoreEvaluation = (context: OversightContext, input: ScoreEvaluationInput): Promise<Evaluation | Refused> =>
  move(context, 'scoreEvaluation', input, async (row, { manager }) => {
    const { component: kind, score } = input;
    const reason = stated(input.reason);
    const part = await manager.findOneByOrFail(EvaluationComponentRow, { evaluation: row.id, kind });
    demandNone(judge(scoringAComponent, { concluded: isConcluded(row), score, prefilled: prefilledOf(part), reason }));
    await manager.update(EvaluationComponentRow, { evaluation: row.id, kind }, { score, reason });
    return { year: row.year };
  });

/** Concludes it: its score is the mean of its parts, and nothing of it is changed any more. */
export const concludeEvaluation = (context: OversightContext, input: ConcludeEvaluationInput): Promise<Evaluation | Refused> =>
  move(context, 'concludeEvaluation', input, async (row, { manager }) => {
    const { today } = context;
    const parts = await manager.findBy(EvaluationComponentRow, { evaluation: row.id });
    const unscored = parts.filter(({ score }) => score === null).map(({ kind }) => kind);
    const conclusion = stated(input.conclusion);
    const act = { concluded: isConcluded(row), year: row.year, today, unscored, conclusion };
    demandNone(judge(concludingAnEvaluation, act, context.law(row.jurisdiction)));
    return {
      evaluationStatus: EvaluationStatus.FINAL,
      score: meanOf(parts.flatMap(({ score }) => score ?? [])),
      conclusion,
      advice: stated(input.advice),
      concludedOn: today,
    };
  });

/** Tells society of the result, where the text of the city has that. */
export const publishEvaluation = (context: OversightContext, input: PublishEvaluationInput): Promise<Evaluation | Refused> =>
  move(context, 'publishEvaluation', input, async row => {
    const act = { concluded: isConcluded(row), published: row.publishedOn !== null, advice: row.advice };
    demandNone(judge(publishingAnEvaluation, act, context.law(row.jurisdiction)));
    return { publishedOn: context.today };
  });
