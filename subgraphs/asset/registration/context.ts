import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AssetCatalogEntryRow, AssetEvidenceRow, AssetRightRow, DataAssetRow, ValuationRow } from './entity';
import { ownershipLoader } from './ownership';

/** An asset with its owner and steward of the day asked about. */
export type SeenAssetRow = DataAssetRow & { owner: string | null; steward: string | null };

/** @param today a day from the clock, never input */
const holder = (kind: string, today: string) => `(
    select held.holder from asset_right held
    where held.asset = a.id and held.kind = '${kind}' and held.since <= '${today}' and (held.until is null or '${today}' < held.until))`;

export const columnsOn = (
  today: string,
) => `a.id, a.registration_number as "registrationNumber", a.name, a.asset_kind as "assetKind",
  a.asset_status as "assetStatus", a.jurisdiction, a.project, a.registered_on::text as "registeredOn",
  a.expires_on::text as "expiresOn", a.version, a.origin, a.third_party as "thirdParty", a.supplier, a.acquisition_rule as "acquisitionRule",
  a.data_layer as "dataLayer", a.derived_from as "derivedFrom", a.on_balance_sheet as "onBalanceSheet", a.edition, a.guidance,
  a.change_kind as "changeKind", a.change_reason as "changeReason", a.proposed, a.renewed_on::text as "renewedOn",
  a.renewal_due_since::text as "renewalDueSince", a.renewal_requested_on::text as "renewalRequestedOn",
  a.deregistered_on::text as "deregisteredOn", a.deregistration_reason as "deregistrationReason", a.taken_over as "takenOver",
  a.rights_held as "rightsHeld", a.entries, ${holder('OWNERSHIP', today)} as owner, ${holder('STEWARDSHIP', today)} as steward`;

/** Assets by name in Chinese order, by day of registration or of expiry (the undated last). */
const assetsOn = (today: string): Listing => ({
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

export const registrationLoaders = ({ reader, today, actor }: { reader: Reader; today: string; actor: Actor }) => ({
  assets: assetsOn(today),
  ownership: ownershipLoader({ reader, today, actor }, false),
  ownershipWithDescendants: ownershipLoader({ reader, today, actor }, true),
  asset: oneByKey<SeenAssetRow>(
    ids => reader.rows(sql`select ${raw(columnsOn(today))} from data_asset a where a.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  assetByNumber: oneByKey<SeenAssetRow>(
    numbers =>
      reader.rows(sql`select ${raw(columnsOn(today))} from data_asset a where a.registration_number = any(${numbers})`),
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
