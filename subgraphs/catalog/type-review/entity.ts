import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TypeReviewOutcome, TypeReviewSubject } from './kinds';

/** An assessment of whether an entry is still to be shared, or opened, as it is; never changed. */
@Entity('type_review')
export class TypeReviewRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Order in which they were recorded. */
  @Column({ type: 'bigint', insert: false, update: false })
  place: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('text')
  about: TypeReviewSubject | `${TypeReviewSubject}`;

  /** Null where the entry stated none. */
  @Column('text', { name: 'type_before', nullable: true })
  typeBefore: string | null;

  @Column('text', { name: 'type_after' })
  typeAfter: string;

  @Column('text')
  outcome: TypeReviewOutcome | `${TypeReviewOutcome}`;

  @Column('text')
  reason: string;

  @Column('text', { name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;

  @Column('date', { name: 'reviewed_on' })
  reviewedOn: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

/** How often a city has types assessed again, where its authority has set it; the latest counts. */
@Entity('type_review_interval')
export class TypeReviewIntervalRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** ISO 8601. */
  @Column('text', { name: 'every' })
  interval: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
}
