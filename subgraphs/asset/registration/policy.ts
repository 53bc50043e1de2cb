import { type Access, all, own, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { AssetStatus } from './kinds';

/** What of an asset decides who sees it. */
export interface SeenAsset {
  jurisdiction: string;
  assetStatus: AssetStatus;
  owner: string | null;
  steward: string | null;
}

const UNREGISTERED = [AssetStatus.DRAFT, AssetStatus.SUBMITTED, AssetStatus.RETURNED];

/** Roles that also see what is not registered yet. */
const seesDrafts = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** The register is open to everybody who has signed in; drafts to those who decide on them and to those they belong to. */
export function maySee(actor: Actor, asset: SeenAsset): boolean {
  if (actor.isPublic || !actor.covers(asset.jurisdiction)) return false;
  if (seesDrafts(actor) || !UNREGISTERED.includes(asset.assetStatus)) return true;
  return actor.organization !== undefined && [asset.owner, asset.steward].includes(actor.organization);
}

/** `maySee` for lists: the same decision in SQL, over `data_asset a`. */
export function visibleTo(actor: Actor, today: string): Sql {
  if (actor.isPublic) return sql`false`;
  const there = actor.jurisdiction === undefined ? sql`true` : sql`a.jurisdiction = ${actor.jurisdiction}`;
  if (seesDrafts(actor)) return there;
  const registered = sql`a.asset_status <> all (${UNREGISTERED})`;
  if (actor.organization === undefined) return sql`${there} and ${registered}`;
  return sql`${there} and (${registered} or ${heldBy(sql`${actor.organization}`, sql`('OWNERSHIP', 'STEWARDSHIP')`, today)})`;
}

/** `data_asset a` is held today by this body in one of these rights. */
export const heldBy = (holder: Sql, kinds: Sql, on: string): Sql => sql`exists (
  select from asset_right held where held.asset = a.id and held.holder = ${holder} and held.kind in ${kinds}
  and held.since <= ${on} and (held.until is null or ${on} < held.until))`;

/** The authority and the platform may register anything in their city; a department what it owns or looks after. */
export const mayRegister = (actor: Actor, asset: { jurisdiction: string; holders: readonly string[] }): boolean =>
  actor.covers(asset.jurisdiction) &&
  (actor.is(Role.AUTHORITY, Role.PLATFORM) ||
    (actor.is(Role.PROVIDER, Role.OPERATOR) && actor.organization !== undefined && asset.holders.includes(actor.organization)));

/** Only the authority takes over registrations made elsewhere: they come with numbers and days of their own. */
export const mayTakeOver = (actor: Actor): boolean => actor.is(Role.AUTHORITY, Role.PLATFORM);

/** Whoever may speak for the owner or the steward of an asset. */
const holders = own(Role.PROVIDER, Role.OPERATOR);
const authority = all(Role.AUTHORITY);

/** The register of assets is for whoever has signed in; the public sees that there are lists, and none of their rows. Certificates are for all. */
export const access: Access = {
  Query: {
    dataAsset: signedIn,
    dataAssets: 'everyone',
    consolidatedAssetRegister: 'everyone',
    assetDifference: signedIn,
    balanceSheetEntries: 'everyone',
    certificate: signedIn,
    certificateKeys: 'everyone',
    verifyCertificate: 'everyone',
  },
  Mutation: {
    registerAsset: { ...all(Role.AUTHORITY, Role.PLATFORM), ...holders },
    submitAsset: holders,
    returnAsset: authority,
    acceptAsset: authority,
    changeAsset: holders,
    refuseAssetChange: authority,
    requestRenewal: holders,
    renewAsset: authority,
    deregisterAsset: authority,
    recordValuation: { ...authority, ...holders },
    recordBalanceSheetEntry: holders,
  },
  AssetDifference: signedIn,
  AssetEvidence: signedIn,
  AssetRight: 'everyone',
  AssetVersion: signedIn,
  BalanceSheetEntry: signedIn,
  CatalogEntry: 'everyone',
  Certificate: 'everyone',
  CertificateVerification: 'everyone',
  DataAsset: signedIn,
  Impact: signedIn,
  Jurisdiction: 'everyone',
  LegalEntity: { '*': 'everyone', ownership: signedIn },
  OwnershipCount: signedIn,
  OwnershipSummary: signedIn,
  Project: signedIn,
  Valuation: signedIn,
};
