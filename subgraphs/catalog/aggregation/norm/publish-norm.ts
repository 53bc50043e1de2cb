import type { EntityManager } from 'typeorm';
import { demand, Role } from '../../../../kernel/actor';
import { Refused } from '../../../../kernel/refused';
import { judge } from '../../../../rulebook/rule';
import { aggregating, publishingANorm } from '../../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../../context';
import { demandNone } from '../../entry/change-entry';
import { AggregationNormRow } from './entity';
import { presentNorm } from './present';
import type { AggregationNorm, PublishAggregationNormInput } from './types';

/** Number of the version of the norm that holds in a city; null where it has none. */
export const currentNorm = (manager: EntityManager, jurisdiction: string): Promise<number | null> =>
  manager.maximum(AggregationNormRow, 'normVersion', { jurisdiction });

/** Publishes a version of the norm by which the city has data aggregated: it holds from now on. */
export async function publishAggregationNorm(
  context: CatalogContext,
  input: PublishAggregationNormInput,
): Promise<AggregationNorm | Refused> {
  const { actor, today } = context;
  const { jurisdiction, title, reference } = input;
  demand(actor.is(Role.AUTHORITY) && actor.covers(jurisdiction), actor);
  const law = context.law(jurisdiction);
  const row = await context.write('publishAggregationNorm', input, async transaction => {
    const { manager, now: publishedAt } = transaction;
    demandNone([...judge(aggregating, {}, law), ...judge(publishingANorm, { title, reference }, law)]);
    // of two at once the second waits for the number of the first
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('aggregation norm ' || $1, 0))`, [jurisdiction]);
    const normVersion = ((await currentNorm(manager, jurisdiction)) ?? 0) + 1;
    const made = await transaction.create(AggregationNormRow, {
      jurisdiction,
      normVersion,
      title,
      reference,
      publishedOn: today,
      publishedAt,
    });
    transaction.audit({ aggregate: presentNorm(made).id, jurisdictions: [jurisdiction] });
    return made;
  });
  return row instanceof Refused ? row : presentNorm(row);
}
