import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { NoticeKind } from './kinds';

@Entity('contract_notice')
export class ContractNoticeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  contract: string;

  @Column('text')
  addressee: string;

  @Column('text')
  kind: NoticeKind;

  /** Key of the asset that was lost. */
  @Column('uuid', { nullable: true })
  asset: string | null;

  /** Credit code of the operator that is gone. */
  @Column('text', { nullable: true })
  body: string | null;

  @Column('timestamptz', { name: 'noticed_at' })
  noticedAt: Date;

  @Column('date', { name: 'acknowledged_on', nullable: true })
  acknowledgedOn: string | null;
}
