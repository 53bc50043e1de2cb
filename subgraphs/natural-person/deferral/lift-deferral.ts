import { demand } from '../../../kernel/actor';
import { type Finding, Refused } from '../../../kernel/refused';
import type { PersonContext } from '../context';
import { isUuid } from '../uuid';
import { DisclosureDeferralRow } from './entity';
import { mayDefer } from './policy';
import { presentDeferral } from './present';
import type { DisclosureDeferral, LiftDeferralInput } from './types';

const unknown: Finding = {
  rule: 'DEFERRAL_UNKNOWN',
  message: '没有此推迟告知决定，或已解除。',
  messageEn: 'There is no such deferral, or it was lifted.',
  path: ['input', 'deferral'],
};

/** Discloses at once what was deferred. */
export async function liftDeferral(context: PersonContext, input: LiftDeferralInput): Promise<DisclosureDeferral | Refused> {
  const { actor } = context;
  demand(mayDefer(actor, actor.jurisdiction ?? ''), actor);
  const row = await context.write('liftDeferral', input, async transaction => {
    const { manager, now } = transaction;
    const deferral = isUuid(input.deferral)
      ? await manager.findOne(DisclosureDeferralRow, { where: { id: input.deferral }, lock: { mode: 'pessimistic_write' } })
      : null;
    // one of another city is as if absent
    if (!deferral || !mayDefer(actor, deferral.jurisdiction) || deferral.liftedAt) return transaction.refuse(unknown);
    const lifted = await manager.save(DisclosureDeferralRow, { ...deferral, liftedAt: now, liftedBy: actor.subject });
    const { id, organization, jurisdiction } = deferral;
    transaction.audit({
      aggregate: `deferral:${id}`,
      jurisdictions: [jurisdiction],
      event: 'deferral.lifted',
      detail: { deferral: id, organization },
    });
    return { ...deferral, ...lifted };
  });
  return row instanceof Refused ? row : presentDeferral(row);
}
