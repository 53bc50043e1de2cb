import { Actor, demand, Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { firedBy } from '../demand/by-the-register';
import type { ReturnFlowRow } from './entity';
import type { CreateReturnFlowRequestInput } from './inputs';
import { ReturnDirection } from './kinds';
import { presentReturnFlow } from './present';
import type { ReturnFlowRequest } from './types';
import { returnFlow } from './workflow';

/** Which data is asked for to flow back. */
export interface AskedReturn {
  jurisdiction: string;
  direction?: ReturnDirection;
  content: string;
  purpose: string;
  holder?: string | null;
  /** Left out, the body that asks, where it is a department. */
  producer?: string | null;
  expectedRows?: number | null;
  /** Global id of the demand that led to it. */
  demand?: string;
}

/** Asks for data of another level to flow back. */
export async function createReturnFlowRequest(
  context: ExchangeContext,
  input: CreateReturnFlowRequestInput,
): Promise<ReturnFlowRequest | Refused> {
  const { actor } = context;
  demand(actor.organization !== undefined && actor.is(Role.AUTHORITY, Role.CONSUMER, Role.PROVIDER), actor);
  const row = await context.write('createReturnFlowRequest', input, transaction => openReturnFlow(transaction, context, input));
  return row instanceof Refused ? row : presentReturnFlow(row);
}

/** Whether producer and authority apply for it together. */
function isJoint(law: Law, direction: ReturnDirection): boolean {
  const { value } = law.parameter('return_flow_applicant');
  return direction === ReturnDirection.FROM_ABOVE && value !== null && value.length > 1;
}

/**
 * Makes a request for the return of data, signed by whoever asks; where the text has producer and authority apply together it waits for
 * the other side.
 */
export async function openReturnFlow(
  transaction: Transaction,
  context: ExchangeContext,
  asked: AskedReturn,
): Promise<ReturnFlowRow> {
  const { actor, today } = context;
  const { jurisdiction, direction = ReturnDirection.FROM_ABOVE, content, purpose, expectedRows } = asked;
  const applicant = actor.organization;
  demand(applicant !== undefined, actor);
  const isByAuthority = actor.is(Role.AUTHORITY);
  const producer = asked.producer ?? (isByAuthority ? null : (applicant ?? null));
  const values = {
    jurisdiction,
    direction,
    content,
    purpose,
    holder: asked.holder?.trim() || null,
    applicant,
    producer: producer ?? undefined,
    demand: asked.demand === undefined ? null : (keyOf('demand', asked.demand) ?? null),
    joint: isJoint(context.law(jurisdiction), direction),
    authoritySignedOn: isByAuthority ? today : null,
    producerSignedOn: !isByAuthority && producer === applicant ? today : null,
    expectedRows: expectedRows == null ? null : String(expectedRows),
    deliveredRows: null,
    reason: null,
    submittedUpstreamOn: null,
    filedOn: today,
  };
  const facts = { direction, content, purpose, holder: asked.holder, producer, isBySomeAuthority: isByAuthority, expectedRows };
  // the authority of a level below speaks for itself, at a level that is not its own
  const { subject, roles, organization } = actor;
  const by = direction === ReturnDirection.TO_BELOW ? firedBy(context, new Actor({ subject, roles, organization })) : context;
  return open(transaction, by, returnFlow, 'createReturnFlowRequest', values, { facts });
}
