import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ServiceMode } from '../kinds';
import type { ShareRequestStatus } from './kinds';

@Entity('share_request')
export class ShareRequestRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'request_number', nullable: true })
  requestNumber: string | null;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  consumer: string;

  @Column('text')
  provider: string;

  @Column('text')
  scenario: string;

  @Column('text')
  purpose: string;

  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;

  @Column('text', { name: 'service_mode' })
  serviceMode: ServiceMode;

  /** Names of data items; none means the entry as a whole. */
  @Column('text', { array: true })
  items: string[];

  @Column('text', { name: 'share_request_status' })
  shareRequestStatus: ShareRequestStatus;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @VersionColumn()
  version: number;
}
