import { globalId } from '../../../kernel/global-id';
import { ratioOf } from '../../../rulebook/ratio';
import { type ScoreLine, scorecardKey } from './context';
import { ScoreDimension } from './kinds';
import type { Scorecard } from './types';

const scoreOf = (lines: readonly ScoreLine[], dimension: ScoreDimension): string | null => {
  const of = lines.filter(line => line.dimension === dimension);
  return ratioOf(sum(of.map(({ counted }) => counted)), sum(of.map(({ outOf }) => outOf)));
};

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** The only door from storage to the graph: the lines are those that the actor may see. */
export const presentScorecard = (
  { unit, year, upTo }: { unit: string; year: number; upTo: string },
  lines: readonly ScoreLine[],
): Scorecard => ({
  id: globalId('scorecard', scorecardKey(unit, year)),
  unit: { creditCode: unit },
  year,
  upTo,
  completeness: scoreOf(lines, ScoreDimension.COMPLETENESS),
  timeliness: scoreOf(lines, ScoreDimension.TIMELINESS),
  conformity: scoreOf(lines, ScoreDimension.CONFORMITY),
  rows: lines.map(({ dimension, measure, counted, outOf }) => ({
    dimension,
    measure,
    counted,
    outOf,
    value: ratioOf(counted, outOf),
  })),
});
