import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A line of the responsibility list: what a department is to collect and answers for. */
@Entity('collection_responsibility')
export class ResponsibilityRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  department: string;

  @Column('text', { name: 'item_name' })
  itemName: string;

  @Column('text', { name: 'item_code', nullable: true })
  itemCode: string | null;

  /** The entry from which it was derived; null where it was assigned. */
  @Column('uuid', { nullable: true })
  entry: string | null;

  @Column('text', { name: 'function_basis', nullable: true })
  functionBasis: string | null;

  @Column('text', { name: 'lawful_exception', nullable: true })
  lawfulException: string | null;

  /** First edition with it. */
  @Column('integer', { name: 'since_version' })
  sinceVersion: number;

  /** First edition without it. */
  @Column('integer', { name: 'until_version', nullable: true })
  untilVersion: number | null;

  @Column('date')
  since: string;

  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { name: 'released_because', nullable: true })
  releasedBecause: string | null;

  @VersionColumn()
  version: number;
}
