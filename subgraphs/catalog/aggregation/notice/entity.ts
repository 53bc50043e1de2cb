import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { DataNoticeCause } from './kinds';

/** What the unit of an entry is to see to, until it is seen to. */
@Entity('data_notice')
export class DataNoticeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('text')
  cause: DataNoticeCause;

  /** Names of columns and items. */
  @Column('text', { array: true, default: [] })
  differing: string[];

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @VersionColumn()
  version: number;
}
