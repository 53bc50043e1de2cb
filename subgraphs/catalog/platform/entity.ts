import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ConnectionStatus, PlatformKind, PlatformOwner } from './kinds';

/** A platform through which a city shares or opens its data. */
@Entity('data_platform')
export class PlatformRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'platform_kind' })
  platformKind: PlatformKind;

  @Column('text')
  owner: PlatformOwner;

  @Column('text')
  name: string;

  /** The body that runs it; null where the level above does. */
  @Column('text', { nullable: true })
  operator: string | null;

  @Column('uuid', { nullable: true })
  parent: string | null;

  @Column('text', { array: true, default: [] })
  hosts: string[];

  @Column('text', { nullable: true })
  exception: string | null;

  @Column('date', { name: 'registered_on' })
  registeredOn: string;

  @Column('date', { name: 'retired_on', nullable: true })
  retiredOn: string | null;

  @Column('text', { name: 'retired_because', nullable: true })
  retiredBecause: string | null;

  /** Since when it has been there, for one that was built before the text. */
  @Column('date', { name: 'existing_since', nullable: true })
  existingSince: string | null;

  @Column('text', { name: 'merge_plan', nullable: true })
  mergePlan: string | null;

  @Column('date', { name: 'merge_by', nullable: true })
  mergeBy: string | null;

  @Column('integer', { name: 'mlps_grade', nullable: true })
  mlpsGrade: number | null;

  @Column('text', { name: 'mlps_certificate', nullable: true })
  mlpsCertificate: string | null;

  /** First day on which the certificate counts no more. */
  @Column('date', { name: 'mlps_until', nullable: true })
  mlpsUntil: string | null;

  @Column('text', { name: 'budget_ref', nullable: true })
  budgetRef: string | null;

  @Column('integer', { name: 'budget_year', nullable: true })
  budgetYear: number | null;

  @VersionColumn()
  version: number;
}

/** An information system of a department, which keeps no state secrets. */
@Entity('information_system')
export class InformationSystemRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  department: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'connection_status' })
  connectionStatus: ConnectionStatus;

  @Column('uuid', { nullable: true })
  platform: string | null;

  @Column('date', { name: 'connected_on', nullable: true })
  connectedOn: string | null;

  @Column('text', { nullable: true })
  certificate: string | null;

  @Column('text', { nullable: true })
  assessor: string | null;

  @Column('integer', { name: 'protection_grade', nullable: true })
  protectionGrade: number | null;

  @Column('date', { name: 'assessed_on', nullable: true })
  assessedOn: string | null;

  /** First day on which the test counts no more. */
  @Column('date', { name: 'certified_until', nullable: true })
  certifiedUntil: string | null;

  @VersionColumn()
  version: number;
}
