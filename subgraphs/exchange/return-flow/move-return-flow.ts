import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { isShort } from '../../../rulebook/rules/return-flow';
import type { ExchangeContext } from '../context';
import { moveRaised, type RaisedStep, type Step } from '../raised/move-raised';
import type { ReturnFlowRow } from './entity';
import type { CosignReturnFlowInput, FulfilReturnFlowInput, RefuseReturnFlowInput, SubmitUpstreamInput } from './inputs';
import { maySeeReturnFlow } from './policy';
import { presentReturnFlow } from './present';
import type { ReturnFlowRequest } from './types';
import { returnFlow } from './workflow';

/** Fires an event on a request that the actor may see; others are told that there is none. */
async function move(
  context: ExchangeContext,
  command: string,
  input: RaisedStep,
  stepOf: (row: ReturnFlowRow) => Step<ReturnFlowRow>,
): Promise<ReturnFlowRequest | Refused> {
  const row = await moveRaised<ReturnFlowRow>(
    context,
    {
      command,
      register: 'return-flow',
      anyOf: returnFlow,
      workflowOf: () => returnFlow,
      sees: seen => maySeeReturnFlow(context.actor, seen),
      steps: found => [stepOf(found)],
    },
    input,
  );
  return row instanceof Refused ? row : presentReturnFlow(row);
}

/** The other side signs: the authority what the producer asks for, or the producer what the authority does. */
export const cosignReturnFlow = (
  context: ExchangeContext,
  input: CosignReturnFlowInput,
): Promise<ReturnFlowRequest | Refused> =>
  move(context, 'cosignReturnFlow', input, ({ authoritySignedOn, producerSignedOn, producer }) => {
    const { actor, today } = context;
    const isAuthority = actor.is(Role.AUTHORITY) && authoritySignedOn === null;
    const isProducer = actor.is(Role.PROVIDER) && actor.organization === producer && producerSignedOn === null;
    const signs = isAuthority ? { authoritySignedOn: today } : { producerSignedOn: today };
    return {
      event: 'cosignReturnFlow',
      facts: {
        completesTheSignatures: (isAuthority && producerSignedOn !== null) || (isProducer && authoritySignedOn !== null),
      },
      changes: signs,
    };
  });

/** The request goes to the level above. */
export const submitUpstream = (context: ExchangeContext, input: SubmitUpstreamInput): Promise<ReturnFlowRequest | Refused> =>
  move(context, 'submitUpstream', input, () => ({
    event: 'submitUpstream',
    comment: input.comment,
    changes: { submittedUpstreamOn: context.today },
  }));

/** What came is compared with what was needed. */
export const fulfilReturnFlow = (
  context: ExchangeContext,
  input: FulfilReturnFlowInput,
): Promise<ReturnFlowRequest | Refused> =>
  move(context, 'fulfilReturnFlow', input, row => {
    const { deliveredRows } = input;
    const expectedRows = row.expectedRows === null ? null : Number(row.expectedRows);
    return {
      event: isShort({ deliveredRows, expectedRows }) ? 'fulfilReturnFlowInPart' : 'fulfilReturnFlow',
      facts: { deliveredRows },
      changes: { deliveredRows: String(deliveredRows) },
    };
  });

/** Nothing is returned, as the level above or the body that holds the data has decided. */
export const refuseReturnFlow = (
  context: ExchangeContext,
  input: RefuseReturnFlowInput,
): Promise<ReturnFlowRequest | Refused> =>
  move(context, 'refuseReturnFlow', input, () => ({
    event: 'refuseReturnFlow',
    comment: input.reason,
    facts: { reason: input.reason },
    changes: { reason: input.reason?.trim() || null },
  }));
