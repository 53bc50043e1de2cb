import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Match } from '../call/kinds';
import type { VerificationStatus } from './kinds';

/** What was answered of one item. */
export interface KeptOutcome {
  item: string;
  outcome: Match;
}

@Entity('verification_request')
export class VerificationRequestRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  consumer: string;

  @Column('text')
  provider: string;

  @Column('text')
  purpose: string;

  @Column('text', { nullable: true })
  scenario: string | null;

  /** Names of the items to compare. */
  @Column('text', { array: true })
  items: string[];

  @Column('text', { name: 'verification_status' })
  verificationStatus: VerificationStatus;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  /** What a refusal rests on. */
  @Column('text', { name: 'refusal_basis', nullable: true })
  refusalBasis: string | null;

  /** Match or mismatch, item by item; no value. */
  @Column('jsonb', { nullable: true })
  outcomes: KeptOutcome[] | null;

  @VersionColumn()
  version: number;
}
