import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { OfficeKind } from './kinds';

@Entity('office')
export class OfficeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  kind: OfficeKind;

  @Column('uuid', { nullable: true })
  person: string | null;

  @Column('date')
  since: string;

  /** First day no longer in office. */
  @Column('date', { nullable: true })
  until: string | null;
}
