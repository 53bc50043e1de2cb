import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type {
  AssessmentOutcome,
  ConsultationMethod,
  DesensitizationMethod,
  OpeningReviewKind,
  OpinionSubject,
  ReviewOutcome,
} from './kinds';

@Entity('opening_review')
export class OpeningReviewRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: OpeningReviewKind;

  @Column('text')
  outcome: ReviewOutcome;

  @Column('text')
  conclusion: string;

  /** How the public was heard; of other reviews null. */
  @Column('text', { nullable: true })
  consultation: ConsultationMethod | null;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text', { name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;

  @Column('text', { name: 'reviewer_role' })
  reviewerRole: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

@Entity('opening_assessment')
export class OpeningAssessmentRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  outcome: AssessmentOutcome;

  @Column('text')
  conclusion: string;

  @Column('text', { name: 'assessed_by' })
  assessedBy: string;

  @Column('date', { name: 'assessed_on' })
  assessedOn: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

@Entity('desensitization')
export class DesensitizationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  /** Name of the item. */
  @Column('text')
  item: string;

  @Column('text')
  method: DesensitizationMethod;

  @Column('text')
  description: string;

  @Column('text', { name: 'done_by' })
  doneBy: string;

  @Column('date', { name: 'done_on' })
  doneOn: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

@Entity('expert_opinion')
export class ExpertOpinionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  about: OpinionSubject;

  @Column('text')
  conclusion: string;

  /** The expert's account. */
  @Column('text')
  author: string;

  @Column('text', { nullable: true })
  organization: string | null;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
