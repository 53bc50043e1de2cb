import { demand } from '../../../../kernel/actor';
import { demandKey } from '../../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { deliveringByOwnCatalogue } from '../../../../rulebook/rules/catalog-aggregation';
import { deliveringABatch } from '../../../../rulebook/rules/catalog-list';
import { currentNorm } from '../../aggregation/norm/publish-norm';
import type { CatalogContext } from '../../context';
import { changeEntry } from '../../entry/change-entry';
import { CatalogEntryRow } from '../../entry/entity';
import { CatalogStatus } from '../../entry/kinds';
import { maySee } from '../../entry/policy';
import { itemsOf } from '../../entry/write-items';
import { CollectionBatchRow } from './entity';
import { mayDeliver } from './policy';
import { presentBatch } from './present';
import type { CollectionBatch, UploadCollectionBatchInput } from './types';
import { unlistedItems } from './unlisted-items';

const entryUnknown = {
  rule: 'ENTRY_UNKNOWN',
  message: '没有此目录条目。',
  messageEn: 'There is no such entry.',
  path: ['input', 'entry'],
};

const digestMalformed = {
  rule: 'DIGEST_MALFORMED',
  message: '摘要值应为 64 位小写十六进制数。',
  messageEn: 'A digest is 64 lower-case hexadecimal digits.',
  path: ['input', 'digest'],
};

/**
 * Takes in a batch of what the department acted for collects; by the catalog, and by its responsibility list where the text says so.
 * The data of the entry has reached the platform with it.
 */
export async function uploadCollectionBatch(
  context: CatalogContext,
  input: UploadCollectionBatchInput,
): Promise<CollectionBatch | Refused> {
  const { actor, today } = context;
  demand(mayDeliver(actor), actor);
  const department = actor.organization as string;
  const { records, digest = null, collectedOn } = input;
  const row = await context.write('uploadCollectionBatch', input, async transaction => {
    const { manager, now: receivedAt } = transaction;
    const key = demandKey('catalog', input.entry, 'entry');
    const entry = await manager.findOne(CatalogEntryRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
    if (!entry || !maySee(actor, entry)) throw new Refusal([entryUnknown]);
    const { jurisdiction, provider, catalogStatus, aggregationMode } = entry;
    context.concerns(jurisdiction);
    demand(actor.covers(jurisdiction), actor);
    if (digest !== null && !/^[0-9a-f]{64}$/.test(digest)) throw new Refusal([digestMalformed]);
    const all = await itemsOf(manager, key);
    const own = all.map(({ name }) => name);
    const items = input.items.length > 0 ? [...new Set(input.items)] : own;
    const act = {
      entryPublished: [CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED].includes(catalogStatus),
      unknown: items.filter(name => !own.includes(name)),
      unlisted: await unlistedItems(manager, { entry: key, department, names: items }),
      isCollector:
        department === provider ||
        (items.length > 0 && all.every(({ name, collectors }) => !items.includes(name) || collectors.includes(department))),
      records,
      collectedOn,
      today,
    };
    const law = context.law(jurisdiction);
    const findings = [...judge(deliveringABatch, act, law), ...judge(deliveringByOwnCatalogue, act, law)];
    if (findings.length > 0) throw new Refusal(findingsOf(findings));
    await changeEntry(transaction, context, { entry, manager }, { lastAggregatedAt: receivedAt });
    transaction.audit({ aggregate: input.entry, jurisdictions: [jurisdiction] });
    return transaction.create(CollectionBatchRow, {
      jurisdiction,
      entry: key,
      department,
      items,
      records,
      digest,
      uploader: actor.subject ?? null,
      aggregationMode,
      normVersion: await currentNorm(manager, jurisdiction),
      collectedOn,
      receivedAt,
    });
  });
  return row instanceof Refused ? row : presentBatch(row);
}
