import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DataItemType } from './kinds';
import type { ItemKind, Sensitivity } from './terms-kinds';

@Entity('data_item')
export class DataItemRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  /** Place in the entry, from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn: string | null;

  @Column('text', { name: 'data_type' })
  dataType: DataItemType;

  /** Characters of a text or digits of a number. */
  @Column('integer', { nullable: true })
  length: number | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  code: string | null;

  @Column('text', { name: 'item_kind', nullable: true })
  itemKind: ItemKind | null;

  /** Never a state secret. */
  @Column('text', { nullable: true })
  sensitivity: Sensitivity | null;

  @Column('integer', { name: 'security_grade', nullable: true })
  securityGrade: number | null;

  /** The law by which it is collected although another source has it. */
  @Column('text', { name: 'lawful_exception', nullable: true })
  lawfulException: string | null;

  /** Credit codes of those who collect it together. */
  @Column('text', { array: true, default: [] })
  collectors: string[];

  @Column('text', { name: 'division_of_duties', nullable: true })
  divisionOfDuties: string | null;

  /** The one of the collectors that is its source. */
  @Column('text', { nullable: true })
  source: string | null;
}
