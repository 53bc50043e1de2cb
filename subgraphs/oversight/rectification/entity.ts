import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { EvidenceKind, RectificationStatus } from './kinds';

/** A piece of evidence as it is kept. */
export interface KeptEvidence {
  kind: EvidenceKind;
  reference: string;
  note: string | null;
}

@Entity('rectification_order')
export class RectificationOrderRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  addressee: string;

  @Column('text', { name: 'issuer_role' })
  issuerRole: 'AUTHORITY' | 'GOVERNMENT';

  @Column('text')
  issuer: string;

  @Column('text')
  ground: string;

  @Column('text', { name: 'ground_text' })
  groundText: string;

  /** Number of the article, in the text of the city. */
  @Column('text', { name: 'ground_article' })
  groundArticle: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('jsonb')
  evidence: KeptEvidence[];

  /** Number of the article that was broken, in the text of the city. */
  @Column('text', { name: 'cited_article', nullable: true })
  citedArticle: string | null;

  @Column('text', { name: 'superseding_law', nullable: true })
  supersedingLaw: string | null;

  @Column('boolean')
  serious: boolean;

  @Column('text', { name: 'order_status' })
  orderStatus: RectificationStatus;

  @Column('date', { name: 'issued_on' })
  issuedOn: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** The government body to which it was reported when the limit had passed. */
  @Column('text', { nullable: true })
  supervisor: string | null;

  @Column('text', { nullable: true })
  report: string | null;

  @Column('text', { name: 'receiving_body', nullable: true })
  receivingBody: string | null;

  @Column('uuid', { array: true })
  persons: string[];

  @Column('text', { name: 'exemption_ground', nullable: true })
  exemptionGround: string | null;

  @VersionColumn()
  version: number;
}
