import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { FindingKind, InspectionKind, InspectionOutcome } from './kinds';

@Entity('inspection_round')
export class InspectionRoundRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: InspectionKind;

  @Column('text')
  title: string;

  /** Credit codes of the units to inspect. */
  @Column('text', { array: true })
  scope: string[];

  @Column('text')
  inspector: string;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @VersionColumn()
  version: number;
}

@Entity('inspection')
export class InspectionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: InspectionKind;

  @Column('uuid', { nullable: true })
  round: string | null;

  @Column('text')
  unit: string;

  @Column('text')
  inspector: string;

  @Column('date', { name: 'inspected_on' })
  inspectedOn: string;

  @Column('text')
  result: InspectionOutcome;

  @Column('numeric', { nullable: true })
  score: string | null;

  @Column('text')
  summary: string;

  @VersionColumn()
  version: number;
}

@Entity('inspection_finding')
export class InspectionFindingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  inspection: string;

  /** Counted from 1 within its inspection. */
  @Column('integer')
  place: number;

  @Column('text')
  kind: FindingKind;

  @Column('text')
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  entry: string | null;

  @Column('text', { name: 'entry_title', nullable: true })
  entryTitle: string | null;

  /** Who answers for it. */
  @Column('text')
  department: string;

  @Column('text')
  description: string;

  @Column('date', { name: 'found_on' })
  foundOn: string;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('text', { nullable: true })
  remedy: string | null;

  @VersionColumn()
  version: number;
}
