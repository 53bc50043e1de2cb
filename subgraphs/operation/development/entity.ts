import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { OutputReview } from './kinds';

/** A service on the development platform. */
@Entity('development_service')
export class DevelopmentServiceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  contract: string;

  @Column('text')
  name: string;

  @Column('date', { name: 'opened_on' })
  openedOn: string;
}

/** What is to leave the platform. */
@Entity('development_result')
export class DevelopmentResultRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  service: string;

  @Column('text')
  title: string;

  @Column('text')
  digest: string;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @Column('text', { name: 'output_review', nullable: true })
  outputReview: OutputReview | null;

  @Column('boolean', { nullable: true })
  irreversible: boolean | null;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: string | null;

  @Column('date', { name: 'released_on', nullable: true })
  releasedOn: string | null;
}
