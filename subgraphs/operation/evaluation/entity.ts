import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** How the effect of a contract was judged. */
@Entity('effect_evaluation')
export class EffectEvaluationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  contract: string;

  @Column('date', { name: 'evaluated_on' })
  evaluatedOn: string;

  @Column('numeric', { precision: 5, scale: 2 })
  score: string;

  @Column('text')
  evaluator: string;

  @Column('text', { nullable: true })
  summary: string | null;
}
