import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AccessContent, AccessMedium } from '../access-log/kinds';

@Entity('person_access_grant')
export class PersonAccessGrantRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  person: string;

  /** Body for which the user reads. */
  @Column('text')
  organization: string;

  /** The user, as their token names them. */
  @Column('text')
  subject: string;

  @Column('text', { array: true })
  contents: AccessContent[];

  @Column('text')
  purpose: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis: string;

  @Column('text', { name: 'case_number' })
  caseNumber: string;

  @Column('text')
  medium: AccessMedium;

  @Column('text', { name: 'granted_by' })
  grantedBy: string;

  @Column('text', { name: 'granting_organization', nullable: true })
  grantingOrganization: string | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;

  @Column('date', { name: 'granted_on' })
  grantedOn: string;

  /** First day without the right. */
  @Column('date')
  until: string;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy: string | null;

  @VersionColumn()
  version: number;
}
