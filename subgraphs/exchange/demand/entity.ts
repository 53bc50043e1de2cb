import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ServiceMode } from '../kinds';
import type { DemandChannel, DemandKind, DemandStatus } from './kinds';

@Entity('demand')
export class DemandRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: DemandKind;

  @Column('text')
  channel: DemandChannel;

  @Column('text')
  title: string;

  @Column('text')
  purpose: string;

  @Column('text', { nullable: true })
  scenario: string | null;

  @Column('text', { array: true })
  items: string[];

  @Column('text', { name: 'service_mode', nullable: true })
  serviceMode: ServiceMode | null;

  /** Code of the duty for which it is needed. */
  @Column('text', { nullable: true })
  duty: string | null;

  @Column('boolean', { name: 'compliance_commitment' })
  complianceCommitment: boolean;

  /** Null where somebody of the public states it. */
  @Column('text', { nullable: true })
  applicant: string | null;

  @Column('text', { name: 'applicant_subject' })
  applicantSubject: string;

  /** As tokens name them. */
  @Column('text', { name: 'entered_by' })
  enteredBy: string;

  @Column('text', { name: 'entered_by_body', nullable: true })
  enteredByBody: string | null;

  @Column('text', { nullable: true })
  provider: string | null;

  @Column('text', { name: 'demand_status' })
  demandStatus: DemandStatus;

  @Column('text', { nullable: true })
  officer: string | null;

  @Column('text', { nullable: true })
  result: string | null;

  @Column('text', { nullable: true })
  notice: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  /** Entry that is to meet it, named before it is published. */
  @Column('uuid', { name: 'linked_entry', nullable: true })
  linkedEntry: string | null;

  @Column('uuid', { name: 'share_request', nullable: true })
  shareRequest: string | null;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @VersionColumn()
  version: number;
}
