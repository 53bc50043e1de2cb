import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AgreementKind } from './kinds';

/** What users agree to: that of the platform, or that of a unit for one open type. */
@Entity('agreement_template')
export class AgreementTemplateRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'agreement_kind' })
  agreementKind: AgreementKind;

  @Column('text')
  unit: string;

  @Column('text', { name: 'open_type', nullable: true })
  openType: string | null;

  @Column('text')
  title: string;

  @Column('text')
  wording: string;

  @Column('date')
  since: string;

  /** The day on which the next one took its place. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @VersionColumn()
  version: number;
}

/** That somebody accepted the agreement of the platform. */
@Entity('platform_acceptance')
export class PlatformAcceptanceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  template: string;

  @Column('text', { nullable: true })
  organization: string | null;

  /** A person, by the opaque name of their account. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('date', { name: 'accepted_on' })
  acceptedOn: string;

  @VersionColumn()
  version: number;
}
