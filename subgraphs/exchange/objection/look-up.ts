import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { ObjectionRow } from './entity';
import { maySeeObjection } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';
import { objectionWorkflowOf } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<ObjectionRow | null> {
  const key = keyOf('objection', id);
  const row = key === undefined ? null : await context.loaders.objection.load(key);
  return row && maySeeObjection(context.actor, row) ? row : null;
}

/** An objection by its id; null where there is none, or none that the actor may see. */
export async function objectionOf(context: ExchangeContext, id: string): Promise<Objection | null> {
  const row = await rowOf(context, id);
  return row && presentObjection(row);
}

/** What the actor may do with an objection now, and why not the rest. */
export async function availableOnObjection(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, objectionWorkflowOf(row), row) : [];
}
