import type { Actor } from '../../../kernel/actor';
import { allColumns, type Columns } from '../../../kernel/columns';
import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, type Sql, sql } from '../../../kernel/sql';
import type { AssetCatalogEntryRow, AssetEvidenceRow, AssetRightRow, DataAssetRow, ValuationRow } from './entity';
import { ownershipLoader } from './ownership';

/** An asset with its owner and steward of the day asked about. */
export type SeenAssetRow = DataAssetRow & { owner: string | null; steward: string | null };

/** @param today a day from the clock, never input */
const holder = (kind: string, today: string) => `(
    select held.holder from asset_right held
    where held.asset = a.id and held.kind = '${kind}' and held.since <= '${today}' and (held.until is null or '${today}' < held.until))`;

const columnsOn = (today: string): Columns => ({
  all: {
    id: 'a.id',
    registrationNumber: 'a.registration_number',
    name: 'a.name',
    assetKind: 'a.asset_kind',
    assetStatus: 'a.asset_status',
    jurisdiction: 'a.jurisdiction',
    project: 'a.project',
    registeredOn: 'a.registered_on::text',
    expiresOn: 'a.expires_on::text',
    version: 'a.version',
    origin: 'a.origin',
    thirdParty: 'a.third_party',
    supplier: 'a.supplier',
    acquisitionRule: 'a.acquisition_rule',
    dataLayer: 'a.data_layer',
    derivedFrom: 'a.derived_from',
    onBalanceSheet: 'a.on_balance_sheet',
    edition: 'a.edition',
    guidance: 'a.guidance',
    changeKind: 'a.change_kind',
    changeReason: 'a.change_reason',
    proposed: 'a.proposed',
    renewedOn: 'a.renewed_on::text',
    renewalDueSince: 'a.renewal_due_since::text',
    renewalRequestedOn: 'a.renewal_requested_on::text',
    deregisteredOn: 'a.deregistered_on::text',
    deregistrationReason: 'a.deregistration_reason',
    takenOver: 'a.taken_over',
    rightsHeld: 'a.rights_held',
    entries: 'a.entries',
    owner: holder('OWNERSHIP', today),
    steward: holder('STEWARDSHIP', today),
  },
  keys: ['id', 'registrationNumber'],
});

/** Assets by name in Chinese order, by day of registration or of expiry (the undated last). */
const listingOn = (today: string): Listing => ({
  from: 'data_asset a',
  columns: columnsOn(today),
  key: 'a.id',
  keyType: 'uuid',
  sorts: {
    NAME: { by: 'a.name collate "zh-x-icu"', type: 'text' },
    REGISTERED_ON: { by: "coalesce(a.registered_on, 'infinity')", type: 'date' },
    EXPIRES_ON: { by: "coalesce(a.expires_on, 'infinity')", type: 'date' },
  },
});

const days = new Map<string, { listing: Listing; whole: Sql }>();

/** What is read of assets on a day: made once for the few days that are asked about again and again. */
function readOn(today: string) {
  const known = days.get(today);
  if (known) return known;
  const listing = listingOn(today);
  const made = { listing, whole: raw(allColumns(listing.columns)) };
  if (days.size >= 100) days.clear();
  days.set(today, made);
  return made;
}

/** Every column of an asset, with its owner and steward of a day. */
export const wholeOn = (today: string): Sql => readOn(today).whole;

export const registrationLoaders = ({ reader, today, actor }: { reader: Reader; today: string; actor: Actor }) => ({
  assets: readOn(today).listing,
  ownership: ownershipLoader({ reader, today, actor }, false),
  ownershipWithDescendants: ownershipLoader({ reader, today, actor }, true),
  asset: oneByKey<SeenAssetRow>(
    ids => reader.rows(sql`select ${wholeOn(today)} from data_asset a where a.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  assetByNumber: oneByKey<SeenAssetRow>(
    numbers => reader.rows(sql`select ${wholeOn(today)} from data_asset a where a.registration_number = any(${numbers})`),
    row => row.registrationNumber as string,
  ),
  rights: manyByKey<AssetRightRow>(
    ids =>
      reader.rows(sql`select asset, kind, holder, since::text, until::text, basis
        from asset_right where asset = any(${ids}::uuid[]) order by kind, since`),
    row => row.asset,
  ),
  catalogEntries: manyByKey<AssetCatalogEntryRow>(
    ids => reader.rows(sql`select asset, entry from asset_catalog_entry where asset = any(${ids}::uuid[]) order by entry`),
    row => row.asset,
  ),
  evidence: manyByKey<AssetEvidenceRow>(
    ids =>
      reader.rows(
        sql`select asset, kind, title, digest from asset_evidence where asset = any(${ids}::uuid[]) order by kind, title, id`,
      ),
    row => row.asset,
  ),
  valuations: manyByKey<ValuationRow>(
    ids =>
      reader.rows(sql`select asset, method, amount, valued_on::text as "valuedOn", valuer
        from valuation where asset = any(${ids}::uuid[]) order by valued_on desc, id`),
    row => row.asset,
  ),
});
