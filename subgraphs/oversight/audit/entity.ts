import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditOutcome } from './kinds';

/** One line of some subgraph's audit trail; written by `follow-trails.ts` alone. */
@Entity('audit_trail')
export class AuditTrailRow {
  /** `asset/0000000000000000042` */
  @PrimaryColumn('text')
  key: string;

  @Column('text')
  subgraph: string;

  @Column('bigint')
  id: string;

  @Column('bigint')
  batch: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  subject: string;

  @Column('text', { array: true })
  roles: string[];

  @Column('text', { nullable: true })
  organization: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text')
  operation: string;

  @Column('text', { name: 'operation_name', nullable: true })
  operationName: string | null;

  @Column('text')
  outcome: AuditOutcome;

  @Column('text', { array: true })
  rules: string[];

  @Column('text', { nullable: true })
  aggregate: string | null;

  @Column('text', { nullable: true })
  event: string | null;

  @Column('text', { array: true })
  jurisdictions: string[];

  @Column('date', { name: 'keep_until' })
  keepUntil: string;

  @Column('text', { name: 'request_id' })
  requestId: string;
}
