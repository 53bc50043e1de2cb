import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { EvaluationComponentKind, EvaluationKind, EvaluationStatus } from './kinds';

@Entity('evaluation')
export class EvaluationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  unit: string;

  @Column('integer')
  year: number;

  @Column('text')
  kind: EvaluationKind;

  @Column('text', { name: 'evaluation_status' })
  evaluationStatus: EvaluationStatus;

  @Column('text')
  evaluator: string;

  /** A body to which it was entrusted. */
  @Column('text', { name: 'third_party', nullable: true })
  thirdParty: string | null;

  /** Mean of its components, from 0 to 100; null until it is concluded. */
  @Column('numeric', { nullable: true })
  score: string | null;

  @Column('text', { nullable: true })
  conclusion: string | null;

  @Column('text', { nullable: true })
  advice: string | null;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'concluded_on', nullable: true })
  concludedOn: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @VersionColumn()
  version: number;
}

@Entity('evaluation_component')
export class EvaluationComponentRow {
  @PrimaryColumn('uuid')
  evaluation: string;

  @PrimaryColumn('text')
  kind: EvaluationComponentKind;

  /** What the register had when the evaluation began; null where it counts nothing of the kind. */
  @Column('integer', { nullable: true })
  counted: number | null;

  @Column('integer', { name: 'out_of', nullable: true })
  outOf: number | null;

  @Column('numeric', { nullable: true })
  score: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
