import type { Transaction } from '../../../kernel/transaction';
import { machineOf } from '../../../kernel/workflow/machine';
import type { Law } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { ofItsOpening } from '../../../rulebook/rules/catalog-opening';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import type { CatalogEntryRow } from '../entry/entity';
import { factsOf } from '../entry/facts';
import type { DataItemRow } from '../entry/item-entity';
import { OpenType } from '../entry/kinds';
import { catalogEntry } from '../entry/workflow';

/** What puts an entry into the open catalog; the database keeps the line from it. */
type Listed = Pick<Partial<CatalogEntryRow>, 'openListed' | 'openListedAt'>;

export const isOpened = (openType: OpenType | null | undefined): boolean =>
  openType === OpenType.UNCONDITIONAL || openType === OpenType.CONDITIONAL;

/** Whether in this city an entry is approved for the open catalog itself: its guard is that of opening. */
export const approvesOpening = (law: Law): boolean =>
  machineOf(law, catalogEntry)?.transitions.some(
    ({ event, guard }) => event === 'approveCatalogEntry' && guard === 'openingAnEntry',
  ) ?? false;

/** Where the catalog of the city is the open catalog, what is published and open stands in it from then on. */
export const listing = (
  context: CatalogContext,
  { now }: Transaction,
  { jurisdiction, openType }: Pick<CatalogEntryRow, 'jurisdiction' | 'openType'>,
): Listed => (approvesOpening(context.law(jurisdiction)) && isOpened(openType) ? { openListed: true, openListedAt: now } : {});

/** What was published elsewhere as open was open there since: it is taken over as it stood. */
export const listedSince = ({ openType }: Partial<CatalogEntryRow>, publishedOn: string | undefined): Listed =>
  isOpened(openType) && publishedOn !== undefined
    ? { openListed: true, openListedAt: new Date(`${publishedOn}T00:00:00+08:00`) }
    : {};

/**
 * What becomes of the line in the open catalog when a new version takes the place of the present one: it is judged as if it were
 * listed now.
 * @throws Refusal where the new version may not be opened so
 */
export async function listingAnew(
  context: CatalogContext,
  { manager, now }: Transaction,
  entry: CatalogEntryRow,
  changes: Partial<CatalogEntryRow>,
  items: readonly Partial<DataItemRow>[],
): Promise<Partial<CatalogEntryRow>> {
  const after = { ...entry, ...changes };
  const changed = after.openConditions !== entry.openConditions && { openConditionsChangedAt: now };
  if (!entry.openListed) return { ...changed };
  if (!isOpened(after.openType)) return { ...changed, openListed: false };
  demandNone(judge(ofItsOpening, await factsOf(manager, context, after, items), context.law(entry.jurisdiction)));
  return { ...changed, openListedAt: now };
}
