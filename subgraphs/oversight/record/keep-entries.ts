import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { dayOf } from '../../../rulebook/values/local-date';

interface ToldEntry {
  id: string;
  code: string;
  title: string;
  jurisdiction: string;
  provider: string;
  catalogStatus: string;
  shareType: string | null;
  openType: string | null;
  openListed: boolean;
  updateFrequency: string | null;
  items?: readonly { name: string }[];
  publishedOn?: string | null;
  lastAggregatedAt: string | null;
}

const recordOf = ({ payload, sequence }: Event) => {
  const told = payload as unknown as ToldEntry;
  return {
    id: keyOf('catalog', told.id) ?? null,
    code: told.code,
    title: told.title,
    jurisdiction: told.jurisdiction,
    provider: told.provider,
    catalog_status: told.catalogStatus,
    share_type: told.shareType,
    open_type: told.openType,
    open_listed: told.openListed ?? false,
    update_frequency: told.updateFrequency ?? null,
    items: (told.items ?? []).map(({ name }) => name),
    published_on: told.publishedOn ?? null,
    aggregated_on: told.lastAggregatedAt ? dayOf(new Date(told.lastAggregatedAt)) : null,
    version: sequence,
  };
};

/** Of an entry without a body that answers for it nothing is scored. */
const isWhole = ({ id, code, title, jurisdiction, provider, catalog_status }: ReturnType<typeof recordOf>): boolean =>
  [id, code, title, jurisdiction, provider, catalog_status].every(Boolean);

/** Keeps what the catalog last told of each entry, and every day on which its data is known to have reached the platform. */
export async function keepEntries(manager: EntityManager, events: readonly Event[]): Promise<void> {
  // of several versions in one batch the last holds; each may have brought another day
  const told = events.map(recordOf).filter(isWhole);
  if (told.length === 0) return;
  const latest = [...new Map(told.map(record => [record.id, record])).values()];
  await manager.query(
    `insert into entry_record (id, code, title, jurisdiction, provider, catalog_status, share_type, open_type, open_listed, update_frequency,
       items, published_on, version)
     select id, code, title, jurisdiction, provider, catalog_status, share_type, open_type, open_listed, update_frequency, items, published_on,
       version
     from jsonb_to_recordset($1::jsonb) as e(id uuid, code text, title text, jurisdiction text, provider text, catalog_status text,
       share_type text, open_type text, open_listed boolean, update_frequency text, items text[], published_on date, version bigint)
     on conflict (id) do update set code = excluded.code, title = excluded.title, jurisdiction = excluded.jurisdiction,
       provider = excluded.provider, catalog_status = excluded.catalog_status, share_type = excluded.share_type,
       open_type = excluded.open_type, open_listed = excluded.open_listed, update_frequency = excluded.update_frequency,
       items = excluded.items, published_on = coalesce(excluded.published_on, entry_record.published_on), version = excluded.version
     where entry_record.version <= excluded.version`,
    [JSON.stringify(latest)],
  );
  await manager.query(
    `insert into entry_aggregation (entry, aggregated_on)
     select distinct id, aggregated_on from jsonb_to_recordset($1::jsonb) as e(id uuid, aggregated_on date)
     where aggregated_on is not null on conflict do nothing`,
    [JSON.stringify(told)],
  );
}
