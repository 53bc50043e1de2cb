import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { CorrectionStatus } from './kinds';

@Entity('catalog_correction')
export class CatalogCorrectionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text', { name: 'entry_title' })
  entryTitle: string;

  /** Null where somebody of the public asks for it. */
  @Column('text', { nullable: true })
  objector: string | null;

  @Column('text', { name: 'objector_subject' })
  objectorSubject: string;

  @Column('text')
  provider: string;

  @Column('text')
  description: string;

  @Column('text', { name: 'correction_status' })
  correctionStatus: CorrectionStatus;

  @Column('text', { nullable: true })
  reply: string | null;

  @Column('text', { nullable: true })
  basis: string | null;

  @Column('date', { name: 'replied_on', nullable: true })
  repliedOn: string | null;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @VersionColumn()
  version: number;
}
