import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AssetKind, AssetRightKind, AssetStatus, ValuationMethod } from './kinds';

@Entity('data_asset')
export class DataAssetRow {
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
