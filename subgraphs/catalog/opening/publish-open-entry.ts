import { type Actor, demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { invalidTransition } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import { machineOf } from '../../../kernel/workflow/machine';
import type { Law } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { listingInTheOpenCatalog, ofItsOpening } from '../../../rulebook/rules/catalog-opening';
import { openingUnderAgreement } from '../../../rulebook/rules/open-agreement';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone, demandVersion } from '../entry/change-entry';
import type { CatalogEntryRow } from '../entry/entity';
import { factsOf } from '../entry/facts';
import { CatalogStatus } from '../entry/kinds';
import { presentEntry } from '../entry/present';
import { publishing } from '../entry/publication';
import type { CatalogEntry } from '../entry/types';
import { catalogEntry } from '../entry/workflow';
import { itemsOf } from '../entry/write-items';
import type { PublishOpenEntryInput } from './inputs';
import { approvesOpening } from './listing';
import { lockEntry } from './lock-entry';
import { isAuthority, isPlatform, isProvider } from './policy';

/**
 * Publishes an entry in the open catalog. Where the city approves entries for the open catalog itself, the unit hands in and publishes
 * in one step; elsewhere what is listed is in the catalog already.
 */
export async function publishOpenEntry(context: CatalogContext, input: PublishOpenEntryInput): Promise<CatalogEntry | Refused> {
  const row = await context.write('publishOpenEntry', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.id, 'id');
    const law = context.law(entry.jurisdiction);
    demand(mayPublish(context.actor, law, entry), context.actor);
    demandVersion(context, entry, input.expectedVersion);
    if (isPublished(entry)) return listPublished(context, transaction, entry, law);
    if (approvesOpening(law)) return approve(context, transaction, entry, input.comment);
    const definition = machineOf(law, catalogEntry);
    if (definition) transaction.refuse(invalidTransition(definition, entry.catalogStatus, null));
    return entry;
  });
  return row instanceof Refused ? row : presentEntry(row);
}

const isPublished = ({ catalogStatus }: CatalogEntryRow): boolean =>
  catalogStatus === CatalogStatus.PUBLISHED || catalogStatus === CatalogStatus.UPDATE_REQUESTED;

/**
 * The authority of the level, be it city or county; the unit where it publishes by itself; who runs the platform where the text has it
 * compile the open catalog.
 */
function mayPublish(actor: Actor, law: Law, entry: CatalogEntryRow): boolean {
  if (approvesOpening(law)) return isProvider(actor, entry) || isPlatform(actor, entry) || isAuthority(actor, entry);
  const registersItself = machineOf(law, catalogEntry)?.transitions.some(({ event }) => event === 'publishCatalogEntry');
  return isAuthority(actor, entry) || (registersItself === true && isProvider(actor, entry));
}

async function approve(
  context: CatalogContext,
  transaction: Transaction,
  entry: CatalogEntryRow,
  comment: string | null | undefined,
): Promise<CatalogEntryRow> {
  const { manager } = transaction;
  const facts = await factsOf(manager, context, entry, await itemsOf(manager, entry.id));
  demandNone(judge(listingInTheOpenCatalog, facts, context.law(entry.jurisdiction)));
  if (entry.catalogStatus === CatalogStatus.DRAFT || entry.catalogStatus === CatalogStatus.RETURNED)
    await fire(transaction, context, catalogEntry, { key: entry.id, event: 'submitCatalogEntry', facts });
  const { changes, afterwards } = publishing(context, { transaction, entry });
  const reviewer = context.actor.organization ?? null;
  const moved = await fire(transaction, context, catalogEntry, {
    key: entry.id,
    event: 'approveCatalogEntry',
    facts: { ...facts, reviewer },
    comment,
    changes,
  });
  await afterwards(moved);
  return moved;
}

async function listPublished(
  context: CatalogContext,
  transaction: Transaction,
  entry: CatalogEntryRow,
  law: Law,
): Promise<CatalogEntryRow> {
  const { manager, now } = transaction;
  if (entry.openListed) transaction.refuse(listedAlready);
  const facts = await factsOf(manager, context, entry, await itemsOf(manager, entry.id));
  demandNone(judge([...listingInTheOpenCatalog, ...ofItsOpening, ...openingUnderAgreement], facts, law));
  return changeEntry(transaction, context, { entry, manager }, { openListed: true, openListedAt: now });
}

const listedAlready = {
  rule: 'OPEN_LISTED_ALREADY',
  message: '该目录条目已列入开放目录。',
  messageEn: 'The entry stands in the open catalog already.',
  article: null,
  path: ['input', 'id'],
};
