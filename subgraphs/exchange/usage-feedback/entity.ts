import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Entity('usage_feedback')
export class UsageFeedbackRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text')
  provider: string;

  @Column('text', { nullable: true })
  holder: string | null;

  @Column('text', { name: 'held_by', nullable: true })
  heldBy: string | null;

  @Column('date')
  since: string;

  @Column('date')
  until: string;

  @Column('text')
  summary: string;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @VersionColumn()
  version: number;
}

/** How often the use of a grant is told, where that was agreed for it. */
@Entity('usage_feedback_interval')
export class UsageFeedbackIntervalRow {
  @PrimaryColumn('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text')
  jurisdiction: string;

  /** ISO 8601. */
  @Column('text')
  every: string;

  @Column('date', { name: 'agreed_on' })
  agreedOn: string;

  @VersionColumn()
  version: number;
}
