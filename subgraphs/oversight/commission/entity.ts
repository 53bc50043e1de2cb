import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CommissionKind, CommissionScope } from './kinds';

/** What a service unit or a third party was commissioned with: it acts within scope and time. */
@Entity('commission')
export class CommissionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'commission_kind' })
  commissionKind: CommissionKind;

  @Column('text')
  commissioner: string;

  @Column('text')
  unit: string;

  @Column('text', { array: true })
  scope: CommissionScope[];

  @Column('text')
  basis: string;

  @Column('date')
  since: string;

  /** First day on which it carries no more. */
  @Column('date')
  until: string;

  @Column('text', { name: 'confidentiality_agreement', nullable: true })
  confidentialityAgreement: string | null;

  /** SHA-256 of the token that was issued last; the token itself is nowhere kept. */
  @Column('text', { name: 'token_digest', nullable: true })
  tokenDigest: string | null;

  @Column('date', { name: 'token_issued_on', nullable: true })
  tokenIssuedOn: string | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason: string | null;

  @VersionColumn()
  version: number;
}
