import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import type { ViolationCaseRow } from './entity';
import { maySeeViolationCase } from './policy';
import { presentViolationCase } from './present';
import type { ViolationCase } from './types';
import { violationCase } from './workflow';

async function rowOf(context: ExchangeContext, id: string): Promise<ViolationCaseRow | null> {
  const key = keyOf('violation-case', id);
  const row = key === undefined ? null : await context.loaders.violationCase.load(key);
  return row && maySeeViolationCase(context.actor, row) ? row : null;
}

/** A case by its id; null where there is none, or none that the actor may see. */
export async function violationCaseOf(context: ExchangeContext, id: string): Promise<ViolationCase | null> {
  const row = await rowOf(context, id);
  return row && presentViolationCase(context.actor, row);
}

/** What the actor may do with it now, and why not the rest. */
export async function availableOnViolationCase(context: ExchangeContext, id: string): Promise<AvailableEvent[]> {
  const row = await rowOf(context, id);
  return row ? available(context, violationCase, row) : [];
}
