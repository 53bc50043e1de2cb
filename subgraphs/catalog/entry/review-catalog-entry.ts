import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { factsOf } from './facts';
import type { ReviewCatalogEntryInput } from './inputs';
import { moveEntry } from './move-entry';
import { following, publishing } from './publication';
import { CatalogDecision } from './terms-kinds';
import type { CatalogEntry } from './types';

/** Publishes an entry that was handed in, or sends it back to be mended. */
export const reviewCatalogEntry = (context: CatalogContext, input: ReviewCatalogEntryInput): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'reviewCatalogEntry', input, async held => {
    const { comment, decision } = input;
    if (decision === CatalogDecision.RETURN) {
      const returned = { returnComment: comment ?? null };
      const afterwards = following(context, held);
      return { event: 'returnCatalogEntry', facts: returned, comment, changes: returned, afterwards };
    }
    const { manager, entry, items } = held;
    const facts = { ...(await factsOf(manager, context, entry, items)), reviewer: context.actor.organization ?? null };
    return { event: 'approveCatalogEntry', facts, comment, ...publishing(context, held) };
  });
