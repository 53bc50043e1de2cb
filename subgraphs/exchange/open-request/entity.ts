import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ApplicantKind, OpenMeans, OpenRequestStatus } from './kinds';

@Entity('open_request')
export class OpenRequestRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  /** As the catalog had it when it was asked for. */
  @Column('text', { name: 'entry_title' })
  entryTitle: string;

  @Column('text')
  provider: string;

  /** Null where the province consults: its applicants are its own. */
  @Column('text', { name: 'applicant_kind', nullable: true })
  applicantKind: ApplicantKind | null;

  @Column('text', { nullable: true })
  applicant: string | null;

  /** A citizen, by the opaque name of their account; never shown. */
  @Column('text', { name: 'applicant_subject', nullable: true })
  applicantSubject: string | null;

  /** Number of the province's letter. */
  @Column('text', { nullable: true })
  consultation: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  scenario: string | null;

  @Column('text', { name: 'security_measures', nullable: true })
  securityMeasures: string | null;

  /** Names of data items; once handed in, never empty. */
  @Column('text', { array: true })
  items: string[];

  @Column('text')
  means: OpenMeans;

  @Column('boolean', { name: 'accepted_responsibility' })
  acceptedResponsibility: boolean;

  @Column('text', { name: 'open_request_status' })
  openRequestStatus: OpenRequestStatus;

  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn: string | null;

  @Column('text', { name: 'permitted_purpose', nullable: true })
  permittedPurpose: string | null;

  @Column('text', { name: 'permitted_scope', nullable: true })
  permittedScope: string | null;

  @Column('text', { name: 'permitted_items', array: true })
  permittedItems: string[];

  @Column('date', { name: 'permitted_until', nullable: true })
  permittedUntil: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;

  @Column('uuid', { name: 'agreement_template', nullable: true })
  agreementTemplate: string | null;

  @Column('date', { name: 'provider_signed_on', nullable: true })
  providerSignedOn: string | null;

  @Column('date', { name: 'applicant_signed_on', nullable: true })
  applicantSignedOn: string | null;

  /** Why its access is suspended or over. */
  @Column('text', { name: 'halted_because', nullable: true })
  haltedBecause: string | null;

  @VersionColumn()
  version: number;
}
