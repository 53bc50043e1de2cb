import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

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

  @Column('date', { name: 'collected_on' })
  collectedOn: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;
}
