import { Refused } from '../../../kernel/refused';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { demandDataset, findRecords, openRecord } from '../dataset/find-records';
import { vaultOf } from '../dataset/vault';
import { callWithGrant } from './call-with-grant';
import { countMiss } from './count-calls';
import { demandKeyOf } from './demand-key-of';
import type { GrantedRecordsInput } from './inputs';
import { readRecords } from './read-records';
import type { GrantedRecords } from './types';

/** Records of one key, with the items that were granted; read and opened after the use was recorded. */
export async function grantedRecords(context: ExchangeContext, input: GrantedRecordsInput): Promise<GrantedRecords | Refused> {
  const { items } = input;
  const recorded = await callWithGrant(context, input, {
    operation: 'grantedRecords',
    means: [AccessMeans.INTERFACE, AccessMeans.PLATFORM_ACQUISITION],
    items,
    veiled: ['key'],
    async find(transaction, grant) {
      const { manager } = transaction;
      const dataset = await demandDataset(manager, grant.entry);
      const key = demandKeyOf(context, dataset, input);
      const records = await findRecords(manager, vaultOf(context), grant.entry, key);
      if (records.length === 0) await countMiss(transaction, grant.id);
      const content = items.length > 0 ? items : grant.items;
      return { kept: { records, of: dataset.items }, content, detail: { records: records.length } };
    },
  });
  if (recorded === null) return { usage: null, records: [] };
  if (recorded instanceof Refused) return recorded;
  const { usage, records, of, grant } = recorded;
  const wanted = items.length > 0 ? items : grant.items;
  const sealed = await readRecords(context, records);
  return { usage, records: sealed.map(record => ({ values: openRecord(context, { items: of }, record, wanted) })) };
}
