import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry of the catalog as it was last told of, published or not. */
@Entity('published_entry')
export class PublishedEntryRow {
  @PrimaryColumn('uuid')
  entry: string;

  @Column('text')
  provider: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  status: string;

  @Column('text', { name: 'share_type', nullable: true })
  shareType: string | null;

  @Column('bigint')
  version: string;
}
