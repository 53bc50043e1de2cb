import { Refused } from '../../../kernel/refused';
import { sql } from '../../../kernel/sql';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { vaultOf } from '../dataset/vault';
import { callWithGrant } from './call-with-grant';
import { BulkExportRow } from './entity';
import type { TakeExportPartInput } from './inputs';
import { placeOfPart } from './make-exports';
import type { ExportPart } from './types';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Hands out a part of an export: to the holder of its grant, as long as that may be used. Each taking is a use of its own. */
export async function takeExportPart(context: ExchangeContext, input: TakeExportPartInput): Promise<ExportPart | Refused> {
  const { part } = input;
  const recorded = await callWithGrant(context, input, {
    operation: 'takeExportPart',
    means: AccessMeans.BULK,
    async find(transaction, grant) {
      const { manager } = transaction;
      const found = uuid.test(input.export)
        ? await manager.findOneBy(BulkExportRow, { id: input.export, accessGrant: grant.id })
        : null;
      if (!found || part < 1 || part > found.parts) {
        return transaction.refuse({
          rule: 'EXPORT_PART_UNKNOWN',
          message: '没有这一导出分片，或者尚未生成。',
          messageEn: 'There is no such part of an export, or not yet.',
          path: ['input', 'part'],
        });
      }
      return { kept: { export: found.id }, content: grant.items, detail: { export: found.id, part } };
    },
  });
  if (recorded === null) return { usage: null, records: 0, content: '' };
  if (recorded instanceof Refused) return recorded;
  const [kept] = await context.reader.rows<{ records: number; sealed: Buffer }>(
    sql`select p.records, p.sealed from bulk_export_part p where p.export = ${recorded.export}::uuid and p.number = ${part}`,
  );
  if (!kept) throw new Error('a part that was there is gone');
  const content = vaultOf(context).open(kept.sealed, placeOfPart(recorded.export, part));
  return { usage: recorded.usage, records: kept.records, content };
}
