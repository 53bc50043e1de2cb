import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { DataItemType } from '../../entry/kinds';

/** A column as the platform has it. */
export interface StoredColumn {
  name: string;
  /** Null where the platform does not say. */
  dataType: DataItemType | null;
}

/** The dataset on the platform into which an entry is aggregated. */
@Entity('aggregated_dataset')
export class AggregatedDatasetRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('text')
  name: string;

  /** Null until told. */
  @Column('jsonb', { nullable: true })
  columns: StoredColumn[] | null;

  // bigint: PostgreSQL gives text
  @Column('bigint', { name: 'source_records', nullable: true })
  sourceRecords: string | null;

  @Column('text', { name: 'source_digest', nullable: true })
  sourceDigest: string | null;

  @Column('timestamptz', { name: 'source_reported_at', nullable: true })
  sourceReportedAt: Date | null;

  @Column('bigint', { name: 'platform_records', nullable: true })
  platformRecords: string | null;

  @Column('text', { name: 'platform_digest', nullable: true })
  platformDigest: string | null;

  @Column('timestamptz', { name: 'platform_reported_at', nullable: true })
  platformReportedAt: Date | null;

  @Column('timestamptz', { name: 'attached_at' })
  attachedAt: Date;

  @Column('timestamptz', { name: 'detached_at', nullable: true })
  detachedAt: Date | null;

  @Column('text', { name: 'detached_because', nullable: true })
  detachedBecause: string | null;

  @VersionColumn()
  version: number;
}
