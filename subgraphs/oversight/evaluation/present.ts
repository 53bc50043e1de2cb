import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { percentOf } from '../../../rulebook/ratio';
import { presentJurisdiction } from '../law/present';
import type { EvaluationComponentRow, EvaluationRow } from './entity';
import type { Evaluation, EvaluationComponent } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentEvaluation(row: EvaluationRow): Evaluation {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('evaluation', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    unit: { creditCode: row.unit },
    year: row.year,
    kind: row.kind,
    evaluationStatus: row.evaluationStatus,
    evaluator: { creditCode: row.evaluator },
    thirdParty: row.thirdParty === null ? null : { creditCode: row.thirdParty },
    score: row.score,
    conclusion: row.conclusion,
    advice: row.advice,
    openedOn: row.openedOn,
    concludedOn: row.concludedOn,
    published: row.publishedOn !== null,
    publishedOn: row.publishedOn,
    version: row.version,
  };
}

/** What the register makes of a component, of a hundred. */
export const prefilledOf = ({ counted, outOf }: Pick<EvaluationComponentRow, 'counted' | 'outOf'>): string | null =>
  counted === null || outOf === null ? null : percentOf(counted, outOf);

export const presentComponent = (row: EvaluationComponentRow): EvaluationComponent => ({
  kind: row.kind,
  counted: row.counted,
  outOf: row.outOf,
  prefilled: prefilledOf(row),
  score: row.score,
  reason: row.reason,
});
