import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That the data of an entry is aggregated at intervals, because it cannot be in real time; of an entry the latest counts. */
@Entity('aggregation_filing')
export class AggregationFilingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('integer', { name: 'interval_days' })
  intervalDays: number;

  @Column('text')
  reason: string;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt: Date;
}
