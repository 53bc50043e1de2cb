import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssetContent } from '../registration/entity';
import type { ChangeKind } from '../registration/kinds';

/** What a registration said from when it was accepted: never changed. */
@Entity('asset_version')
export class AssetVersionRow {
  @PrimaryColumn('uuid')
  asset: string;

  @PrimaryColumn('integer')
  edition: number;

  @Column('date', { name: 'effective_on' })
  effectiveOn: string;

  @Column('text')
  event: string;

  @Column('text', { name: 'change_kind', nullable: true })
  changeKind: ChangeKind | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  content: AssetContent;
}
