import { Refused } from '../../../kernel/refused';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { demandDataset, findRecords } from '../dataset/find-records';
import { vaultOf } from '../dataset/vault';
import { callWithGrant } from './call-with-grant';
import { compare } from './compare';
import { countComparison } from './count-calls';
import { demandKeyOf } from './demand-key-of';
import type { VerifyItemInput } from './inputs';
import type { ItemVerification } from './types';

/** Compares a value with the one on record and says nothing but whether it is the same. */
export async function verifyItem(context: ExchangeContext, input: VerifyItemInput): Promise<ItemVerification | Refused> {
  const { item, value } = input;
  const recorded = await callWithGrant(context, input, {
    operation: 'verifyItem',
    means: AccessMeans.VERIFICATION,
    items: [item],
    veiled: ['key', 'value'],
    async find(transaction, grant) {
      const { manager } = transaction;
      const dataset = await demandDataset(manager, grant.entry);
      const key = demandKeyOf(context, dataset, input);
      await countComparison(transaction, context, { grant: grant.id, entry: grant.entry, key, item });
      const records = await findRecords(manager, vaultOf(context), grant.entry, key);
      const outcome = await compare(context, manager, dataset, records, { item, value });
      return { kept: { outcome }, content: [item] };
    },
  });
  if (recorded === null) return { usage: null, outcome: null };
  return recorded instanceof Refused ? recorded : { usage: recorded.usage, outcome: recorded.outcome };
}
