import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A version of the norm by which a city has data aggregated; never changed. */
@Entity('aggregation_norm')
export class AggregationNormRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** From 1. */
  @Column('integer', { name: 'norm_version' })
  normVersion: number;

  @Column('text')
  title: string;

  @Column('text')
  reference: string;

  @Column('date', { name: 'published_on' })
  publishedOn: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;
}
