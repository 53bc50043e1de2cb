import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../../kernel/connection';
import type { Listing } from '../../../../kernel/pages';
import { all, raw, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { columns } from '../../entry/context';
import type { CatalogEntryRow } from '../../entry/entity';
import { published } from '../../entry/policy';
import { presentEntry } from '../../entry/present';
import { overseenBy } from '../policy';
import { narrowed } from '../records';
import type { StaleEntry, StaleEntryFilter } from './types';

type StaleRow = CatalogEntryRow & Pick<StaleEntry, 'freshnessDays' | 'staleSince'>;

/** Since when the data of an entry would be too old: reckoned from its last delivery, before the first from its publication. */
const STALE_SINCE = `coalesce(e.last_aggregated_at, e.published_on::timestamp at time zone 'Asia/Shanghai') + make_interval(days => d.days)`;

/**
 * Entries with a day from which they are stale: as the department agreed for them, else as it filed. What is aggregated in real time
 * without either is stale after one day, by this register's own measure; the rest has no day.
 */
const staleEntries: Listing = {
  from: `catalog_entry e cross join lateral (select e.jurisdiction, e.provider) t cross join lateral (
    select coalesce(e.freshness_days,
      case e.aggregation_mode
        when 'PERIODIC_WITH_FILING' then (select f.interval_days from aggregation_filing f where f.entry = e.id order by f.place desc limit 1)
        when 'REALTIME' then 1
      end) as days) d`,
  columns: `${columns}, d.days as "freshnessDays", ${STALE_SINCE} as "staleSince"`,
  key: 'e.id',
  keyType: 'uuid',
  sorts: { STALE_SINCE: { by: STALE_SINCE, type: 'timestamptz' } },
};

/** The entries whose data is older than it may be, the oldest first. */
export async function listStaleEntries(
  context: CatalogContext,
  filter: StaleEntryFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<StaleEntry>> {
  const page = await context.pages.list<StaleRow>({
    listing: staleEntries,
    where: all(
      overseenBy(context.actor),
      ...narrowed(filter),
      sql`e.catalog_status = any(${published}) and e.aggregation_mode <> 'NONE_WITH_EVIDENCE' and d.days is not null`,
      sql`${raw(STALE_SINCE)} < ${context.moment}`,
    ),
    sort: { by: 'STALE_SINCE' },
    args,
    info,
    remember: context.loaders.entry,
  });
  return presentPage(page, row => ({
    entry: presentEntry(row),
    lastAggregatedAt: row.lastAggregatedAt,
    freshnessDays: row.freshnessDays,
    staleSince: new Date(row.staleSince),
  }));
}
