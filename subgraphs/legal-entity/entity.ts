import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { LegalEntityKind, LegalEntityStatus, OfficeKind } from './kinds';

@Entity('legal_entity')
export class LegalEntityRow {
  @PrimaryColumn('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'entity_kind' })
  entityKind: LegalEntityKind;

  @Column('text', { name: 'entity_status', default: 'ACTIVE' })
  entityStatus: LegalEntityStatus;

  @Column('text', { nullable: true })
  division: string | null;

  /** Division code of the city whose profile applies; null for enterprises that belong to none. */
  @Column('text', { nullable: true })
  jurisdiction: string | null;

  @Column('text', { nullable: true })
  parent: string | null;

  @Column('text', { nullable: true })
  successor: string | null;

  @VersionColumn()
  version: number;
}

@Entity('entity_registration')
export class EntityRegistrationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'credit_code' })
  creditCode: string;

  @Column('text')
  category: string;

  @Column('text', { nullable: true })
  department: string | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('date', { nullable: true })
  since: string | null;

  @Column('date', { nullable: true })
  until: string | null;
}

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
