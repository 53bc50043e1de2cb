import { type Actor, demand } from '../../../../kernel/actor';
import { Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { reportingAState } from '../../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../../context';
import { demandNone } from '../../entry/change-entry';
import type { CatalogEntryRow } from '../../entry/entity';
import { itemsOf } from '../../entry/write-items';
import { lockEntry, noteEntry } from '../../opening/lock-entry';
import { isProvider } from '../../opening/policy';
import { DataNoticeCause } from '../notice/kinds';
import { followNotice } from '../notice/raise-notice';
import { datasetOf, keepsThePlatform } from './attach-dataset';
import { driftOf } from './drift';
import { AggregatedDatasetRow } from './entity';
import { isConsistent, presentDataset } from './present';
import type { AggregatedDataset, ReportPlatformStateInput, ReportSourceStateInput } from './types';

/** The unit reports what its source holds; compared with what the platform holds at once. */
export const reportSourceState = (
  context: CatalogContext,
  input: ReportSourceStateInput,
): Promise<AggregatedDataset | Refused> =>
  report(context, 'reportSourceState', input, isProvider, at => ({
    sourceRecords: String(input.records),
    sourceDigest: input.digest,
    sourceReportedAt: at,
  }));

/** The platform reports what it holds, and in which columns; both are compared at once. */
export const reportPlatformState = (
  context: CatalogContext,
  input: ReportPlatformStateInput,
): Promise<AggregatedDataset | Refused> =>
  report(context, 'reportPlatformState', input, keepsThePlatform, at => ({
    platformRecords: String(input.records),
    platformDigest: input.digest,
    platformReportedAt: at,
    ...(input.columns && { columns: input.columns.map(({ name, dataType }) => ({ name, dataType: dataType ?? null })) }),
  }));

async function report(
  context: CatalogContext,
  mutation: string,
  input: ReportSourceStateInput,
  may: (actor: Actor, entry: CatalogEntryRow) => boolean,
  said: (at: Date) => Partial<AggregatedDatasetRow>,
): Promise<AggregatedDataset | Refused> {
  const row = await context.write(mutation, input, async transaction => {
    const { manager, now } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    demand(may(context.actor, entry), context.actor);
    const found = await datasetOf(manager, entry.id);
    const { records, digest } = input;
    demandNone(judge(reportingAState, { hasDataset: found !== null, records, digest }, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    const after = await manager.save(AggregatedDatasetRow, { ...(found as AggregatedDatasetRow), ...said(now) });
    const differing = after.columns === null ? [] : driftOf(after.columns, await itemsOf(manager, entry.id));
    await followNotice(transaction, entry, DataNoticeCause.SCHEMA_CHANGED, { stands: differing.length > 0, differing });
    await followNotice(transaction, entry, DataNoticeCause.DATA_DIFFERS, { stands: isConsistent(after) === false });
    return after;
  });
  return row instanceof Refused ? row : presentDataset(row);
}
