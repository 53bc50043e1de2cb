import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { type Finding, Refused } from '../../../kernel/refused';
import type { PersonContext } from '../context';
import { isUuid } from '../uuid';
import { PersonAccessGrantRow } from './entity';
import { mayGrant } from './policy';
import { presentGrant } from './present';
import type { PersonAccessGrant, RevokePersonAccessInput } from './types';

const unknown: Finding = {
  rule: 'GRANT_UNKNOWN',
  message: '没有此查阅授权，或已撤销。',
  messageEn: 'There is no such grant, or it was revoked.',
  path: ['input', 'grant'],
};

/** Ends a grant at once: the next reading under it gives nothing. */
export async function revokePersonAccess(
  context: PersonContext,
  input: RevokePersonAccessInput,
): Promise<PersonAccessGrant | Refused> {
  const { actor } = context;
  demand(mayGrant(actor, actor.jurisdiction ?? ''), actor);
  const row = await context.write('revokePersonAccess', input, async transaction => {
    const { manager, now } = transaction;
    const grant = isUuid(input.grant)
      ? await manager.findOne(PersonAccessGrantRow, { where: { id: input.grant }, lock: { mode: 'pessimistic_write' } })
      : null;
    // one of another city is as if absent
    if (!grant || !mayGrant(actor, grant.jurisdiction) || grant.revokedAt) return transaction.refuse(unknown);
    const revoked = await manager.save(PersonAccessGrantRow, { ...grant, revokedAt: now, revokedBy: actor.subject });
    transaction.audit({
      aggregate: globalId('person', grant.person),
      event: 'access.revoked',
      jurisdictions: [grant.jurisdiction],
      detail: { kind: 'GRANT', grant: grant.id, organization: grant.organization },
    });
    return { ...grant, ...revoked };
  });
  return row instanceof Refused ? row : presentGrant(row);
}
