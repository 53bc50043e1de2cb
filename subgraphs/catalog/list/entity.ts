import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ListKind } from './kinds';

/** One edition of a list, never changed. */
@Entity('list_edition')
export class ListEditionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  list: ListKind;

  /** Counted through all lists of the city: those that change in one step have one number. */
  @Column('integer')
  version: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The event or command that made it. */
  @Column('text', { name: 'made_by' })
  madeBy: string;

  /** The entry whose change made it. */
  @Column('uuid', { nullable: true })
  entry: string | null;

  /** The document that approved it, where it was published by itself. */
  @Column('text', { nullable: true })
  approval: string | null;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: string | null;
}
