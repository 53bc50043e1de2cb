import type { Refused } from '../../../kernel/refused';
import type { AssetContext } from '../context';
import { ValuationRow } from '../registration/entity';
import { moveAsset } from '../registration/move-asset';
import type { DataAsset } from '../registration/types';
import type { RecordValuationInput } from './inputs';

/** Records what an asset was found to be worth. */
export const recordValuation = (context: AssetContext, input: RecordValuationInput): Promise<DataAsset | Refused> =>
  moveAsset(context, 'recordValuation', input, (row, transaction) => {
    const { method, amount, valuedOn, valuer } = input;
    return {
      facts: { amount, valuedOn, valuer, today: context.today },
      afterwards: () => transaction.createAll(ValuationRow, [{ asset: row.id, method, amount, valuedOn, valuer }]),
    };
  });
