import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ContractStatus, UsePurpose } from './kinds';

@Entity('operation_contract')
export class ContractRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'contract_number' })
  contractNumber: string;

  @Column('text', { name: 'contract_status' })
  contractStatus: ContractStatus;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  grantor: string;

  @Column('text')
  operator: string;

  @Column('text', { array: true })
  domains: string[];

  @Column('boolean')
  exclusive: boolean;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** First day without the right. */
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('text')
  purpose: UsePurpose;

  /** CNY, exact; null where none was agreed. */
  @Column('numeric', { precision: 22, scale: 4, nullable: true })
  price: string | null;

  @Column('text', { name: 'price_basis', nullable: true })
  priceBasis: string | null;

  @Column('numeric', { name: 'expected_revenue_per_year', precision: 22, scale: 4, nullable: true })
  expectedRevenuePerYear: string | null;

  @VersionColumn()
  version: number;
}

@Entity('contract_asset')
export class ContractAssetRow {
  @PrimaryColumn('uuid')
  contract: string;

  @PrimaryColumn('uuid')
  asset: string;

  @Column('boolean')
  exclusive: boolean;

  /** The contract is made or about to be, and did not end early: its exclusive right keeps others out. */
  @Column('boolean')
  binding: boolean;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;
}
