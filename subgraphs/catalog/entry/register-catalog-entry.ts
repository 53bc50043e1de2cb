import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { Event } from '../../../kernel/transaction';
import type { CatalogContext } from '../context';
import { CatalogEntryRow, DataItemRow } from './entity';
import { CatalogStatus } from './kinds';
import { mayRegister, mayTakeOver } from './policy';
import { presentEntry } from './present';
import type { CatalogEntry, RegisterCatalogEntryInput } from './types';

/** Enters an entry: as a draft, or as published where an earlier publication is taken over. */
export async function registerCatalogEntry(
  context: CatalogContext,
  input: RegisterCatalogEntryInput,
): Promise<CatalogEntry | Refused> {
  const { items, earlier, idempotencyKey: _key, validateOnly: _rehearsal, ...described } = input;
  demand(mayRegister(context.actor, input) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const row = await context.write('registerCatalogEntry', input, async transaction => {
    const made = await transaction.create(CatalogEntryRow, {
      ...described,
      catalogStatus: earlier ? CatalogStatus.PUBLISHED : CatalogStatus.DRAFT,
      publishedOn: earlier?.publishedOn ?? null,
    });
    await transaction.createAll(
      DataItemRow,
      items.map((item, index) => ({ ...item, entry: made.id, position: index + 1 })),
    );
    transaction.emit(catalogChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentEntry(row);
}

/** What other subgraphs keep of an entry in their projections. */
export const catalogChanged = (row: CatalogEntryRow): Event => ({
  aggregate: globalId('catalog', row.id),
  sequence: row.version,
  kind: 'catalog.changed',
  payload: {
    id: globalId('catalog', row.id),
    code: row.code,
    title: row.title,
    catalogKind: row.catalogKind,
    catalogStatus: row.catalogStatus,
    jurisdiction: row.jurisdiction,
    provider: row.provider,
    shareType: row.shareType,
    openType: row.openType,
    updateFrequency: row.updateFrequency,
  },
});
