import { keyOf } from '../../../kernel/global-id';
import type { OversightContext } from '../context';
import type { LegalEntity } from '../stubs';
import { maySeeFinding, maySeeInspection, maySeeRound } from './policy';
import { presentFinding, presentInspection, presentRound } from './present';
import type { Inspection, InspectionFinding, InspectionRound } from './types';

/** An inspection by its id; null where there is none, or none that the actor may see. */
export async function inspectionOf(context: OversightContext, id: string): Promise<Inspection | null> {
  const key = keyOf('inspection', id);
  const row = key === undefined ? null : await context.loaders.inspection.load(key);
  return row && maySeeInspection(context.actor, row) ? presentInspection(row) : null;
}

/** A round by its id, likewise. */
export async function roundOf(context: OversightContext, id: string): Promise<InspectionRound | null> {
  const key = keyOf('inspection-round', id);
  return key === undefined ? null : roundByKey(context, key);
}

export async function roundByKey(context: OversightContext, key: string): Promise<InspectionRound | null> {
  const row = await context.loaders.inspectionRound.load(key);
  return row && maySeeRound(context.actor, row) ? presentRound(row) : null;
}

/** What was found on it, of what the actor may see: a unit that was inspected reads what it answers for itself. */
export async function findingsOfInspection(context: OversightContext, id: string): Promise<InspectionFinding[]> {
  const rows = await context.loaders.findings.load(keyOf('inspection', id) as string);
  return rows.filter(row => maySeeFinding(context.actor, row)).map(presentFinding);
}

/** Units of a round without a result, of what the actor may see. */
export async function unitsWithoutResult(context: OversightContext, id: string): Promise<LegalEntity[]> {
  const { actor, loaders } = context;
  const key = keyOf('inspection-round', id) as string;
  const [round, rows] = await Promise.all([loaders.inspectionRound.load(key), loaders.withoutResult.load(key)]);
  const seen = rows.filter(({ unit }) => round && maySeeInspection(actor, { jurisdiction: round.jurisdiction, unit }));
  return seen.map(({ unit }) => ({ creditCode: unit }));
}
