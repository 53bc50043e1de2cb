import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ReportFilerKind } from './kinds';

@Entity('annual_report')
export class AnnualReportRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  /** The year in which it is filed; it tells of the one before. */
  @Column('integer')
  year: number;

  @Column('text')
  filer: string;

  @Column('text', { name: 'filer_kind' })
  filerKind: ReportFilerKind;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** As the law of the day of registration had it. */
  @Column('boolean')
  binding: boolean;

  @Column('text', { nullable: true })
  article: string | null;

  /** First day after the due one, noted once it has come; only where the day binds. */
  @Column('date', { name: 'overdue_since', nullable: true })
  overdueSince: string | null;

  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn: string | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  document: string | null;

  /** The draft that it was filed with, as the register had composed it, and its digest. */
  @Column('text', { nullable: true })
  draft: string | null;

  @Column('text', { name: 'draft_digest', nullable: true })
  draftDigest: string | null;

  @VersionColumn()
  version: number;
}
