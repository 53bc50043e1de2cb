import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { type Actor, demand, Role } from '../../../../kernel/actor';
import { Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { aggregating, attachingADataset, detachingADataset } from '../../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../../context';
import { demandNone } from '../../entry/change-entry';
import { published } from '../../entry/policy';
import { lockEntry, noteEntry } from '../../opening/lock-entry';
import { isProvider } from '../../opening/policy';
import { DataNoticeCause } from '../notice/kinds';
import { endNotice } from '../notice/raise-notice';
import { AggregatedDatasetRow } from './entity';
import { presentDataset } from './present';
import type { AggregatedDataset, AttachAggregatedDatasetInput, DetachAggregatedDatasetInput } from './types';

/** The authority of the city and whoever runs its platform. */
export const keepsThePlatform = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(Role.AUTHORITY, Role.PLATFORM) && actor.covers(jurisdiction);

/** The dataset that an entry has now. */
export const datasetOf = (manager: EntityManager, entry: string): Promise<AggregatedDatasetRow | null> =>
  manager.findOneBy(AggregatedDatasetRow, { entry, detachedAt: IsNull() });

/** Attaches to an entry the dataset into which it is aggregated: one, and no second beside it. */
export async function attachAggregatedDataset(
  context: CatalogContext,
  input: AttachAggregatedDatasetInput,
): Promise<AggregatedDataset | Refused> {
  const { actor } = context;
  const row = await context.write('attachAggregatedDataset', input, async transaction => {
    const { manager, now: attachedAt } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry) || keepsThePlatform(actor, entry), actor);
    const { id, jurisdiction, provider, catalogStatus } = entry;
    const law = context.law(jurisdiction);
    const { name } = input;
    const hasDataset = (await datasetOf(manager, id)) !== null;
    const act = { name, hasDataset, entryPublished: published.includes(catalogStatus) };
    demandNone([...judge(aggregating, {}, law), ...judge(attachingADataset, act, law)]);
    noteEntry(transaction, entry);
    return transaction.create(AggregatedDatasetRow, { entry: id, jurisdiction, provider, name, attachedAt });
  });
  return row instanceof Refused ? row : presentDataset(row);
}

/** Detaches the dataset of an entry: what was to be seen to because of it no longer is. */
export async function detachAggregatedDataset(
  context: CatalogContext,
  input: DetachAggregatedDatasetInput,
): Promise<AggregatedDataset | Refused> {
  const { actor } = context;
  const row = await context.write('detachAggregatedDataset', input, async transaction => {
    const { manager, now: detachedAt } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry) || keepsThePlatform(actor, entry), actor);
    const found = await datasetOf(manager, entry.id);
    const { reason } = input;
    demandNone(judge(detachingADataset, { reason, hasDataset: found !== null }, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    for (const cause of [DataNoticeCause.SCHEMA_CHANGED, DataNoticeCause.DATA_DIFFERS])
      await endNotice(transaction, entry.id, cause);
    const dataset = found as AggregatedDatasetRow;
    return manager.save(AggregatedDatasetRow, { ...dataset, detachedAt, detachedBecause: reason });
  });
  return row instanceof Refused ? row : presentDataset(row);
}
