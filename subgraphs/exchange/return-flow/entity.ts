import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ReturnDirection, ReturnFlowStatus } from './kinds';

@Entity('return_flow')
export class ReturnFlowRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  direction: ReturnDirection;

  @Column('text')
  content: string;

  @Column('text')
  purpose: string;

  /** The department of the level above, in words. */
  @Column('text', { nullable: true })
  holder: string | null;

  @Column('text')
  applicant: string;

  @Column('text')
  producer: string;

  @Column('uuid', { nullable: true })
  demand: string | null;

  /** Whether producer and authority apply together. */
  @Column('boolean')
  joint: boolean;

  @Column('date', { name: 'producer_signed_on', nullable: true })
  producerSignedOn: string | null;

  @Column('date', { name: 'authority_signed_on', nullable: true })
  authoritySignedOn: string | null;

  @Column('text', { name: 'return_flow_status' })
  returnFlowStatus: ReturnFlowStatus;

  @Column('bigint', { name: 'expected_rows', nullable: true })
  expectedRows: string | null;

  @Column('bigint', { name: 'delivered_rows', nullable: true })
  deliveredRows: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('date', { name: 'submitted_upstream_on', nullable: true })
  submittedUpstreamOn: string | null;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @VersionColumn()
  version: number;
}
