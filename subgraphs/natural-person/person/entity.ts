import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ClosingCause, IdentityDocumentType } from './kinds';

@Entity('natural_person')
export class NaturalPersonRow {
  /** Random, chosen before the row is written because the ciphers are bound to it; never derived from the document. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'document_type' })
  documentType: IdentityDocumentType;

  @Column('text', { name: 'masked_document_number' })
  maskedDocumentNumber: string;

  @Column('text', { name: 'masked_name' })
  maskedName: string;

  /** Division code of the city that keeps the record. */
  @Column('text')
  jurisdiction: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('text', { name: 'closed_because', nullable: true })
  closedBecause: ClosingCause | null;

  @VersionColumn()
  version: number;
}

/** Number and name, encrypted, as they are from one version of the person on, until the next such row. */
@Entity('person_identity')
export class PersonIdentityRow {
  @PrimaryColumn('uuid')
  person: string;

  @PrimaryColumn('integer', { name: 'since_version' })
  sinceVersion: number;

  @Column('text', { name: 'document_type' })
  documentType: IdentityDocumentType;

  @Column('bytea', { name: 'document_number_cipher' })
  documentNumberCipher: Buffer;

  @Column('bytea', { name: 'name_cipher' })
  nameCipher: Buffer;
}

/** A document's keyed digest under one key of the ring: what a person is found by. */
@Entity('person_index')
export class PersonIndexRow {
  @PrimaryColumn('text', { name: 'document_type' })
  documentType: IdentityDocumentType;

  /** Number of the key. */
  @PrimaryColumn('smallint')
  key: number;

  @PrimaryColumn('bytea')
  index: Buffer;

  @Column('uuid')
  person: string;
}
