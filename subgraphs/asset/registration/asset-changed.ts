import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { SeenAssetRow } from './context';
import type { DataAssetRow, HeldRight } from './entity';
import { AssetRightKind } from './kinds';

/** Who holds a right of this kind on a day; the first of them where several do. */
export const holderOn = (rights: readonly HeldRight[], kind: AssetRightKind, on: LocalDate): string | null =>
  rights.find(right => right.kind === kind && right.since <= on && (!right.until || on < right.until))?.holder ?? null;

/** An asset with its owner and steward of a day. */
export const seenOn = <Row extends DataAssetRow>(row: Row, on: LocalDate): Row & SeenAssetRow => ({
  ...row,
  owner: holderOn(row.rightsHeld, AssetRightKind.OWNERSHIP, on),
  steward: holderOn(row.rightsHeld, AssetRightKind.STEWARDSHIP, on),
});

/** What other subgraphs keep of an asset in their projections. */
export const assetChanged = (row: SeenAssetRow): Event => ({
  aggregate: globalId('asset', row.id),
  sequence: row.version,
  kind: 'asset.changed',
  payload: {
    id: globalId('asset', row.id),
    name: row.name,
    assetKind: row.assetKind,
    assetStatus: row.assetStatus,
    jurisdiction: row.jurisdiction,
    owner: row.owner,
    steward: row.steward,
    registrationNumber: row.registrationNumber,
    registeredOn: row.registeredOn,
    expiresOn: row.expiresOn,
    project: row.project,
    catalogEntries: row.entries.map(entry => globalId('catalog', entry)),
    derivedFrom: row.derivedFrom.map(asset => globalId('asset', asset)),
    rightsHolders: row.rightsHeld.map(({ kind, holder, since, until }) => ({ kind, holder, since, until: until ?? null })),
    balanceSheet: row.onBalanceSheet,
  },
});
