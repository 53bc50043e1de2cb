import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DepartmentType, LegalEntityKind, LegalEntityStatus, ReferenceClass } from './kinds';

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

  /** First day on which it no longer exists; null while it does, or where a file entered it as gone. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { name: 'department_type', nullable: true })
  departmentType: DepartmentType | null;

  @Column('text', { name: 'reference_class', nullable: true })
  referenceClass: ReferenceClass | null;

  /** The law that gives it functions of administration. */
  @Column('text', { name: 'authorized_by', nullable: true })
  authorizedBy: string | null;

  @Column('text', { name: 'data_section', nullable: true })
  dataSection: string | null;

  @Column('boolean', { default: false })
  unincorporated: boolean;

  @VersionColumn()
  version: number;
}
