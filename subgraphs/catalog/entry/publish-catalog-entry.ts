import { forbidden, Role } from '../../../kernel/actor';
import type { Refused } from '../../../kernel/refused';
import { machineOf } from '../../../kernel/workflow/machine';
import type { CatalogContext } from '../context';
import { factsOf } from './facts';
import type { PublishCatalogEntryInput } from './inputs';
import { moveEntry } from './move-entry';
import { publishing } from './publication';
import { demandLead } from './register-catalog-entry';
import type { CatalogEntry } from './types';
import { catalogEntry } from './workflow';

/**
 * The unit registers its entry by itself, where the text of the city has nobody review it.
 * @throws GraphQLError FORBIDDEN for a unit whose entries somebody else publishes
 */
export const publishCatalogEntry = (
  context: CatalogContext,
  input: PublishCatalogEntryInput,
): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'publishCatalogEntry', input, async held => {
    const { manager, transaction, entry, items } = held;
    const { actor } = context;
    const machine = machineOf(context.law(entry.jurisdiction), catalogEntry);
    const knows = machine?.transitions.some(({ event }) => event === 'publishCatalogEntry');
    if (!knows && actor.is(Role.PROVIDER) && !actor.is(Role.AUTHORITY)) throw forbidden(actor);
    if (actor.organization === entry.provider) await demandLead(transaction, context, entry);
    const { changes, afterwards } = publishing(context, held);
    return {
      event: 'publishCatalogEntry',
      facts: await factsOf(manager, context, entry, items),
      changes: { ...changes, registerClerk: actor.subject },
      afterwards,
    };
  });
