import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What a user last said of a dataset; what they said before is in its history. */
@Entity('rating')
export class RatingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  /** The body that rates; the user as tokens name them, where none does. */
  @Column('text')
  rater: string;

  @Column('smallint')
  conformity: number;

  @Column('smallint')
  completeness: number;

  @Column('smallint')
  accuracy: number;

  @Column('smallint')
  consistency: number;

  @Column('smallint')
  timeliness: number;

  @Column('smallint')
  usability: number;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('date', { name: 'rated_on' })
  ratedOn: string;

  @VersionColumn()
  version: number;
}

/** What all users say of an entry together. */
export interface QualityRow {
  entry: string;
  ratings: number;
  conformity: string;
  completeness: string;
  accuracy: string;
  consistency: string;
  timeliness: string;
  usability: string;
}
