import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from './audience';

/** One step of the feed; written by `note-changes.ts` alone. */
@Entity('change')
export class ChangeRow {
  @PrimaryColumn('bigint')
  position: string;

  @Column('text')
  aggregate: string;

  @Column('text')
  kind: string;

  @Column('bigint')
  version: string;

  @Column('text', { nullable: true })
  jurisdiction: string | null;

  @Column('text')
  audience: Audience;

  @Column('text', { array: true })
  parties: string[];

  @Column('timestamptz')
  at: Date;
}
