import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AccessMeans, GrantStatus } from './kinds';

/** The register of the request that a grant belongs to. */
export type GroundRegister = 'share-request' | 'open-request' | 'verification-request';

@Entity('access_grant')
export class AccessGrantRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  provider: string;

  @Column('text', { nullable: true })
  holder: string | null;

  /** The user as tokens name them, where no body holds it. */
  @Column('text', { name: 'held_by', nullable: true })
  heldBy: string | null;

  @Column('text', { name: 'ground_register' })
  groundRegister: GroundRegister;

  @Column('text', { name: 'ground_key' })
  groundKey: string;

  @Column('text')
  means: AccessMeans;

  @Column('text', { array: true })
  items: string[];

  @Column('text')
  purpose: string;

  @Column('text', { nullable: true })
  scenario: string | null;

  /** Number of the system that may use it; a client of that name. */
  @Column('text', { nullable: true })
  system: string | null;

  @Column('date')
  since: string;

  /** First day without the right. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { nullable: true })
  approver: string | null;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('text', { name: 'grant_status' })
  grantStatus: GrantStatus;

  @Column('text', { name: 'status_reason', nullable: true })
  statusReason: string | null;

  @VersionColumn()
  version: number;
}

/** What was tried with a grant and refused. */
@Entity('access_misuse')
export class AccessMisuseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text')
  jurisdiction: string;

  /** The rule that refused it. */
  @Column('text')
  rule: string;

  @Column('text', { nullable: true })
  organization: string | null;

  @Column('text')
  subject: string;

  @Column('text', { nullable: true })
  system: string | null;

  @Column('timestamptz', { name: 'tried_at' })
  triedAt: Date;

  @Column('date', { name: 'tried_on' })
  triedOn: string;

  @VersionColumn()
  version: number;
}
