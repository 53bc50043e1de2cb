import { keyOf } from '../../../kernel/global-id';
import type { ExchangeContext } from '../context';
import { maySeeGrant } from './policy';
import { presentGrant } from './present';
import type { AccessGrant } from './types';

/** A grant by its key; null where there is none, or none that the actor may see. */
export async function grantByKey(context: ExchangeContext, key: string): Promise<AccessGrant | null> {
  const row = await context.loaders.accessGrant.load(key);
  return row && maySeeGrant(context.actor, row) ? presentGrant(row) : null;
}

/** A grant by its id; null where there is none, or none that the actor may see. */
export async function grantOf(context: ExchangeContext, id: string): Promise<AccessGrant | null> {
  const key = keyOf('access-grant', id);
  return key === undefined ? null : grantByKey(context, key);
}
