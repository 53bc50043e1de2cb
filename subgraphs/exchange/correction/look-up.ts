import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { CatalogCorrectionRow } from './entity';
import { maySeeCorrection } from './policy';
import { presentCorrection } from './present';
import type { CatalogCorrection } from './types';
import { catalogCorrection } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<CatalogCorrectionRow | null> {
  const key = keyOf('correction', id);
  const row = key === undefined ? null : await context.loaders.correction.load(key);
  return row && maySeeCorrection(context.actor, row) ? row : null;
}

/** A request for correction by its id; null where there is none, or none that the actor may see. */
export async function correctionOf(context: ExchangeContext, id: string): Promise<CatalogCorrection | null> {
  const row = await rowOf(context, id);
  return row && presentCorrection(row);
}

/** What the actor may do with it now, and why not the rest. */
export async function availableOnCorrection(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, catalogCorrection, row) : [];
}
