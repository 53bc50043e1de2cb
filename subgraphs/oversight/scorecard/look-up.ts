import { keyOf } from '../../../kernel/global-id';
import type { OversightContext } from '../context';
import { spanOf } from '../record/span';
import { scorecardKey } from './context';
import { presentScorecard } from './present';
import type { Scorecard } from './types';

/** How the work of a unit is scored in a year; null where the register has nothing of it that the actor may see, or not yet. */
export async function scorecardOf(context: OversightContext, unit: string, year: number): Promise<Scorecard | null> {
  const { loaders, today } = context;
  const span = spanOf(year, today);
  if (span === null) return null;
  const lines = await loaders.scoreLines.load(scorecardKey(unit, year));
  return lines.length === 0 ? null : presentScorecard({ unit, year, upTo: span.upTo }, lines);
}

/** A scorecard by its id. */
export async function scorecardById(context: OversightContext, id: string): Promise<Scorecard | null> {
  const [unit, year] = keyOf('scorecard', id)?.split('-') ?? [];
  return unit === undefined ? null : scorecardOf(context, unit, Number(year));
}
