import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import type { CatalogContext } from '../context';
import { OpenResourceRow } from './entity';
import type { DetachOpenResourceInput } from './inputs';
import { lockEntry } from './lock-entry';
import { isPlatform, isProvider } from './policy';
import { presentResource } from './present';
import { lockResource, tellResources } from './resource-rows';
import type { OpenDataResource } from './types';

/** Takes a resource away from its entry. */
export async function detachOpenResource(
  context: CatalogContext,
  input: DetachOpenResourceInput,
): Promise<OpenDataResource | Refused> {
  const row = await context.write('detachOpenResource', input, async transaction => {
    const { manager } = transaction;
    const found = await lockResource(manager, input.resource);
    if (found === null || found.entry === null || found.detachedOn !== null)
      return transaction.refuse({ ...matterUnknown, path: ['input', 'resource'] });
    const entry = await lockEntry(context, transaction, globalId('catalog', found.entry), 'resource');
    demand(isProvider(context.actor, entry) || isPlatform(context.actor, entry), context.actor);
    await manager.update(OpenResourceRow, { id: found.id }, { detachedOn: context.today });
    await tellResources(context, transaction, entry);
    return manager.findOneByOrFail(OpenResourceRow, { id: found.id });
  });
  return row instanceof Refused ? row : presentResource(row);
}
