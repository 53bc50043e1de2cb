import type { EntityManager } from 'typeorm';
import { CipherError } from '../../../kernel/ciphers/cipher';
import type { Job, JobContext } from '../../../kernel/jobs';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { AccessGrantRow } from '../access-grant/entity';
import { GrantStatus } from '../access-grant/kinds';
import { DatasetRow } from '../dataset/entity';
import { openRecord, type SealedRecord } from '../dataset/find-records';
import { vaultFrom } from '../dataset/vault';
import { BulkExportRow } from './entity';
import { ExportStatus } from './kinds';

/** Records of one part. */
export const PART = 1_000;

/** Where the text of a part is sealed; moved elsewhere it does not open. */
export const placeOfPart = (exported: string, number: number) => ({ record: exported, item: `part ${number}` });

const isUsable = ({ grantStatus, since, until }: AccessGrantRow, today: LocalDate): boolean =>
  grantStatus === GrantStatus.ACTIVE && since <= today && (until === null || today < until);

/** What ends an export before it is whole; it is asked before each part. */
function stopping(grant: AccessGrantRow | null, dataset: DatasetRow | null, exported: BulkExportRow, today: LocalDate) {
  if (grant === null || !isUsable(grant, today)) return 'ACCESS_ENDED';
  return dataset?.version === exported.datasetVersion ? undefined : 'DATASET_RELOADED';
}

async function nextExport(manager: EntityManager): Promise<BulkExportRow | undefined> {
  const [found] = await manager.find(BulkExportRow, {
    where: [{ exportStatus: ExportStatus.RUNNING }, { exportStatus: ExportStatus.QUEUED }],
    order: { requestedAt: 'ASC' },
    take: 1,
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
  return found;
}

/** One record a line, each with its mark; null where a record does not open: its export ends, and those that wait behind it go on. */
function textOf(
  secrets: JobContext['secrets'],
  { id, watermark }: BulkExportRow,
  { dataset, items, records }: { dataset: DatasetRow; items: readonly string[]; records: readonly SealedRecord[] },
): string | null {
  const vault = vaultFrom(secrets);
  try {
    const lines = records.map(record => {
      const values = openRecord({ secrets }, dataset, record, items).map(({ item, value }) => [item, value]);
      return JSON.stringify({ ...Object.fromEntries(values), 水印: `${watermark}-${vault.mark(id, record.id)}` });
    });
    return `${lines.join('\n')}\n`;
  } catch (fault) {
    if (fault instanceof CipherError) return null;
    throw fault;
  }
}

/** Makes one part of the export that waits longest, in one transaction. @returns whether there was one to do */
async function makePart(manager: EntityManager, { secrets, now, today }: JobContext): Promise<boolean> {
  const exported = await nextExport(manager);
  if (!exported) return false;
  const grant = await manager.findOne(AccessGrantRow, {
    where: { id: exported.accessGrant },
    lock: { mode: 'pessimistic_read' },
  });
  const dataset = grant && (await manager.findOneBy(DatasetRow, { entry: grant.entry }));
  const stoppedBecause = stopping(grant, dataset, exported, today);
  const stop = async (because: string | undefined) => {
    const stopped = { exportStatus: ExportStatus.STOPPED, stoppedBecause: because, finishedAt: now };
    await manager.save(BulkExportRow, { ...exported, ...stopped });
    return true;
  };
  if (stoppedBecause || !grant || !dataset) return stop(stoppedBecause);
  const records: SealedRecord[] = await manager.query(
    'select id, sealed from dataset_record where entry = $1 and position > $2 order by position limit $3',
    [grant.entry, exported.recordsDone, PART],
  );
  const number = exported.parts + 1;
  const text = textOf(secrets, exported, { dataset, items: grant.items, records });
  if (text === null) return stop('DATA_UNREADABLE');
  await manager.query('insert into bulk_export_part (export, number, records, sealed) values ($1, $2, $3, $4)', [
    exported.id,
    number,
    records.length,
    vaultFrom(secrets).sealing().seal(text, placeOfPart(exported.id, number)),
  ]);
  const recordsDone = exported.recordsDone + records.length;
  const isDone = recordsDone === exported.recordsTotal;
  await manager.save(BulkExportRow, {
    ...exported,
    recordsDone,
    parts: number,
    exportStatus: isDone ? ExportStatus.DONE : ExportStatus.RUNNING,
    finishedAt: isDone ? now : null,
  });
  return true;
}

/** Most parts of one round: what is left waits for the next, as others may. */
const PARTS = 100;

/** Makes what exports wait for, part by part; each stands once its transaction has ended. */
export const makingExports: Job = {
  name: 'make-exports',
  when: '* * * * *',
  async run(context) {
    for (let part = 0; part < PARTS; part++) {
      const wasOne = await context.write('makeExports', ({ manager }) => makePart(manager, context));
      if (!wasOne) return;
    }
  },
};
