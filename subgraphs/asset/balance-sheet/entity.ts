import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BalanceSheetAccount } from './kinds';

@Entity('balance_sheet_entry')
export class BalanceSheetEntryRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  asset: string;

  /** The enterprise on whose balance sheet it stands. */
  @Column('text')
  holder: string;

  @Column('text')
  account: BalanceSheetAccount;

  @Column('text')
  basis: string;

  /** CNY, exact. */
  @Column('numeric', { precision: 22, scale: 4 })
  amount: string;

  @Column('date', { name: 'booked_on' })
  bookedOn: string;
}
