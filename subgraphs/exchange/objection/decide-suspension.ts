import { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { moveRaised } from '../raised/move-raised';
import type { ObjectionRow } from './entity';
import type { DecideObjectionSuspensionInput } from './inputs';
import { maySeeObjection } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';
import { objectionWorkflowOf, openObjection } from './workflow';

/** Whether the opening is suspended while an objection is verified, where the city's text lets the opening body judge that. */
export async function decideObjectionSuspension(
  context: ExchangeContext,
  input: DecideObjectionSuspensionInput,
): Promise<Objection | Refused> {
  const { suspensionNeeded, reason } = input;
  const move = {
    command: 'decideObjectionSuspension',
    register: 'objection',
    anyOf: openObjection,
    workflowOf: objectionWorkflowOf,
    sees: (row: ObjectionRow) => maySeeObjection(context.actor, row),
    steps: () => [
      {
        event: suspensionNeeded ? 'suspendOpenResource' : 'keepOpen',
        comment: reason,
        facts: { suspensionReason: reason },
        changes: { suspensionNeeded, suspensionReason: reason?.trim() || null },
      },
    ],
  } as const;
  const row = await moveRaised(context, move, input);
  return row instanceof Refused ? row : presentObjection(row);
}
