import type { EntityManager } from 'typeorm';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { type AskedEntry, type AskingForOpenData, askingForOpenData } from '../../../rulebook/rules/open-request';
import { PublishedEntryRow } from '../published-entry/entity';

/** An entry as the rules on opening judge it. */
export const askedEntry = ({ status, provider, terms }: PublishedEntryRow): AskedEntry => ({
  status,
  provider,
  openType: terms.openType ?? null,
  openListed: terms.openListed,
  items: terms.items.map(({ name }) => name),
});

/** The entry that a request is for, as the catalog last told of it; null where it never did. */
export const entryOf = (manager: EntityManager, entry: string): Promise<PublishedEntryRow | null> =>
  manager.findOneBy(PublishedEntryRow, { entry });

/**
 * The entry of the catalog that somebody asks to use.
 * @param entryId global id
 * @throws Refusal OUT_OF_SCOPE; NOT_PUBLISHED where the catalog has told of none that is published: of such a one no more is known,
 * the city whose text holds included
 */
export async function demandAskedEntry(
  manager: EntityManager,
  entryId: string,
  kind: AskingForOpenData['kind'],
): Promise<PublishedEntryRow> {
  const found = await entryOf(manager, demandKey('catalog', entryId, 'entry'));
  const isKnown = found !== null && ['PUBLISHED', 'UPDATE_REQUESTED'].includes(found.status);
  if (!isKnown) throw new Refusal(findingsOf(judge(askingForOpenData, { kind, entry: null })));
  return found;
}
