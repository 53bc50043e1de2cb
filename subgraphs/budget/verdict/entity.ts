import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { KeptCondition } from './kept-condition';
import type { BudgetGate, VerdictOutcome } from './kinds';

/** What lay on the table beside the conditions, as it is kept. */
export interface KeptEvidence {
  readonly assessment: string | null;
  readonly resourceSystemAssessment: string | null;
  readonly checklist: readonly { readonly item: string; readonly finding: string }[];
  readonly performanceRef: string | null;
  readonly gaps: readonly string[];
}

/** A verdict as it was when somebody decided on it; it stays as it is written. */
@Entity('recorded_verdict')
export class RecordedVerdictRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  project: string;

  @Column('text')
  gate: `${BudgetGate}`;

  @Column('text')
  event: string;

  @Column('text')
  outcome: `${VerdictOutcome}`;

  @Column('timestamptz', { name: 'as_of' })
  asOf: Date;

  @Column('text', { name: 'by_role' })
  byRole: string;

  @Column('text', { name: 'by_organization', nullable: true })
  byOrganization: string | null;

  @Column('jsonb')
  conditions: readonly KeptCondition[];

  @Column('jsonb')
  attached: KeptEvidence;

  @Column('text')
  digest: string;

  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false, update: false })
  recordedAt: Date;
}

/** Money that was given to a project for a year. */
@Entity('funding_decision')
export class FundingDecisionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  project: string;

  @Column('text')
  gate: `${BudgetGate}`;

  @Column('integer')
  year: number;

  /** CNY, exact. */
  @Column('numeric', { precision: 22, scale: 4 })
  amount: string;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  @Column('uuid')
  verdict: string;
}
