import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Exclusion } from './kinds';

/** A line of the negative list. */
@Entity('negative_list_item')
export class ExclusionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  exclusion: Exclusion;

  @Column('text')
  basis: string;

  /** First edition with it. */
  @Column('integer', { name: 'since_version' })
  sinceVersion: number;

  /** First edition without it. */
  @Column('integer', { name: 'until_version', nullable: true })
  untilVersion: number | null;

  @Column('date')
  since: string;

  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { name: 'removed_because', nullable: true })
  removedBecause: string | null;

  @VersionColumn()
  version: number;
}
