import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CoordinationResult, ProblemCause, ProblemStatus } from './kinds';

@Entity('problem_report')
export class ProblemReportRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text', { name: 'entry_title' })
  entryTitle: string;

  /** Names of data items; none means the entry as a whole. */
  @Column('text', { array: true })
  items: string[];

  /** Null where somebody of the public reports. */
  @Column('text', { nullable: true })
  reporter: string | null;

  @Column('text', { name: 'reporter_subject' })
  reporterSubject: string;

  @Column('text')
  provider: string;

  @Column('text')
  description: string;

  @Column('text', { array: true })
  evidence: string[];

  @Column('text', { name: 'problem_status' })
  problemStatus: ProblemStatus;

  @Column('text', { nullable: true })
  cause: ProblemCause | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  correction: string | null;

  @Column('text', { nullable: true })
  aggregation: string | null;

  @Column('text', { nullable: true })
  feedback: string | null;

  @Column('text', { nullable: true })
  dispute: string | null;

  @Column('text', { name: 'coordination_result', nullable: true })
  coordinationResult: CoordinationResult | null;

  @Column('text', { nullable: true })
  coordination: string | null;

  @Column('text', { nullable: true })
  decision: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('date', { name: 'reported_on' })
  reportedOn: string;

  @VersionColumn()
  version: number;
}
