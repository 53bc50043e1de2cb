import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { BudgetLineKind, ProjectKind, ProjectStage } from './kinds';

@Entity('project')
export class ProjectRow {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  owner: string;

  @Column('text')
  stage: ProjectStage;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'project_kind' })
  projectKind: ProjectKind;

  /** What was missing when it last failed its acceptance. */
  @Column('text', { name: 'acceptance_gaps', array: true })
  acceptanceGaps: string[];

  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn: string | null;

  @VersionColumn()
  version: number;
}

@Entity('project_catalog_entry')
export class ProjectCatalogEntryRow {
  @PrimaryColumn('text')
  project: string;

  @PrimaryColumn('uuid')
  entry: string;
}

@Entity('project_asset')
export class ProjectAssetRow {
  @PrimaryColumn('text')
  project: string;

  @PrimaryColumn('uuid')
  asset: string;
}

/** A system that the project builds, in the catalog's register of systems. */
@Entity('project_system')
export class ProjectSystemRow {
  @PrimaryColumn('text')
  project: string;

  @PrimaryColumn('uuid')
  system: string;
}

@Entity('budget_line')
export class BudgetLineRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  project: string;

  @Column('text')
  kind: BudgetLineKind;

  @Column('integer')
  year: number;

  /** CNY, exact. */
  @Column('numeric', { precision: 22, scale: 4 })
  amount: string;
}
