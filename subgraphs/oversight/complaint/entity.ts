import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ComplaintKind } from './kinds';

/** A complaint as it was filed; it is never changed. */
@Entity('complaint')
export class ComplaintRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: ComplaintKind;

  @Column('text')
  department: string;

  @Column('text')
  item: string;

  @Column('text', { nullable: true })
  description: string | null;

  /** The published entries that held the item on the day. */
  @Column('uuid', { array: true })
  entries: string[];

  @Column('text', { nullable: true })
  complainant: string | null;

  @Column('text', { name: 'complainant_subject' })
  complainantSubject: string;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @VersionColumn()
  version: number;
}
