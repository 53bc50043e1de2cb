import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { factsOf } from './facts';
import type { SubmitCatalogEntryInput } from './inputs';
import { moveEntry } from './move-entry';
import { following } from './publication';
import { demandLead } from './register-catalog-entry';
import type { CatalogEntry } from './types';

/** Hands an entry in for review. */
export const submitCatalogEntry = (context: CatalogContext, input: SubmitCatalogEntryInput): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'submitCatalogEntry', input, async held => {
    const { transaction, manager, entry, items } = held;
    if (context.actor.organization === entry.provider) await demandLead(transaction, context, entry);
    return {
      event: 'submitCatalogEntry',
      facts: await factsOf(manager, context, entry, items),
      changes: { returnComment: null },
      afterwards: following(context, held),
    };
  });
