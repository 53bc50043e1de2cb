import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CaseStatus, ViolationGround } from './kinds';

@Entity('violation_case')
export class ViolationCaseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'case_number' })
  caseNumber: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text', { name: 'entry_title' })
  entryTitle: string;

  @Column('text')
  provider: string;

  @Column('uuid', { name: 'access_grant', nullable: true })
  accessGrant: string | null;

  /** The body said to have used the data so. */
  @Column('text', { name: 'used_by', nullable: true })
  usedBy: string | null;

  /** The account that holds the grant, where no body does. */
  @Column('text', { name: 'used_by_subject', nullable: true })
  usedBySubject: string | null;

  @Column('text', { nullable: true })
  reporter: string | null;

  @Column('text', { name: 'reporter_subject' })
  reporterSubject: string;

  @Column('text')
  description: string;

  @Column('text', { array: true })
  evidence: string[];

  @Column('uuid', { array: true })
  misuses: string[];

  @Column('text', { nullable: true })
  ground: ViolationGround | null;

  @Column('text', { name: 'case_status' })
  caseStatus: CaseStatus;

  /** The body that closed the access. */
  @Column('text', { nullable: true })
  suspender: string | null;

  @Column('date', { name: 'suspended_on', nullable: true })
  suspendedOn: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  correction: string | null;

  @Column('text', { nullable: true })
  acceptance: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** The agreement on use that was broken. */
  @Column('text', { nullable: true })
  agreement: string | null;

  /** The security incident that followed. */
  @Column('text', { nullable: true })
  incident: string | null;

  /** The law that forbids it, or by which the case is referred. */
  @Column('text', { name: 'cited_law', nullable: true })
  citedLaw: string | null;

  @Column('text', { name: 'receiving_body', nullable: true })
  receivingBody: string | null;

  @Column('date', { name: 'reported_on' })
  reportedOn: string;

  @VersionColumn()
  version: number;
}
