import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { listingAnew } from '../opening/listing';
import type { ReviewCatalogUpdateInput } from './inputs';
import { moveEntry } from './move-entry';
import { following } from './publication';
import { CatalogDecision } from './terms-kinds';
import type { CatalogEntry } from './types';
import { toldOf, writeItems } from './write-items';

/** Puts the new version in the place of the present one, or leaves that as it is. */
export const reviewCatalogUpdate = (
  context: CatalogContext,
  input: ReviewCatalogUpdateInput,
): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'reviewCatalogUpdate', input, async held => {
    const { manager, transaction, entry } = held;
    const { decision, comment } = input;
    const { proposed } = entry;
    const facts = { decision, updateComment: comment };
    if (decision === CatalogDecision.RETURN || proposed === null)
      return { event: 'reviewCatalogUpdate', facts, comment, changes: { proposed: null } };
    const { changes, items } = proposed;
    return {
      event: 'reviewCatalogUpdate',
      facts,
      comment,
      changes: {
        ...changes,
        ...(await listingAnew(context, transaction, entry, changes, items ?? held.items)),
        proposed: null,
        ...(items && { toldItems: toldOf(items) }),
      },
      afterwards: async moved => {
        if (items) await writeItems(manager, entry.id, items);
        await following(context, held)(moved);
      },
    };
  });
