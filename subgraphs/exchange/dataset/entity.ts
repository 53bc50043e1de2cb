import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('dataset')
export class DatasetRow {
  /** Key of the catalog entry whose data it is. */
  @PrimaryColumn('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('text', { name: 'key_item' })
  keyItem: string;

  @Column('text', { array: true })
  items: string[];

  @Column('integer')
  records: number;

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt: Date;

  /** The user as tokens name them. */
  @Column('text', { name: 'loaded_by' })
  loadedBy: string;

  @VersionColumn()
  version: number;
}
