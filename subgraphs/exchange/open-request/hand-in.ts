import { Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { fire } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { demandUnrestricted } from '../restricted-entity/demand-unrestricted';
import { askedEntry, entryOf } from './asked-entry';
import type { OpenRequestRow } from './entity';
import { OpenRequestKind } from './kinds';
import { maySeeOpenRequest } from './policy';
import { openRequest } from './workflow';

/** What of a draft may still be changed when it is handed in. */
export type DraftChanges = Partial<
  Pick<OpenRequestRow, 'purpose' | 'scenario' | 'securityMeasures' | 'items' | 'means' | 'acceptedResponsibility'>
>;

/** Hands a draft in; the provider is the one that the entry has by then. */
export async function handIn(
  transaction: Transaction,
  context: ExchangeContext,
  draft: OpenRequestRow | null,
  changes: DraftChanges,
  expectedVersion?: number | null,
): Promise<OpenRequestRow> {
  if (draft === null) throw new Refusal([matterUnknown]);
  if (maySeeOpenRequest(context.actor, draft)) await demandUnrestricted(transaction.manager, context, draft);
  const found = await entryOf(transaction.manager, draft.entry);
  const entry = found && askedEntry(found);
  const { purpose, scenario, securityMeasures, acceptedResponsibility, ...asked } = { ...draft, ...changes };
  const named = [...new Set(asked.items)];
  const required = context.law(draft.jurisdiction).parameter('open_request_required_inputs').value ?? [];
  // none named means all of them, where the city does not ask for their names
  const items = named.length === 0 && !required.includes('requestedItems') ? [...(entry?.items ?? [])] : named;
  return fire(transaction, context, openRequest, {
    key: draft.id,
    event: 'submitOpenRequest',
    expectedVersion,
    sees: seen => maySeeOpenRequest(context.actor, seen),
    facts: { kind: OpenRequestKind.DATA, entry, purpose, scenario, securityMeasures, items, acceptedResponsibility },
    changes: {
      ...changes,
      items,
      submittedOn: context.today,
      ...(found && { provider: found.provider, entryTitle: found.terms.title }),
    },
  });
}
