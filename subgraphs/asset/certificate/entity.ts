import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CertificateContent } from './content';

/** A certificate as it was signed: never changed. */
@Entity('certificate')
export class CertificateRow {
  @PrimaryColumn('text')
  number: string;

  @Column('uuid')
  asset: string;

  @Column('integer')
  edition: number;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** First day without the registration. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('jsonb')
  content: CertificateContent;

  /** SHA-256 over the content as signed, hexadecimal. */
  @Column('text')
  digest: string;

  /** JWS in compact form. */
  @Column('text')
  signature: string;
}
