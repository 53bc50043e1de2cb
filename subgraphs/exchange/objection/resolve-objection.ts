import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { machineOf } from '../../../kernel/workflow/machine';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { moveRaised, type Step } from '../raised/move-raised';
import type { ObjectionRow } from './entity';
import type { ResolveObjectionInput } from './inputs';
import { ObjectionKind, ObjectionOutcome } from './kinds';
import { maySeeObjection } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';
import { objectionWorkflowOf, openObjection, shareObjection } from './workflow';

/** The event by which an objection to opened data ends so; an outcome of the other kind is judged as one that no text has. */
const eventOf: Readonly<Partial<Record<ObjectionOutcome, string>>> = {
  WITHDRAW: 'withdrawOpenData',
  RESTORE: 'restoreOpening',
  PROCESS_AND_REOPEN: 'reopenAfterProcessing',
};

/** Ends an objection with an outcome and its reason, and tells whoever raised it. */
export async function resolveObjection(context: ExchangeContext, input: ResolveObjectionInput): Promise<Objection | Refused> {
  // whoever ends it is named
  demand(context.actor.organization !== undefined, context.actor);
  const move = {
    command: 'resolveObjection',
    register: 'objection',
    anyOf: openObjection,
    workflowOf: objectionWorkflowOf,
    sees: (row: ObjectionRow) => maySeeObjection(context.actor, row),
    steps: (row: ObjectionRow, law: Law) =>
      row.kind === ObjectionKind.OPEN ? stepsOfOpening(context, input) : stepsOfSharing(context, input, row, law),
  } as const;
  const row = await moveRaised(context, move, input);
  return row instanceof Refused ? row : presentObjection(row);
}

const endOf = ({ actor, today }: ExchangeContext, { outcome, reason, processing }: ResolveObjectionInput) => ({
  outcome,
  reason,
  processing: processing?.trim() || null,
  handler: actor.organization ?? null,
  resolvedOn: today,
});

const stepsOfOpening = (context: ExchangeContext, input: ResolveObjectionInput): Step<ObjectionRow>[] => [
  {
    event: eventOf[input.outcome] ?? 'restoreOpening',
    comment: input.reason,
    facts: { outcome: input.outcome, reason: input.reason, processing: input.processing },
    changes: endOf(context, input),
  },
  { event: 'notifyObjector', byItself: true },
];

/** Where the authority coordinates it the authority ends it; elsewhere the department whose data it is answers. */
function stepsOfSharing(
  context: ExchangeContext,
  input: ResolveObjectionInput,
  row: ObjectionRow,
  law: Law,
): Step<ObjectionRow>[] {
  const { outcome, reason, statement } = input;
  const changes = endOf(context, input);
  const facts = { outcome, reason };
  if (isCoordinated(law)) {
    const spoken = { producerStatement: row.producerStatement, authorityStatement: statement };
    return [
      { event: 'coordinate', changes: { authorityStatement: statement?.trim() || null } },
      { event: 'decideDispute', comment: reason, facts: { ...facts, ...spoken }, changes },
    ];
  }
  const told = { event: 'notifyReporter', comment: reason, facts };
  return outcome === ObjectionOutcome.UPHELD
    ? [{ event: 'confirmProblemData', comment: reason, facts, changes }, { event: 'confirmCorrection', facts }, told]
    : [{ event: 'refuteProblemData', comment: reason, facts, changes }, told];
}

/** Whether the city's text brings an objection to sharing to the authority at once. */
const isCoordinated = (law: Law): boolean =>
  machineOf(law, shareObjection)?.transitions.some(({ event, from }) => event === 'coordinate' && from.includes('REPORTED')) ??
  false;
