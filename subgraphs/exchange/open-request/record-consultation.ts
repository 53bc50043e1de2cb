import { demand, Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { open } from '../../../kernel/workflow/fire';
import type { ExchangeContext } from '../context';
import { askedEntry, demandAskedEntry } from './asked-entry';
import type { RecordConsultationInput } from './inputs';
import { OpenRequestKind } from './kinds';
import { presentOpenRequest } from './present';
import { stated } from './stated';
import type { OpenRequest } from './types';
import { openRequest } from './workflow';

/** The province, where the request was made and will be decided, asks the providing unit for its consent. */
export async function recordConsultation(
  context: ExchangeContext,
  input: RecordConsultationInput,
): Promise<OpenRequest | Refused> {
  demand(context.actor.is(Role.AUTHORITY), context.actor);
  const row = await context.write('recordConsultation', input, async transaction => {
    const kind = OpenRequestKind.DATA;
    const entry = await demandAskedEntry(transaction.manager, input.entry, kind);
    const { consultation } = input;
    const facts = { kind, entry: askedEntry(entry), consultation };
    const values = {
      jurisdiction: entry.jurisdiction,
      entry: entry.entry,
      entryTitle: entry.terms.title,
      provider: entry.provider,
      consultation,
      purpose: stated(input.purpose),
      items: [...new Set(input.items)],
      submittedOn: context.today,
      permittedItems: [],
    };
    return open(transaction, context, openRequest, 'recordConsultation', values, { facts });
  });
  return row instanceof Refused ? row : presentOpenRequest(row);
}
