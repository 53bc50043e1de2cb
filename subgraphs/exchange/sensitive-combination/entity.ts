import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** Items that reveal more together than each does alone. */
@Entity('sensitive_combination')
export class SensitiveCombinationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  title: string;

  /** Names. */
  @Column('text', { array: true })
  items: string[];

  @Column('text')
  reason: string;

  @Column('date')
  since: string;

  /** First day on which it is sensitive no more. */
  @Column('date', { nullable: true })
  until: string | null;

  @VersionColumn()
  version: number;
}
