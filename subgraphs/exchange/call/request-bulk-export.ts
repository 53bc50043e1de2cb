import { randomBytes } from 'node:crypto';
import { Refused } from '../../../kernel/refused';
import { demandUsable } from '../access-grant/demand-usable';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { demandDataset } from '../dataset/find-records';
import { keepUsage } from '../usage-record/keep-usage';
import { BulkExportRow } from './entity';
import type { RequestBulkExportInput } from './inputs';
import { ExportStatus } from './kinds';
import { presentExport } from './present';
import type { BulkExport } from './types';

/** Sets an export going, for a grant that was approved in bulk; the register makes it part by part. */
export async function requestBulkExport(
  context: ExchangeContext,
  input: RequestBulkExportInput,
): Promise<BulkExport | Refused> {
  const { purpose, scenario, system, recipient, medium, validateOnly } = input;
  const grant = await demandUsable(context, input.grant, {
    means: AccessMeans.BULK,
    purpose,
    scenario: scenario ?? '',
    system: system ?? undefined,
    recipient: recipient ?? undefined,
    rehearsed: validateOnly === true,
  });
  const row = await context.write('requestBulkExport', input, async transaction => {
    const { manager, now } = transaction;
    const { records, version } = await demandDataset(manager, grant.entry);
    const made = await transaction.create(BulkExportRow, {
      accessGrant: grant.id,
      jurisdiction: grant.jurisdiction,
      requestedBy: context.actor.subject,
      requestedAt: now,
      datasetVersion: version,
      watermark: `SJ${randomBytes(5).toString('hex').toUpperCase()}`,
      exportStatus: records === 0 ? ExportStatus.DONE : ExportStatus.QUEUED,
      recordsTotal: records,
      recordsDone: 0,
      parts: 0,
      stoppedBecause: null,
      finishedAt: records === 0 ? now : null,
    });
    await keepUsage(transaction, context, grant, { content: grant.items, medium, detail: { export: made.id, records } });
    return made;
  });
  return row instanceof Refused ? row : presentExport(row);
}
