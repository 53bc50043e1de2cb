import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { SecurityInspectionKind } from './kinds';

/** An inspection of a department by a security or secrecy body: whoever inspects reads as long as it is open. */
@Entity('security_inspection')
export class SecurityInspectionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'inspection_kind' })
  inspectionKind: SecurityInspectionKind;

  @Column('text')
  inspector: string;

  @Column('text')
  department: string;

  @Column('text')
  basis: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  /** The moment from which nothing is read any more, if it was not closed before. */
  @Column('timestamptz')
  until: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @VersionColumn()
  version: number;
}
