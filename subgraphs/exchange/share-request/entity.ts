import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CrossComparison } from '../call/kinds';
import type { ServiceMode } from '../kinds';
import type { ShareRequestStatus } from './kinds';

/** A letter by which a department asks on paper. */
export interface KeptLetter {
  number: string;
  date: string;
  file: string;
}

/** By which rule data of several departments is compared: what comes out, and nothing else. */
export interface KeptRule {
  text: string;
  /** Credit codes. */
  departments: string[];
  results: KeptResult[];
}

/** One result: how an item of an entry stands to a value. */
export interface KeptResult {
  name: string;
  /** Key of the entry. */
  entry: string;
  item: string;
  comparison: CrossComparison;
  /** What it is compared with; none where only its existence is asked. */
  operand: string | null;
}

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

  /** The machine that it runs on, as its city had it when it was begun. */
  @Column('text')
  workflow: 'SMX-02' | 'SMX-03' | 'SMX-05';

  /** Of the entry, when it was asked for. */
  @Column('text', { name: 'share_type', nullable: true })
  shareType: string | null;

  @Column('text', { name: 'entry_title', nullable: true })
  entryTitle: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** Its state was taken over from before the register. */
  @Column('boolean', { name: 'taken_over' })
  takenOver: boolean;

  /** By its name in the text of the city. */
  @Column('text', { nullable: true })
  platform: string | null;

  @Column('text', { name: 'consuming_system', nullable: true })
  consumingSystem: string | null;

  /** Code of the duty, in the list of the department. */
  @Column('text', { nullable: true })
  duty: string | null;

  @Column('boolean', { name: 'compliance_commitment' })
  complianceCommitment: boolean;

  /** The post that approved it within the department. */
  @Column('text', { name: 'internal_approver', nullable: true })
  internalApprover: string | null;

  @Column('text', { name: 'bulk_justification', nullable: true })
  bulkJustification: string | null;

  /** First day on which the data is no longer needed. */
  @Column('date', { name: 'needed_until', nullable: true })
  neededUntil: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @Column('text', { name: 'producer_opinion', nullable: true })
  producerOpinion: string | null;

  @Column('text', { name: 'granted_items', array: true, nullable: true })
  grantedItems: string[] | null;

  @Column('text', { name: 'granted_mode', nullable: true })
  grantedMode: ServiceMode | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  /** Laws and regulations that a refusal rests on. */
  @Column('text', { name: 'refusal_basis', array: true })
  refusalBasis: string[];

  @Column('jsonb', { name: 'official_letter', nullable: true })
  officialLetter: KeptLetter | null;

  @Column('jsonb', { name: 'verification_rule', nullable: true })
  verificationRule: KeptRule | null;

  /** What the authority found of the combination that the grant completes. */
  @Column('text', { name: 'aggregation_review', nullable: true })
  aggregationReview: string | null;

  @Column('text', { name: 'delay_application', nullable: true })
  delayApplication: string | null;

  /** The law by which a deadline was set otherwise. */
  @Column('text', { name: 'overriding_law', nullable: true })
  overridingLaw: string | null;

  @Column('text', { name: 'system_certificate', nullable: true })
  systemCertificate: string | null;

  @Column('date', { name: 'fulfilled_on', nullable: true })
  fulfilledOn: string | null;

  /** Why access was suspended, restored or ended last. */
  @Column('text', { name: 'access_reason', nullable: true })
  accessReason: string | null;

  @VersionColumn()
  version: number;
}
