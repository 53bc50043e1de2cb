import { globalId } from '../../../kernel/global-id';
import type { SeenAssetRow } from './context';
import type { AssetEvidenceRow, AssetRightRow, HeldRight, ValuationRow } from './entity';
import type { AssetEvidence, AssetRight, DataAsset, Valuation } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentAsset = (row: SeenAssetRow): DataAsset => ({
  id: globalId('asset', row.id),
  registrationNumber: row.registrationNumber,
  name: row.name,
  assetKind: row.assetKind,
  assetStatus: row.assetStatus,
  jurisdiction: { code: row.jurisdiction },
  version: row.version,
  owner: row.owner ? { creditCode: row.owner } : null,
  steward: row.steward ? { creditCode: row.steward } : null,
  project: row.project ? { code: row.project } : null,
  registeredOn: row.registeredOn,
  expiresOn: row.expiresOn,
  origin: row.origin,
  thirdParty: row.thirdParty ? { creditCode: row.thirdParty } : null,
  supplier: row.supplier,
  acquisitionRule: row.acquisitionRule,
  dataLayer: row.dataLayer,
  onBalanceSheet: row.onBalanceSheet,
  edition: row.edition,
  guidance: row.guidance,
  changeKind: row.changeKind,
  changeReason: row.changeReason,
  renewedOn: row.renewedOn,
  renewalDueSince: row.renewalDueSince,
  deregisteredOn: row.deregisteredOn,
  deregistrationReason: row.deregistrationReason,
});

export const presentEvidence = ({ kind, title, digest }: AssetEvidenceRow): AssetEvidence => ({ kind, title, digest });

export const presentRight = (row: AssetRightRow | HeldRight): AssetRight => ({
  kind: row.kind,
  holder: { creditCode: row.holder },
  since: row.since,
  until: row.until,
  basis: row.basis,
});

export const presentValuation = (row: ValuationRow): Valuation => ({
  method: row.method,
  amount: row.amount,
  valuedOn: row.valuedOn,
  valuer: row.valuer,
});
