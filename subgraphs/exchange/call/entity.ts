import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ExportStatus } from './kinds';

@Entity('bulk_export')
export class BulkExportRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'requested_by' })
  requestedBy: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('integer', { name: 'dataset_version' })
  datasetVersion: number;

  @Column('text')
  watermark: string;

  @Column('text', { name: 'export_status' })
  exportStatus: ExportStatus;

  @Column('integer', { name: 'records_total' })
  recordsTotal: number;

  @Column('integer', { name: 'records_done' })
  recordsDone: number;

  @Column('integer')
  parts: number;

  @Column('text', { name: 'stopped_because', nullable: true })
  stoppedBecause: string | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @VersionColumn()
  version: number;
}
