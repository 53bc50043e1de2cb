import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { EmergencyKind } from './kinds';

@Entity('emergency')
export class EmergencyRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: EmergencyKind;

  @Column('text')
  title: string;

  @Column('text', { name: 'declared_by', nullable: true })
  declaredBy: string | null;

  @Column('date', { name: 'declared_on' })
  declaredOn: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @VersionColumn()
  version: number;
}

/** An entry that an emergency calls for. */
@Entity('emergency_entry')
export class EmergencyEntryRow {
  @PrimaryColumn('uuid')
  emergency: string;

  @PrimaryColumn('uuid')
  entry: string;

  @Column('date', { name: 'linked_on' })
  linkedOn: string;
}

@Entity('emergency_update')
export class EmergencyUpdateRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  emergency: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  description: string;

  @Column('text', { name: 'updated_by' })
  updatedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
