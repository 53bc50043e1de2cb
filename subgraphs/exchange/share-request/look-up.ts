import { keyOf } from '../../../kernel/global-id';
import type { ExchangeContext } from '../context';
import { maySee } from './policy';
import { presentRequest } from './present';
import type { ShareRequest } from './types';

/** A request by its id; null where there is none, or none that the actor may see. */
export async function requestOf(context: ExchangeContext, id: string): Promise<ShareRequest | null> {
  const key = keyOf('share-request', id);
  const row = key === undefined ? null : await context.loaders.request.load(key);
  return row && maySee(context.actor, row) ? presentRequest(row) : null;
}
