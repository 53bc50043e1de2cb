import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ShowcaseValue } from './kinds';

@Entity('opinion')
export class OpinionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { nullable: true })
  submitter: string | null;

  @Column('text', { name: 'submitter_subject' })
  submitterSubject: string;

  @Column('text')
  text: string;

  @Column('date', { name: 'submitted_on' })
  submittedOn: string;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: string | null;

  @VersionColumn()
  version: number;
}

@Entity('showcase')
export class ShowcaseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text')
  value: ShowcaseValue;

  @Column('uuid', { array: true })
  entries: string[];

  @Column('text', { name: 'shown_by' })
  shownBy: string;

  @Column('date', { name: 'shown_on' })
  shownOn: string;

  @VersionColumn()
  version: number;
}
