import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { ReturnFlowRow } from './entity';
import { maySeeReturnFlow } from './policy';
import { presentReturnFlow } from './present';
import type { ReturnFlowRequest } from './types';
import { returnFlow } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<ReturnFlowRow | null> {
  const key = keyOf('return-flow', id);
  const row = key === undefined ? null : await context.loaders.returnFlow.load(key);
  return row && maySeeReturnFlow(context.actor, row) ? row : null;
}

/** A request for the return of data by its id; null where there is none, or none that the actor may see. */
export async function returnFlowOf(context: ExchangeContext, id: string): Promise<ReturnFlowRequest | null> {
  const row = await rowOf(context, id);
  return row && presentReturnFlow(row);
}

/** What the actor may do with it now, and why not the rest. */
export async function availableOnReturnFlow(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, returnFlow, row) : [];
}
