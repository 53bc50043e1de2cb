import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ServiceMode, ShareRequestStatus } from './kinds';

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

/** An entry of the catalog as it was last told of, published or not. */
@Entity('published_entry')
export class PublishedEntryRow {
  @PrimaryColumn('uuid')
  entry: string;

  @Column('text')
  provider: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  status: string;

  @Column('text', { name: 'share_type', nullable: true })
  shareType: string | null;

  @Column('bigint')
  version: string;
}
