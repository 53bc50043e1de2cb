import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProducerOpinionKind } from './kinds';

/** A department that is asked about a request, and what it said. */
@Entity('producer_opinion')
export class ProducerOpinionRow {
  @PrimaryColumn('uuid')
  contract: string;

  @PrimaryColumn('text')
  source: string;

  @Column('text', { nullable: true })
  opinion: ProducerOpinionKind | null;

  @Column('text', { nullable: true })
  statement: string | null;

  @Column('date', { name: 'given_on', nullable: true })
  givenOn: string | null;
}
