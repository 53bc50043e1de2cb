import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { unlisting } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone, demandVersion } from '../entry/change-entry';
import { presentEntry } from '../entry/present';
import type { CatalogEntry } from '../entry/types';
import type { UnlistOpenEntryInput } from './inputs';
import { lockEntry } from './lock-entry';
import { isAuthority, isProvider } from './policy';

/** Takes an entry out of the open catalog; it stays in the catalog. */
export async function unlistOpenEntry(context: CatalogContext, input: UnlistOpenEntryInput): Promise<CatalogEntry | Refused> {
  const { reason } = input;
  const { actor } = context;
  const row = await context.write('unlistOpenEntry', input, async transaction => {
    const { manager, now } = transaction;
    const entry = await lockEntry(context, transaction, input.id, 'id');
    demand(isAuthority(actor, entry) || isProvider(actor, entry), actor);
    demandVersion(context, entry, input.expectedVersion);
    demandNone(judge(unlisting, { reason, listed: entry.openListed }, context.law(entry.jurisdiction)));
    const changed = await changeEntry(transaction, context, { entry, manager }, { openListed: false });
    await manager.query(
      `update open_listing set unlisted_at = greatest($2, published_at), unlisted_because = $3
       where entry = $1 and listing_version = (select max(listing_version) from open_listing where entry = $1)`,
      [entry.id, now, reason],
    );
    return changed;
  });
  return row instanceof Refused ? row : presentEntry(row);
}
