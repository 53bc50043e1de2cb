import { globalId } from '../../../kernel/global-id';
import type { BalanceSheetEntryRow } from './entity';
import type { BalanceSheetEntry } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentEntry = ({
  id,
  asset,
  holder,
  account,
  basis,
  amount,
  bookedOn,
}: BalanceSheetEntryRow): BalanceSheetEntry => ({
  id,
  holder: { creditCode: holder },
  account,
  basis,
  amount,
  bookedOn,
  assetKey: globalId('asset', asset),
});
