import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { AccessMeans } from '../access-grant/kinds';
import type { AccessMedium } from './kinds';

@Entity('usage_record')
export class UsageRecordRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { nullable: true })
  holder: string | null;

  @Column('text')
  purpose: string;

  /** The user as tokens name them. */
  @Column('text', { name: 'used_by' })
  usedBy: string;

  @Column('text')
  approver: string;

  /** Names of items. */
  @Column('text', { array: true })
  content: string[];

  @Column('timestamptz', { name: 'used_at' })
  usedAt: Date;

  @Column('text')
  method: AccessMeans;

  @Column('text')
  medium: AccessMedium;

  /** Written by a call of the register itself. */
  @Column('boolean')
  automatic: boolean;

  @VersionColumn()
  version: number;
}
