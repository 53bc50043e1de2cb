import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { DemandRow } from './entity';
import { maySeeDemand } from './policy';
import { presentDemand } from './present';
import type { Demand } from './types';
import { catalogDemand } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<DemandRow | null> {
  const key = keyOf('demand', id);
  const row = key === undefined ? null : await context.loaders.demand.load(key);
  return row && maySeeDemand(context.actor, row) ? row : null;
}

/** A demand by its id; null where there is none, or none that the actor may see. */
export async function demandOf(context: ExchangeContext, id: string): Promise<Demand | null> {
  const row = await rowOf(context, id);
  return row && presentDemand(row);
}

/** What the actor may do with it now, and why not the rest. */
export async function availableOnDemand(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, catalogDemand, row) : [];
}
