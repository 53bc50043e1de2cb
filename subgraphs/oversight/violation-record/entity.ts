import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export interface KeptEvidence {
  kind: string;
  reference: string;
  note: string | null;
}

/** A violation as it was raised; it is never changed. */
@Entity('violation')
export class ViolationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** Code of the act in the profile of the city, with its words and the number of its article on the day. */
  @Column('text')
  type: string;

  @Column('text')
  wording: string;

  @Column('text')
  article: string;

  @Column('text')
  responsible: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('jsonb')
  evidence: KeptEvidence[];

  @Column('uuid', { name: 'access_grant', nullable: true })
  accessGrant: string | null;

  @Column('text', { name: 'cited_law', nullable: true })
  citedLaw: string | null;

  /** The finding that made it by itself. */
  @Column('uuid', { nullable: true })
  finding: string | null;

  @Column('text', { name: 'raised_by' })
  raisedBy: string;

  @Column('date', { name: 'raised_on' })
  raisedOn: string;

  @VersionColumn()
  version: number;
}
