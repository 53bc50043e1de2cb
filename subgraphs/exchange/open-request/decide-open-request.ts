import type { Actor } from '../../../kernel/actor';
import type { Refused } from '../../../kernel/refused';
import { leavesFrom, machineOf } from '../../../kernel/workflow/machine';
import { capacityFor } from '../../../kernel/workflow/permit';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { activateWhenReady } from './activate';
import type { OpenRequestRow } from './entity';
import type { DecideOpenRequestInput } from './inputs';
import { OpenRequestDecision } from './kinds';
import { moveOpenRequest, type OpenRequestMove } from './move-open-request';
import { stated } from './stated';
import type { OpenRequest } from './types';
import { openRequest } from './workflow';

/** Where one body decides, and where the authority and then the opening body do. */
const APPROVALS = ['approveOpenRequest', 'approveAsAuthority', 'approveAsOpeningBody'];
const REJECTIONS = ['rejectOpenRequest', 'rejectAsAuthority'];

/** Agrees to a request or refuses it; what the city's text asks for nothing more is opened at once. */
export const decideOpenRequest = (context: ExchangeContext, input: DecideOpenRequestInput): Promise<OpenRequest | Refused> =>
  moveOpenRequest(context, 'decideOpenRequest', input, {
    otherwise: 'rejectOpenRequest',
    move: (row, law) =>
      input.decision === OpenRequestDecision.REJECT
        ? rejection(theirsOf(REJECTIONS, context.actor, row, law), input)
        : approval(theirsOf(APPROVALS, context.actor, row, law), input, row, context.today),
    after: (transaction, row) => activateWhenReady(transaction, context, row),
  });

/** Which of these decisions is the actor's to take in the city, from where the request stands if it can be. */
function theirsOf(decisions: readonly string[], actor: Actor, row: OpenRequestRow, law: Law): string {
  const { jurisdiction } = row;
  const known = machineOf(law, openRequest)?.transitions.filter(({ event }) => decisions.includes(event)) ?? [];
  const theirs = known.filter(one => capacityFor(one, actor, { jurisdiction, parties: openRequest.parties(row) }));
  const next = theirs.find(one => leavesFrom(one, row.openRequestStatus)) ?? theirs[0] ?? known[0];
  return next?.event ?? String(decisions[0]);
}

function approval(event: string, input: DecideOpenRequestInput, row: OpenRequestRow, today: string): OpenRequestMove {
  // the authority looks at whether it may be opened at all; for what and how far the opening body says
  if (event === 'approveAsAuthority') return { event, comment: stated(input.reason) };
  const permitted = {
    permittedPurpose: stated(input.permittedPurpose),
    permittedScope: stated(input.permittedScope),
    permittedItems: [...new Set(input.permittedItems?.length ? input.permittedItems : row.items)],
    permittedUntil: input.permittedUntil ?? null,
  };
  return { event, facts: { ...permitted, today }, changes: permitted };
}

const rejection = (event: string, input: DecideOpenRequestInput): OpenRequestMove => {
  const said = { reason: stated(input.reason), legalBasis: stated(input.legalBasis) };
  return { event, facts: said, changes: said, comment: said.reason };
};
