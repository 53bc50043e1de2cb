import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { IdentityDocumentType } from './kinds';

@Entity('natural_person')
export class NaturalPersonRow {
  /** Random, chosen before the row is written because the ciphers are bound to it; never derived from the document. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'document_type' })
  documentType: IdentityDocumentType;

  @Column('bytea', { name: 'document_number_index' })
  documentNumberIndex: Buffer;

  @Column('smallint', { name: 'document_number_index_key' })
  documentNumberIndexKey: number;

  @Column('bytea', { name: 'document_number_cipher' })
  documentNumberCipher: Buffer;

  @Column('bytea', { name: 'name_cipher' })
  nameCipher: Buffer;

  @Column('text', { name: 'masked_document_number' })
  maskedDocumentNumber: string;

  @Column('text', { name: 'masked_name' })
  maskedName: string;

  /** Division code of the city that keeps the record. */
  @Column('text')
  jurisdiction: string;

  @VersionColumn()
  version: number;
}

@Entity('person_facet')
export class PersonFacetRow {
  @PrimaryColumn('uuid')
  person: string;

  @PrimaryColumn('text')
  category: string;

  @Column('text')
  department: string;

  @Column('date', { nullable: true })
  since: string | null;
}
