import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { OpenType } from '../entry/kinds';
import type { CatalogLevel } from '../entry/terms-kinds';
import type { ResourceFormat, ResourceProcessing } from './kinds';

/** Where opened data can be had. */
@Entity('open_resource')
export class OpenResourceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  provider: string;

  /** Null while it is open and not yet listed. */
  @Column('uuid', { nullable: true })
  entry: string | null;

  @Column('text')
  name: string;

  @Column('text')
  url: string;

  @Column('text')
  format: ResourceFormat;

  /** Of which level of government it is. */
  @Column('text', { nullable: true })
  level: CatalogLevel | null;

  @Column('text', { array: true })
  processing: ResourceProcessing[];

  @Column('date', { name: 'reported_on' })
  reportedOn: string;

  @Column('date', { name: 'attached_on', nullable: true })
  attachedOn: string | null;

  @Column('date', { name: 'detached_on', nullable: true })
  detachedOn: string | null;

  @VersionColumn()
  version: number;
}

/** A line of the open catalog for a time; the database writes them. */
export interface OpenListingRow {
  id: string;
  entry: string;
  listingVersion: number;
  entryVersion: number;
  openType: OpenType;
  openConditions: string | null;
  publishedAt: Date;
  unlistedAt: Date | null;
  reason: string | null;
}

@Entity('open_condition')
export class OpenConditionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  entry: string;

  @Column('integer', { name: 'condition_version' })
  conditionVersion: number;

  @Column('text')
  conditions: string;

  @Column('text')
  reason: string;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('date', { name: 'approved_on' })
  approvedOn: string;
}

@Entity('grading_rule')
export class GradingRuleRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Column('text')
  title: string;

  @Column('text', { name: 'data_classes', array: true })
  dataClasses: string[];

  @Column('text', { name: 'data_grades', array: true })
  dataGrades: string[];

  @Column('date')
  since: string;

  @Column('text', { name: 'set_by', nullable: true })
  setBy: string | null;

  @VersionColumn()
  version: number;
}
