import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { VerificationRequestRow } from './entity';
import { maySeeVerification } from './policy';
import { presentVerification } from './present';
import type { VerificationRequest } from './types';
import { verification } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<VerificationRequestRow | null> {
  const key = keyOf('verification-request', id);
  const row = key === undefined ? null : await context.loaders.verificationRequest.load(key);
  return row && maySeeVerification(context.actor, row) ? row : null;
}

/** A request to compare by its id; null where there is none, or none that the actor may see. */
export async function verificationOf(context: ExchangeContext, id: string): Promise<VerificationRequest | null> {
  const row = await rowOf(context, id);
  return row && presentVerification(row);
}

/** What the actor may do with it now, and why not the rest. */
export async function availableOn(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, verification, row) : [];
}
