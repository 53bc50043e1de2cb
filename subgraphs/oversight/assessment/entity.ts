import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CheckCapacity, DataAspect, SecurityCheckKind } from './kinds';

/** A security test, a risk assessment, a self-check or a drill; never changed. */
@Entity('security_check')
export class SecurityCheckRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: SecurityCheckKind;

  /** Whose security was checked. */
  @Column('text')
  body: string;

  /** The information system in the catalog that was checked; null where the body as a whole was. */
  @Column('uuid', { nullable: true })
  system: string | null;

  @Column('jsonb')
  participants: { body: string; capacity: CheckCapacity }[];

  @Column('text', { array: true })
  aspects: DataAspect[];

  @Column('date', { name: 'performed_on' })
  performedOn: string;

  @Column('text')
  result: string;

  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @VersionColumn()
  version: number;
}

/** How often a city has security checked, where its authority has said so. */
@Entity('security_interval')
export class SecurityIntervalRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: SecurityCheckKind;

  /** ISO 8601 duration. */
  @Column('text')
  every: string;

  @Column('text')
  basis: string;

  @Column('date')
  since: string;

  @VersionColumn()
  version: number;
}
