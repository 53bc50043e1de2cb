import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('disclosure_deferral')
export class DisclosureDeferralRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** Whose looking is kept from the persons. */
  @Column('text')
  organization: string;

  @Column('text', { name: 'case_number' })
  caseNumber: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis: string;

  @Column('text')
  reason: string;

  @Column('text', { name: 'ordered_by' })
  orderedBy: string;

  @Column('text', { name: 'ordering_organization' })
  orderingOrganization: string;

  @Column('timestamptz', { name: 'ordered_at' })
  orderedAt: Date;

  @Column('date', { name: 'ordered_on' })
  orderedOn: string;

  @Column('timestamptz', { name: 'hides_from' })
  hidesFrom: Date;

  @Column('date')
  until: string;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @VersionColumn()
  version: number;
}
