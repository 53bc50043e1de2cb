import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { SecurityMeasure } from './kinds';

/** How a body keeps its data secure in a city; what it has not stated is null. */
@Entity('security_regime')
export class SecurityRegimeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  body: string;

  @Column('text', { name: 'policy_document', nullable: true })
  policyDocument: string | null;

  @Column('text', { name: 'security_body', nullable: true })
  securityBody: string | null;

  /** A post or an office, never a person's name. */
  @Column('text', { name: 'responsible_office', nullable: true })
  responsibleOffice: string | null;

  @Column('integer', { name: 'security_staff', nullable: true })
  securityStaff: number | null;

  @Column('text', { name: 'review_procedure', nullable: true })
  reviewProcedure: string | null;

  @Column('text', { name: 'emergency_plan', nullable: true })
  emergencyPlan: string | null;

  @Column('text', { array: true })
  measures: SecurityMeasure[];

  /** Service units that it supervises. */
  @Column('text', { name: 'service_units', array: true })
  serviceUnits: string[];

  @Column('date', { name: 'recorded_on' })
  recordedOn: string;

  @VersionColumn()
  version: number;
}
