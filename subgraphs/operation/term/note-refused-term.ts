import type { Breach } from '../../../rulebook/rule';
import type { OperationContext } from '../context';
import { RefusedTermRow } from './entity';

interface Tried {
  jurisdiction: string;
  grantor: string;
  operator: string;
  startsOn: string;
  endsOn: string;
  validateOnly?: boolean | null;
}

/** Keeps that a term was named which is longer than allowed, in a transaction of its own: what was tried is not done. */
export async function noteRefusedTerm(
  context: OperationContext,
  operation: string,
  { jurisdiction, grantor, operator, startsOn, endsOn, validateOnly }: Tried,
  breaches: readonly Breach[],
): Promise<void> {
  if (validateOnly || context.asOf || !breaches.some(({ rule }) => rule === 'TERM_TOO_LONG')) return;
  await context.write('noteRefusedTerm', {}, async transaction => {
    const triedBy = context.actor.organization ?? null;
    const row = { operation, jurisdiction, grantor, operator, startsOn, endsOn, triedBy, triedAt: transaction.now };
    transaction.audit({ event: 'termRefused', jurisdictions: [jurisdiction], rules: ['TERM_TOO_LONG'] });
    return transaction.create(RefusedTermRow, row);
  });
}
