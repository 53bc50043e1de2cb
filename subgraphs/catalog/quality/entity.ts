import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DataStage, QualityDimension, QualityMeasure, QualityResult } from './kinds';

/** A check of the quality of an entry's data; never changed. */
@Entity('quality_check')
export class QualityCheckRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  @Column('text')
  stage: DataStage;

  @Column('text')
  dimension: QualityDimension;

  @Column('text')
  measure: QualityMeasure;

  /** Records. */
  @Column('integer')
  checked: number;

  @Column('integer')
  passed: number;

  @Column('text')
  result: QualityResult;

  @Column('text')
  method: string;

  /** Credit code. */
  @Column('text')
  responsible: string;

  @Column('text', { name: 'checked_by', nullable: true })
  checkedBy: string | null;

  @Column('date', { name: 'checked_on' })
  checkedOn: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
