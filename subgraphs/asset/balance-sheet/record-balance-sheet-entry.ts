import type { Refused } from '../../../kernel/refused';
import type { AssetContext } from '../context';
import { moveAsset } from '../registration/move-asset';
import type { DataAsset } from '../registration/types';
import { BalanceSheetEntryRow } from './entity';
import type { RecordBalanceSheetEntryInput } from './inputs';

/** An enterprise records that an asset stands on its balance sheet. The register keeps it, and vouches for nothing. */
export const recordBalanceSheetEntry = (
  context: AssetContext,
  input: RecordBalanceSheetEntryInput,
): Promise<DataAsset | Refused> =>
  moveAsset(context, 'recordBalanceSheetEntry', input, (row, transaction) => {
    const { account, basis, amount, bookedOn } = input;
    const holder = context.actor.organization;
    return {
      facts: { basis, amount, bookedOn, today: context.today },
      changes: { onBalanceSheet: true },
      afterwards: () =>
        transaction.createAll(BalanceSheetEntryRow, [{ asset: row.id, holder, account, basis: basis ?? '', amount, bookedOn }]),
    };
  });
