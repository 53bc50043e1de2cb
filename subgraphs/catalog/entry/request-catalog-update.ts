import type { Refused } from '../../../kernel/refused';
import type { CatalogContext } from '../context';
import { changesOf } from './change-catalog-entry';
import { factsOf } from './facts';
import type { RequestCatalogUpdateInput } from './inputs';
import { lastDayToApply } from './last-day-to-apply';
import { moveEntry } from './move-entry';
import { demandLead } from './register-catalog-entry';
import type { CatalogEntry } from './types';
import { itemsFrom } from './write-items';

/** Asks for a new version; until it is reviewed the present one holds. */
export const requestCatalogUpdate = (
  context: CatalogContext,
  { changedOn, ground, ...input }: RequestCatalogUpdateInput,
): Promise<CatalogEntry | Refused> =>
  moveEntry(context, 'requestCatalogUpdate', { ...input, ...{ changedOn, ground } }, async held => {
    const { transaction, manager, entry, items } = held;
    const { today } = context;
    const changes = changesOf(input as RequestCatalogUpdateInput);
    const after = { ...entry, ...changes };
    await demandLead(transaction, context, after);
    const asked = input.items ? itemsFrom(input.items) : undefined;
    const lastDay = await lastDayToApply(context, entry.jurisdiction, changedOn);
    return {
      event: 'requestCatalogUpdate',
      facts: { ...(await factsOf(manager, context, after, asked ?? items)), changedOn, ground, today },
      comment: ground,
      changes: {
        changedOn,
        changeGround: ground,
        updateLate: lastDay !== null && today > lastDay,
        proposed: { changes, ...(asked && { items: asked }) },
      },
    };
  });
