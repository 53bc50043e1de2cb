import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

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

  /** The department that recorded it; null for what was entered with the body. */
  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}

/** Which department keeps a category in a city. */
@Entity('registration_duty')
export class RegistrationDutyRow {
  @PrimaryColumn('text')
  jurisdiction: string;

  @PrimaryColumn('text')
  category: string;

  @Column('text')
  department: string;

  @Column('date')
  since: string;

  @VersionColumn()
  version: number;
}
