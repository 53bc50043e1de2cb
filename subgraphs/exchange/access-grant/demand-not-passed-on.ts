import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { passingOn } from '../../../rulebook/rules/data-call';
import { dayOf } from '../../../rulebook/values/local-date';
import type { AccessGrantRow } from './entity';

/** Entries upstream of one, over entries and assets, as far as there is lineage. */
const upstream = `with recursive upstream (id) as (
    select source from derivation where made = $1
    union select d.source from derivation d join upstream u on d.made = u.id
  )`;

/**
 * Keeps what was shared with the provider of an entry from reaching a third body as that entry: altered, joined, or as it was. What
 * the lineage does not show is not seen.
 * @throws Refusal THIRD_PARTY_PROVISION_FORBIDDEN
 */
export async function demandNotPassedOn(
  { manager, now }: Transaction,
  { jurisdiction, entry, provider, holder }: Pick<AccessGrantRow, 'jurisdiction' | 'entry' | 'provider' | 'holder'>,
): Promise<void> {
  const [found]: [{ sources: string[] }] = await manager.query(
    `${upstream}
     select coalesce(array_agg(distinct g.provider), '{}') as sources from access_grant g
     where 'catalog:' || g.entry in (select id from upstream) and g.holder = $2 and g.provider <> $2 and g.ground_register <> 'open-request'`,
    [globalId('catalog', entry), provider],
  );
  const breaches = judge(
    passingOn,
    { thirdParty: found.sources.some(source => source !== holder) },
    lawOf(jurisdiction, dayOf(now)),
  );
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches).map(finding => ({ ...finding, path: ['input', 'id'] })));
}
