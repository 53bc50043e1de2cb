import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { BaseDatabase } from '../entry/terms-kinds';
import type { DatabaseKind } from './kinds';

@Entity('managed_database')
export class ManagedDatabaseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: DatabaseKind;

  @Column('text')
  name: string;

  /** Which base database; null of all others. */
  @Column('text', { nullable: true })
  base: BaseDatabase | null;

  /** Which theme; null of all but theme databases. */
  @Column('text', { nullable: true })
  theme: string | null;

  /** Who manages it: the body that set it up here. */
  @Column('text')
  manager: string;

  /** Who manages it together with them. */
  @Column('text', { array: true, default: [] })
  managers: string[];

  @Column('text', { nullable: true })
  builder: string | null;

  @Column('text', { nullable: true })
  norm: string | null;

  @Column('date', { name: 'created_on' })
  createdOn: string;

  @VersionColumn()
  version: number;
}
