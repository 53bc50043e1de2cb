import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('suspension')
export class SuspensionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** Whose access: of this user, or of everybody who acts for `organization`. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  organization: string | null;

  @Column('text')
  reason: string;

  /** The article, decision or order that it rests on. */
  @Column('text')
  basis: string;

  @Column('timestamptz')
  since: Date;

  /** The moment from which it suspends nobody any more; null until it is lifted. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('text', { name: 'by_role' })
  byRole: 'AUTHORITY' | 'GOVERNMENT';

  @Column('text', { name: 'by_subject' })
  bySubject: string;

  @Column('text', { name: 'by_organization', nullable: true })
  byOrganization: string | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;

  @Column('text', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @Column('text', { name: 'lift_reason', nullable: true })
  liftReason: string | null;

  @VersionColumn()
  version: number;
}
