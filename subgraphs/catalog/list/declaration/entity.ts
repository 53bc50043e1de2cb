import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What the head of a department signed of its catalogue list; never changed. */
@Entity('completeness_declaration')
export class CompletenessDeclarationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  department: string;

  @Column('text')
  statement: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;

  @Column('date', { name: 'signed_on' })
  signedOn: string;

  /** How many entries the list had. */
  @Column('integer')
  entries: number;

  /** SHA-256 of the list as it was signed. */
  @Column('text')
  digest: string;
}
