import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AggregationMode } from '../../entry/terms-kinds';

/** What a department delivered of the items that it is to collect; never changed. */
@Entity('collection_batch')
export class CollectionBatchRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  department: string;

  /** Names. */
  @Column('text', { array: true })
  items: string[];

  @Column('integer')
  records: number;

  /** SHA-256 of the delivered file. */
  @Column('text', { nullable: true })
  digest: string | null;

  /** The user as tokens name them; null of batches from before that was kept. */
  @Column('text', { nullable: true })
  uploader: string | null;

  /** How the entry was aggregated then. */
  @Column('text', { name: 'aggregation_mode', nullable: true })
  aggregationMode: AggregationMode | null;

  /** Version of the norm that held; null where the city had none. */
  @Column('integer', { name: 'norm_version', nullable: true })
  normVersion: number | null;

  @Column('date', { name: 'collected_on' })
  collectedOn: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;
}
