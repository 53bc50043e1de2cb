import { keyOf } from '../../../kernel/global-id';
import { unconditionalAudience } from '../../../rulebook/share-audience';
import type { ExchangeContext } from '../context';
import { DataStanding, EntryAudience } from './kinds';
import { oversees } from './policy';

/** To whom an entry is shared; null for one that is not published. */
export async function audienceOf(context: ExchangeContext, entryId: string): Promise<EntryAudience | null> {
  const key = keyOf('catalog', entryId);
  const entry = key === undefined ? null : await context.loaders.sharedEntry.load(key);
  if (!entry || !['PUBLISHED', 'UPDATE_REQUESTED'].includes(entry.status)) return null;
  if (entry.shareType === 'UNCONDITIONAL')
    return EntryAudience[unconditionalAudience(context.law(entry.jurisdiction)).audience];
  if (entry.shareType === 'CONDITIONAL') return entry.named ? EntryAudience.NAMED_DEPARTMENTS : EntryAudience.UPON_DECISION;
  return EntryAudience.NOBODY;
}

/**
 * What a unit is to an entry: that hangs on the entry and on what the unit asked for, never on a role of the unit. Told to the unit, to
 * whoever's data it is and to those who oversee.
 */
export async function standingOf(context: ExchangeContext, entryId: string, unit: string): Promise<DataStanding | null> {
  const key = keyOf('catalog', entryId);
  const entry = key === undefined ? null : await context.loaders.sharedEntry.load(key);
  if (!entry || key === undefined) return null;
  if (entry.provider === unit) return DataStanding.PRODUCER;
  const { actor } = context;
  const mayKnow =
    actor.organization === unit ||
    actor.organization === entry.provider ||
    (oversees(actor) && actor.covers(entry.jurisdiction));
  if (!mayKnow) return null;
  const consumers = await context.loaders.consumersOf.load(key);
  return consumers.some(({ consumer }) => consumer === unit) ? DataStanding.CONSUMER : null;
}
