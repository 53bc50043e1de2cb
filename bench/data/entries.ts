import type { Client } from 'pg';
import { copyRows } from './copy';
import { uuidOf } from './random';
import { assetId, isRegistered, officialsOf } from './register';

export interface EntriesSize {
  /** Entries of the catalog that assets are made from. */
  readonly entries: number;
}

/** 三明, where money hangs on the registration of assets. */
export const cityOfProjects = '350400';

/** Five bodies of the city have no entry, so their work is not scored. */
const [unscored, sourcesOfAsset] = [5, 3];

export const entryId = (n: number): string => uuidOf('planned entry', n);
const isPublished = (n: number): boolean => n % 30 !== 13;
/** The data of one published entry in sixty has not reached the platform. */
const hasArrived = (n: number): boolean => isPublished(n) && n % 60 !== 7;

const [PUBLISHED, ARRIVED] = ['2025-07-01', '2025-09-01'];

function* entryRows(entries: number) {
  const providers = officialsOf(cityOfProjects).slice(unscored);
  for (let n = 0; n < entries; n++) {
    const provider = providers[n % providers.length] as string;
    const status = isPublished(n) ? 'PUBLISHED' : 'DRAFT';
    const published = isPublished(n) ? PUBLISHED : null;
    const arrived = hasArrived(n) ? `${ARRIVED}T02:00:00Z` : null;
    yield [
      entryId(n),
      `BENCH/${n}`,
      `项目目录${n + 1}`,
      status,
      cityOfProjects,
      provider,
      'DEPARTMENT',
      'UNCONDITIONAL',
      published,
      arrived,
    ];
  }
}

function* sourceRows(assets: number, entries: number) {
  for (let n = 0; n < assets; n++) {
    if (!isRegistered(n)) continue;
    const sources = new Set(Array.from({ length: sourcesOfAsset }, (_, source) => (n * 7 + source * 311) % entries));
    for (const source of sources) yield [assetId(n), entryId(source)];
  }
}

/** Lays entries into an empty catalog, says which assets are made from them, and tells oversight, which scores the work of their providers. */
export async function fillEntries(
  client: Client,
  { assets, entries }: EntriesSize & { readonly assets: number },
): Promise<void> {
  await copyRows(
    client,
    'catalog.catalog_entry (id, code, title, catalog_status, jurisdiction, provider, catalog_kind, share_type, published_on, last_aggregated_at)',
    entryRows(entries),
  );
  await copyRows(client, 'asset.asset_catalog_entry (asset, entry)', sourceRows(assets, entries));
  await client.query(
    `insert into oversight.entry_record (id, code, title, jurisdiction, provider, catalog_status, share_type, open_listed, items, published_on, version)
     select id, code, title, jurisdiction, provider, catalog_status, share_type, false, '{}', published_on, version from catalog.catalog_entry`,
  );
  await client.query(
    `insert into oversight.entry_aggregation (entry, aggregated_on)
     select id, last_aggregated_at::date from catalog.catalog_entry where last_aggregated_at is not null`,
  );
}
