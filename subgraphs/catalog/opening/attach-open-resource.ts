import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { openingThroughTheOneChannel, takingNoOtherWay } from '../../../rulebook/rules/one-channel';
import { attachingAResource } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import type { CatalogEntryRow } from '../entry/entity';
import { hostOf, openPlatformHosts } from '../platform/open-platform-hosts';
import { OpenResourceRow } from './entity';
import type { AttachOpenResourceInput } from './inputs';
import { lockEntry } from './lock-entry';
import { isPlatform, isProvider } from './policy';
import { presentResource } from './present';
import { lockResource, resourceUnknown, tellResources } from './resource-rows';
import type { OpenDataResource } from './types';

/** Attaches a resource to an entry; open data that was reported without one thereby has its entry. */
export async function attachOpenResource(
  context: CatalogContext,
  input: AttachOpenResourceInput,
): Promise<OpenDataResource | Refused> {
  const { name, url, format, processing } = input;
  const row = await context.write('attachOpenResource', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(context.actor, entry) || isPlatform(context.actor, entry), context.actor);
    const level = input.level ?? entry.level;
    const channel = {
      level,
      host: hostOf(url),
      platformHosts: await openPlatformHosts(transaction.manager, entry.jurisdiction),
    };
    const law = context.law(entry.jurisdiction);
    demandNone([
      ...judge(attachingAResource, { name, url }, law),
      ...judge([...openingThroughTheOneChannel, ...takingNoOtherWay], channel, law),
    ]);
    const described = { name, url, format, processing, level, entry: entry.id, attachedOn: context.today };
    const made = input.resource
      ? await listReported(transaction, entry, input.resource, described)
      : await transaction.create(OpenResourceRow, {
          ...described,
          jurisdiction: entry.jurisdiction,
          provider: entry.provider,
          reportedOn: context.today,
          detachedOn: null,
        });
    await tellResources(context, transaction, entry);
    return made;
  });
  return row instanceof Refused ? row : presentResource(row);
}

/** What was open without an entry gets one, of the same department. */
async function listReported(
  transaction: Transaction,
  { provider, jurisdiction }: CatalogEntryRow,
  id: string,
  described: Partial<OpenResourceRow>,
): Promise<OpenResourceRow> {
  const { manager } = transaction;
  const found = await lockResource(manager, id);
  if (found === null || found.entry !== null || found.provider !== provider || found.jurisdiction !== jurisdiction)
    return transaction.refuse(resourceUnknown);
  await manager.update(OpenResourceRow, { id: found.id }, described);
  return manager.findOneByOrFail(OpenResourceRow, { id: found.id });
}
