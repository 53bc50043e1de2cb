import type { EntityManager } from 'typeorm';
import type { Finding } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import type { CatalogContext } from '../context';
import { changeEntry } from '../entry/change-entry';
import type { AttachedResource, CatalogEntryRow } from '../entry/entity';
import { OpenResourceRow } from './entity';

const RESOURCE_ID = /^open-resource:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A resource by its id, kept from others until the transaction ends; null where there is none. */
export async function lockResource(manager: EntityManager, id: string): Promise<OpenResourceRow | null> {
  const [, key] = RESOURCE_ID.exec(id) ?? [];
  if (key === undefined) return null;
  return manager.findOne(OpenResourceRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
}

/** Tells others what is attached to an entry now. */
export async function tellResources(context: CatalogContext, transaction: Transaction, entry: CatalogEntryRow): Promise<void> {
  const { manager } = transaction;
  const resources: AttachedResource[] = await manager.query(
    'select name, url, format from open_resource where entry = $1 and detached_on is null order by attached_on, id',
    [entry.id],
  );
  await changeEntry(transaction, context, { entry, manager }, { resources });
}

/** There is no such resource, or none that can be used so. */
export const resourceUnknown: Finding = {
  rule: 'RESOURCE_UNKNOWN',
  message: '没有这一数据资源，或者它不能这样使用。',
  messageEn: 'There is no such resource, or none that can be used so.',
  article: null,
  path: ['input', 'resource'],
};
