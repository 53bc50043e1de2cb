import type { EntityManager } from 'typeorm';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { askingForAnEntry } from '../../../rulebook/rules/share-request';
import { PublishedEntryRow } from './entity';

/**
 * The entry that a command names, as the catalog last told of it.
 * @param entryId global id
 * @param path the input field that names it
 * @throws Refusal ENTRY_NOT_PUBLISHED where there is none, or none that is published; ID_OF_ANOTHER_KIND
 */
export async function demandPublished(manager: EntityManager, entryId: string, path = 'entry'): Promise<PublishedEntryRow> {
  const found = await manager.findOneBy(PublishedEntryRow, { entry: demandKey('catalog', entryId, path) });
  const findings = findingsOf(judge(askingForAnEntry, { entry: found })).map(finding => ({
    ...finding,
    path: ['input', path],
  }));
  if (findings.length > 0) throw new Refusal(findings);
  return found as PublishedEntryRow;
}
