import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ObjectionGround, ObjectionKind, ObjectionOutcome, ObjectionStatus } from './kinds';

@Entity('objection')
export class ObjectionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: ObjectionKind;

  @Column('uuid')
  entry: string;

  @Column('text', { name: 'entry_title' })
  entryTitle: string;

  @Column('uuid', { name: 'share_request', nullable: true })
  shareRequest: string | null;

  /** Null where somebody of the public objects. */
  @Column('text', { nullable: true })
  objector: string | null;

  @Column('text', { name: 'objector_subject' })
  objectorSubject: string;

  @Column('text')
  provider: string;

  @Column('text', { array: true })
  grounds: ObjectionGround[];

  @Column('text')
  description: string;

  @Column('text', { array: true })
  evidence: string[];

  @Column('text', { name: 'objection_status' })
  objectionStatus: ObjectionStatus;

  @Column('boolean', { name: 'suspension_needed', nullable: true })
  suspensionNeeded: boolean | null;

  @Column('text', { name: 'suspension_reason', nullable: true })
  suspensionReason: string | null;

  @Column('text', { name: 'producer_statement', nullable: true })
  producerStatement: string | null;

  @Column('text', { name: 'authority_statement', nullable: true })
  authorityStatement: string | null;

  @Column('text', { nullable: true })
  outcome: ObjectionOutcome | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  processing: string | null;

  @Column('text', { nullable: true })
  handler: string | null;

  @Column('date', { name: 'resolved_on', nullable: true })
  resolvedOn: string | null;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @VersionColumn()
  version: number;
}
