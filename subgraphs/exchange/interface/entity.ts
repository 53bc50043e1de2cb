import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { InterfaceStatus } from './kinds';

/** An interface that a department offers for data that it has not aggregated on the platform. */
@Entity('data_interface')
export class DataInterfaceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  provider: string;

  @Column('text')
  scenario: string;

  @Column('text', { name: 'demanded_by', nullable: true })
  demandedBy: string | null;

  @Column('date', { name: 'demanded_on' })
  demandedOn: string;

  /** The day that both sides agreed on. */
  @Column('date', { name: 'agreed_on', nullable: true })
  agreedOn: string | null;

  /** The information system in the catalog that gives it its data. */
  @Column('uuid', { nullable: true })
  system: string | null;

  @Column('text', { nullable: true })
  specification: string | null;

  @Column('text', { name: 'call_description', nullable: true })
  callDescription: string | null;

  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn: string | null;

  @Column('date', { name: 'wrapped_on', nullable: true })
  wrappedOn: string | null;

  @Column('text', { name: 'wrapped_by', nullable: true })
  wrappedBy: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('text', { name: 'published_by', nullable: true })
  publishedBy: string | null;

  @Column('date', { name: 'delay_asked_until', nullable: true })
  delayAskedUntil: string | null;

  @Column('text', { name: 'delay_reason', nullable: true })
  delayReason: string | null;

  @Column('date', { name: 'delayed_until', nullable: true })
  delayedUntil: string | null;

  @Column('text', { name: 'delay_approved_by', nullable: true })
  delayApprovedBy: string | null;

  @Column('text', { name: 'interface_status' })
  interfaceStatus: InterfaceStatus;

  @VersionColumn()
  version: number;
}
