import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody named a longer term than may be. */
@Entity('refused_term')
export class RefusedTermRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The command. */
  @Column('text')
  operation: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  grantor: string;

  @Column('text')
  operator: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  /** For which organization; null for a city-wide role. */
  @Column('text', { name: 'tried_by', nullable: true })
  triedBy: string | null;

  @Column('timestamptz', { name: 'tried_at' })
  triedAt: Date;
}
