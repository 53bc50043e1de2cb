import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agreement that users of opened data are held to, as the exchange last told of it; written by `project-agreements.ts` alone. */
@Entity('known_agreement')
export class KnownAgreementRow {
  @PrimaryColumn('uuid')
  agreement: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  unit: string;

  /** Null for that of the platform. */
  @Column('text', { name: 'open_type', nullable: true })
  openType: string | null;

  /** The day on which the next one took its place. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('bigint')
  version: string;
}
