import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineageKind, LineageSource } from './kinds';

@Entity('node')
export class NodeRow {
  @PrimaryColumn('bigint')
  id: string;

  /** Global id. */
  @Column('text')
  key: string;

  @Column('text')
  kind: LineageKind;

  /** What its register calls it; null until that has told. */
  @Column('text', { nullable: true })
  label: string | null;

  /** Credit code of who owns it, or provides it. */
  @Column('text', { nullable: true })
  owner: string | null;

  @Column('text', { nullable: true })
  steward: string | null;

  @Column('text', { nullable: true })
  status: string | null;

  @Column('text', { name: 'asset_kind', nullable: true })
  assetKind: string | null;

  @Column('text', { nullable: true })
  jurisdiction: string | null;

  /** Version in its own register; 0 until that has told of it. */
  @Column('bigint')
  version: string;
}

@Entity('external_dataset')
export class ExternalDatasetRow {
  @PrimaryColumn('bigint')
  node: string;

  @Column('text')
  namespace: string;

  @Column('text')
  name: string;

  @Column('bigint', { name: 'linked_to', nullable: true })
  linkedTo: string | null;
}

@Entity('edge')
export class EdgeRow {
  @PrimaryColumn('bigint')
  src: string;

  @PrimaryColumn('bigint')
  dst: string;

  @PrimaryColumn('text')
  source: LineageSource;

  /** Empty where no job or rule is stated. */
  @PrimaryColumn('text')
  via: string;

  @Column('timestamptz')
  since: Date;

  /** First moment at which it no longer holds. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;
}

@Entity('column_mapping')
export class ColumnMappingRow {
  @PrimaryColumn('bigint')
  id: string;

  @Column('bigint')
  dst: string;

  /** Null where only column lineage names the dataset it comes from. */
  @Column('bigint', { nullable: true })
  src: string | null;

  @Column('text', { nullable: true })
  namespace: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text')
  source: LineageSource;

  @Column('text', { name: 'from_field' })
  fromField: string;

  @Column('text', { name: 'to_field' })
  toField: string;

  @Column('text', { nullable: true })
  transformation: string | null;
}
