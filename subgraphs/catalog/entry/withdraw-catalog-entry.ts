import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import type { WithdrawCatalogEntryInput } from './inputs';
import { moveEntry } from './move-entry';
import { following } from './publication';
import type { CatalogEntry } from './types';

/** Takes an entry out of the catalog. */
export const withdrawCatalogEntry = (
  context: CatalogContext,
  input: WithdrawCatalogEntryInput,
): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'withdrawCatalogEntry', input, held => ({
    event: 'withdrawCatalogEntry',
    facts: { withdrawalReason: input.reason },
    comment: input.reason,
    changes: { withdrawalReason: input.reason, openListed: false },
    afterwards: following(context, held),
  }));
