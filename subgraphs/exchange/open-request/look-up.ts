import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { OpenRequestRow } from './entity';
import { maySeeOpenRequest } from './policy';
import { presentOpenRequest } from './present';
import type { OpenRequest } from './types';
import { openRequest } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<OpenRequestRow | null> {
  const key = keyOf('open-request', id);
  const row = key === undefined ? null : await context.loaders.openRequest.load(key);
  return row && maySeeOpenRequest(context.actor, row) ? row : null;
}

/** A request by its id; null where there is none, or none that the actor may see. */
export async function openRequestOf(context: ExchangeContext, id: string): Promise<OpenRequest | null> {
  const row = await rowOf(context, id);
  return row && presentOpenRequest(row);
}

/** What the actor may do with a request now, and why not the rest. */
export async function availableOn(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, openRequest, row) : [];
}
