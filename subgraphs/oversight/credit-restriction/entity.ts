import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('credit_restriction')
export class CreditRestrictionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  entity: string;

  @Column('text')
  reason: string;

  @Column('text')
  basis: string;

  @Column('date')
  since: string;

  /** First day without it. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { name: 'ordered_by' })
  orderedBy: string;

  @Column('date', { name: 'lifted_on', nullable: true })
  liftedOn: string | null;

  @Column('text', { name: 'lift_reason', nullable: true })
  liftReason: string | null;

  @VersionColumn()
  version: number;
}
