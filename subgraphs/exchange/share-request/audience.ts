import type { Reader } from '../../../kernel/database';
import { keyOf } from '../../../kernel/global-id';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import { unconditionalAudience } from '../../../rulebook/share-audience';
import type { ExchangeContext } from '../context';
import { DataStanding, EntryAudience } from './kinds';
import { oversees } from './policy';

/** As much of an entry as says to whom it is shared. */
interface SharedEntry {
  entry: string;
  provider: string;
  jurisdiction: string;
  status: string;
  shareType: string | null;
  named: boolean;
}

/** Read as of now: what the catalog told last is kept without its past. */
export const audienceLoaders = ({ reader }: { reader: Reader }) => ({
  sharedEntry: oneByKey<SharedEntry>(
    ids =>
      reader.rows(sql`select p.entry, p.provider, p.jurisdiction, p.status, p.share_type as "shareType",
          coalesce(jsonb_array_length(p.terms->'allowedDepartments') > 0, false) as named
        from published_entry p where p.entry = any(${ids}::uuid[])`),
    row => row.entry,
  ),
  consumersOf: manyByKey<{ entry: string; consumer: string }>(
    ids =>
      reader.rows(
        sql`select distinct r.entry, r.consumer from share_request r where r.entry = any(${ids}::uuid[]) and r.share_request_status not in ('DRAFT', 'REJECTED')`,
      ),
    row => row.entry,
  ),
});

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
