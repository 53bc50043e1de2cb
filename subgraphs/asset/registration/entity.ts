import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type {
  AssetKind,
  AssetOrigin,
  AssetRightKind,
  AssetStatus,
  ChangeKind,
  DataLayer,
  EvidenceDocumentKind,
  ValuationMethod,
} from './kinds';

/** A right as the asset itself has it. */
export interface HeldRight {
  kind: AssetRightKind;
  holder: string;
  since: string;
  until: string | null;
  basis: string | null;
}

/** What of an asset may be changed by its holders. */
export interface AssetContent {
  name: string;
  assetKind: AssetKind;
  project: string | null;
  origin: AssetOrigin | null;
  thirdParty: string | null;
  supplier: string | null;
  acquisitionRule: string | null;
  dataLayer: DataLayer | null;
  derivedFrom: string[];
  rightsHeld: HeldRight[];
  entries: string[];
}

@Entity('data_asset')
export class DataAssetRow implements AssetContent {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'registration_number', nullable: true })
  registrationNumber: string | null;

  @Column('text')
  name: string;

  @Column('text', { name: 'asset_kind' })
  assetKind: AssetKind;

  @Column('text', { name: 'asset_status' })
  assetStatus: AssetStatus;

  @Column('text')
  jurisdiction: string;

  /** Code of the project that makes it. */
  @Column('text', { nullable: true })
  project: string | null;

  @Column('date', { name: 'registered_on', nullable: true })
  registeredOn: string | null;

  /** First day on which the registration no longer holds. */
  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: string | null;

  /** How the data arises. */
  @Column('text', { nullable: true })
  origin: AssetOrigin | null;

  @Column('text', { name: 'third_party', nullable: true })
  thirdParty: string | null;

  @Column('text', { nullable: true })
  supplier: string | null;

  @Column('text', { name: 'acquisition_rule', nullable: true })
  acquisitionRule: string | null;

  @Column('text', { name: 'data_layer', nullable: true })
  dataLayer: DataLayer | null;

  /** Assets that it is made from. */
  @Column('uuid', { name: 'derived_from', array: true, default: [] })
  derivedFrom: string[];

  /** Its rights, as `asset_right` has them. */
  @Column('jsonb', { name: 'rights_held', default: [] })
  rightsHeld: HeldRight[];

  /** Catalog entries that it is made from, as `asset_catalog_entry` has them. */
  @Column('uuid', { array: true, default: [] })
  entries: string[];

  @Column('boolean', { name: 'on_balance_sheet', default: false })
  onBalanceSheet: boolean;

  /** Registered elsewhere, with number and days of its own. */
  @Column('boolean', { name: 'taken_over', default: false })
  takenOver: boolean;

  /** How often its registration was accepted: the number of its latest version. */
  @Column('integer', { default: 0 })
  edition: number;

  /** What the authority said when it sent the registration back. */
  @Column('text', { nullable: true })
  guidance: string | null;

  /** What it is to be once the change is accepted. */
  @Column('jsonb', { nullable: true })
  proposed: AssetContent | null;

  @Column('text', { name: 'change_kind', nullable: true })
  changeKind: ChangeKind | null;

  @Column('text', { name: 'change_reason', nullable: true })
  changeReason: string | null;

  @Column('date', { name: 'renewed_on', nullable: true })
  renewedOn: string | null;

  /** Since when its holders are reminded that the registration lapses. */
  @Column('date', { name: 'renewal_due_since', nullable: true })
  renewalDueSince: string | null;

  @Column('date', { name: 'renewal_requested_on', nullable: true })
  renewalRequestedOn: string | null;

  @Column('date', { name: 'deregistered_on', nullable: true })
  deregisteredOn: string | null;

  @Column('text', { name: 'deregistration_reason', nullable: true })
  deregistrationReason: string | null;

  @VersionColumn()
  version: number;
}

@Entity('asset_right')
export class AssetRightRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  asset: string;

  @Column('text')
  kind: AssetRightKind;

  @Column('text')
  holder: string;

  @Column('date')
  since: string;

  /** First day without the right. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { nullable: true })
  basis: string | null;
}

@Entity('asset_catalog_entry')
export class AssetCatalogEntryRow {
  @PrimaryColumn('uuid')
  asset: string;

  @PrimaryColumn('uuid')
  entry: string;
}

@Entity('valuation')
export class ValuationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  asset: string;

  @Column('text')
  method: ValuationMethod;

  /** CNY, exact. */
  @Column('numeric', { precision: 22, scale: 4 })
  amount: string;

  @Column('date', { name: 'valued_on' })
  valuedOn: string;

  @Column('text')
  valuer: string;
}

/** A document that shows what an asset is and whose: its title and digest, not its content. */
@Entity('asset_evidence')
export class AssetEvidenceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  asset: string;

  @Column('text')
  kind: EvidenceDocumentKind;

  @Column('text')
  title: string;

  /** SHA-256 of the document, hexadecimal. */
  @Column('text')
  digest: string;
}
