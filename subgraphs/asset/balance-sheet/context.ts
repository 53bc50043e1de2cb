import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { BalanceSheetEntryRow } from './entity';

const columns = `b.id, b.asset, b.holder, b.account, b.basis, b.amount::text as amount, b.booked_on::text as "bookedOn"`;

/** Entries by the day on which they were booked. */
export const balanceSheetEntries: Listing = {
  from: 'balance_sheet_entry b join data_asset a on a.id = b.asset',
  columns,
  key: 'b.id',
  keyType: 'uuid',
  sorts: { BOOKED_ON: { by: 'b.booked_on', type: 'date' } },
};

export const balanceSheetLoaders = ({ reader }: { reader: Reader }) => ({
  balanceSheetEntry: oneByKey<BalanceSheetEntryRow>(
    ids => reader.rows(sql`select ${raw(columns)} from balance_sheet_entry b where b.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  balanceSheetOf: manyByKey<BalanceSheetEntryRow>(
    ids =>
      reader.rows(
        sql`select ${raw(columns)} from balance_sheet_entry b where b.asset = any(${ids}::uuid[]) order by b.booked_on desc, b.id`,
      ),
    row => row.asset,
  ),
});
