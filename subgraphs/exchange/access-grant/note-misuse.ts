import { globalId } from '../../../kernel/global-id';
import { dayOf } from '../../../rulebook/values/local-date';
import type { ExchangeContext } from '../context';
import { type AccessGrantRow, AccessMisuseRow } from './entity';

/**
 * Notes that something was tried with a grant that it does not allow: in a transaction of its own, since what was tried is undone.
 * It is what candidates of violation are drawn from.
 */
export async function noteMisuse(
  context: ExchangeContext,
  grant: Pick<AccessGrantRow, 'id' | 'jurisdiction'>,
  { rules, system }: { rules: readonly string[]; system: string | null },
): Promise<void> {
  const { actor } = context;
  await context.write('noteAccessMisuse', {}, async transaction => {
    const { now } = transaction;
    await transaction.createAll(
      AccessMisuseRow,
      rules.map(rule => ({
        accessGrant: grant.id,
        jurisdiction: grant.jurisdiction,
        rule,
        organization: actor.organization ?? null,
        subject: actor.subject,
        system,
        triedAt: now,
        triedOn: dayOf(now),
      })),
    );
    transaction.audit({
      aggregate: globalId('access-grant', grant.id),
      event: 'accessMisused',
      jurisdictions: [grant.jurisdiction],
      rules,
    });
    return { noted: rules.length };
  });
}
