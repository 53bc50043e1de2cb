import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CatalogKind, CatalogStatus, DataItemType, OpenType, ServiceMode, ShareType, UpdateFrequency } from './kinds';

@Entity('catalog_entry')
export class CatalogEntryRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  abstract: string | null;

  @Column('text', { name: 'catalog_status' })
  catalogStatus: CatalogStatus;

  @Column('text')
  jurisdiction: string;

  /** Credit code of the department whose data it is. */
  @Column('text')
  provider: string;

  @Column('text', { name: 'catalog_kind' })
  catalogKind: CatalogKind;

  @Column('text', { nullable: true })
  domain: string | null;

  @Column('text', { nullable: true })
  format: string | null;

  @Column('text', { name: 'update_frequency', nullable: true })
  updateFrequency: UpdateFrequency | null;

  @Column('text', { array: true, default: [] })
  tags: string[];

  /** Null only before publication, while nobody has decided. */
  @Column('text', { name: 'share_type', nullable: true })
  shareType: ShareType | null;

  @Column('text', { name: 'share_basis', nullable: true })
  shareBasis: string | null;

  @Column('text', { name: 'share_conditions', nullable: true })
  shareConditions: string | null;

  @Column('text', { name: 'share_modes', array: true, default: [] })
  shareModes: ServiceMode[];

  @Column('text', { name: 'open_type', nullable: true })
  openType: OpenType | null;

  @Column('text', { name: 'open_basis', nullable: true })
  openBasis: string | null;

  @Column('text', { name: 'open_conditions', nullable: true })
  openConditions: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @VersionColumn()
  version: number;
}

@Entity('data_item')
export class DataItemRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  /** Place in the entry, from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn: string | null;

  @Column('text', { name: 'data_type' })
  dataType: DataItemType;

  /** Characters of a text or digits of a number. */
  @Column('integer', { nullable: true })
  length: number | null;

  @Column('text', { nullable: true })
  description: string | null;
}
