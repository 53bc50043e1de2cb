import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FiscalLevel, RevenueClass, RevenueDestination } from './kinds';

/** What a contract earned in a period. */
@Entity('contract_revenue')
export class RevenueRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  contract: string;

  @Column('text', { name: 'revenue_class' })
  revenueClass: RevenueClass;

  @Column('date')
  since: string;

  @Column('date')
  until: string;

  @Column('numeric', { precision: 22, scale: 4 })
  gross: string;

  @Column('numeric', { precision: 22, scale: 4 })
  tax: string;

  @Column('numeric', { precision: 22, scale: 4 })
  due: string;

  @Column('text')
  destination: RevenueDestination;

  @Column('date', { name: 'recorded_on' })
  recordedOn: string;
}

/** What of it was handed over. */
@Entity('treasury_remittance')
export class RemittanceRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  revenue: string;

  @Column('numeric', { precision: 22, scale: 4 })
  amount: string;

  @Column('text', { name: 'remittance_ref' })
  remittanceRef: string;

  @Column('date', { name: 'remitted_on' })
  remittedOn: string;

  @Column('text', { name: 'fiscal_level' })
  fiscalLevel: FiscalLevel;

  @Column('text', { name: 'budget_ref' })
  budgetRef: string;
}
