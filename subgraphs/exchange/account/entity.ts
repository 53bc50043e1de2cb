import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AccountChange, AccountRequestStatus } from './kinds';

/** A request to make, change or cancel an account of the open platform. */
@Entity('account_request')
export class AccountRequestRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'account_change' })
  accountChange: AccountChange;

  @Column('text', { nullable: true })
  applicant: string | null;

  /** A citizen, by the opaque name of their sign-in; never shown. */
  @Column('text', { name: 'applicant_subject', nullable: true })
  applicantSubject: string | null;

  @Column('text')
  content: string;

  @Column('text', { name: 'account_request_status' })
  accountRequestStatus: AccountRequestStatus;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @VersionColumn()
  version: number;
}
