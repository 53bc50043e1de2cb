import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { SecurityStage } from '../../../kernel/security-stage';
import type { IncidentKind, IncidentStepKind } from './kinds';

/** Something that happened to data; where it stands follows from what was done about it. */
@Entity('security_incident')
export class SecurityIncidentRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'incident_kind' })
  incidentKind: IncidentKind;

  @Column('text')
  title: string;

  @Column('text')
  stage: SecurityStage;

  /** The grant in whose use it happened. */
  @Column('uuid', { name: 'access_grant', nullable: true })
  accessGrant: string | null;

  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('text', { name: 'responsible_parties', array: true })
  responsibleParties: string[];

  /** Whose data it was, where a grant is named. */
  @Column('text', { nullable: true })
  provider: string | null;

  @Column('timestamptz', { name: 'began_at' })
  beganAt: Date;

  /** The first moment at which it was over. */
  @Column('timestamptz', { name: 'ended_at' })
  endedAt: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'response_started_at', nullable: true })
  responseStartedAt: Date | null;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt: Date | null;

  @Column('text', { name: 'reported_to', nullable: true })
  reportedTo: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @VersionColumn()
  version: number;
}

/** What was done about an incident; never changed. */
@Entity('security_incident_step')
export class SecurityIncidentStepRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Order in which they were taken. */
  @Column({ type: 'bigint', insert: false, update: false })
  place: string;

  @Column('uuid')
  incident: string;

  @Column('text')
  step: IncidentStepKind;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'by_organization', nullable: true })
  byOrganization: string | null;

  @Column('text')
  note: string;

  @VersionColumn()
  version: number;
}
