import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AffiliationClass } from './kinds';

/** A member by office: the register keeps no names. */
export interface KeptMember {
  affiliationClass: AffiliationClass;
  organization: string | null;
  office: string;
  /** Opaque id of the natural person in their own register. */
  person: string | null;
}

/** A committee of experts of a city. */
@Entity('expert_committee')
export class ExpertCommitteeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  basis: string | null;

  @Column('date', { name: 'established_on' })
  establishedOn: string;

  @Column('jsonb')
  members: KeptMember[];

  @VersionColumn()
  version: number;
}
