import { keyOf } from '../../../kernel/global-id';
import type { OversightContext } from '../context';
import { maySeeSuspension } from './policy';
import { presentSuspension } from './present';
import type { Suspension } from './types';

/** A suspension by its id; null where there is none, or none that the actor may see. */
export async function suspensionOf(context: OversightContext, id: string): Promise<Suspension | null> {
  const key = keyOf('suspension', id);
  const row = key === undefined ? null : await context.loaders.suspension.load(key);
  return row && maySeeSuspension(context.actor, row) ? presentSuspension(row, context.moment) : null;
}
