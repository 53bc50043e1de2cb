import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** That one user has drawn everything that is sensitive together. */
@Entity('risk_alert')
export class RiskAlertRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  combination: string;

  @Column('text', { nullable: true })
  holder: string | null;

  /** The user as tokens name them, where no body holds the grants. */
  @Column('text', { name: 'used_by', nullable: true })
  usedBy: string | null;

  /** Keys of the catalog entries whose data was drawn. */
  @Column('uuid', { array: true })
  datasets: string[];

  @Column('timestamptz', { name: 'found_at' })
  foundAt: Date;

  @VersionColumn()
  version: number;
}

/** As it is read: with the combination that was completed. */
export type ReadAlert = RiskAlertRow & { title: string; items: string[] };
