import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryTerms } from './entry-terms';

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

  /** What the catalog told of it; an entry of which nothing was told since this is kept has none of these. */
  @Column('jsonb')
  terms: EntryTerms;

  @Column('bigint')
  version: string;
}
