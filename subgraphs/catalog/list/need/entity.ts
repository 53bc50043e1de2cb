import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A line of the demand list: what a department needs of another. */
@Entity('data_need')
export class NeedRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  requester: string;

  @Column('text')
  owner: string;

  @Column('text')
  description: string;

  @Column('text')
  purpose: string;

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

  /** The entry that meets it. */
  @Column('uuid', { name: 'met_by', nullable: true })
  metBy: string | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: string | null;

  @VersionColumn()
  version: number;
}
