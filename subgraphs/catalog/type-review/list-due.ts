import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import type { Listing } from '../../../kernel/pages';
import { all, sql } from '../../../kernel/sql';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import { addDuration } from '../../../rulebook/values/duration';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { overseenBy } from '../aggregation/policy';
import type { CatalogContext } from '../context';
import { columns } from '../entry/context';
import type { CatalogEntryRow } from '../entry/entity';
import { published } from '../entry/policy';
import { presentEntry } from '../entry/present';
import type { TypeReviewDue } from './types';

type DueRow = CatalogEntryRow & { lastReviewedOn: string | null; since: LocalDate };

/** Since when the type of an entry stands unassessed: its last assessment, before the first its publication. */
const SINCE = 'coalesce(r.on_day, e.published_on)';

const dueOf = (about: 'SHARE' | 'OPEN'): Listing => ({
  from: `catalog_entry e cross join lateral (select e.jurisdiction, e.provider) t left join lateral (
    select max(v.reviewed_on) as on_day from type_review v where v.entry = e.id and v.about = '${about}') r on true`,
  columns: `${columns}, r.on_day::text as "lastReviewedOn", ${SINCE}::text as since`,
  key: 'e.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: SINCE, type: 'date' } },
});

const listings = { SHARE: dueOf('SHARE'), OPEN: dueOf('OPEN') };

/** How often a city has types assessed again: as its authority has set it, else as the rulebook proposes; null where nobody asks for it. */
async function intervalOf(context: CatalogContext, jurisdiction: string): Promise<string | null> {
  const law = context.law(jurisdiction);
  if (!law.parameter('type_review_required').value) return null;
  const [set] = await context.reader.rows<{ every: string }>(
    sql`select every from type_review_interval where jurisdiction = ${jurisdiction} order by place desc limit 1`,
  );
  return set?.every ?? law.parameter('type_review_interval').value;
}

/** The published entries of a city whose share or open type has not been assessed for the interval, those that wait longest first. */
export async function listTypeReviewsDue(
  context: CatalogContext,
  about: 'SHARE' | 'OPEN',
  { jurisdiction, provider }: { jurisdiction: string; provider?: string | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<TypeReviewDue>> {
  const city = jurisdictionCode(jurisdiction) ?? jurisdiction;
  const interval = await intervalOf(context, city);
  const page = await context.pages.list<DueRow>({
    listing: listings[about],
    where: all(
      overseenBy(context.actor),
      sql`t.jurisdiction = ${city} and e.catalog_status = any(${published})`,
      about === 'SHARE' ? sql`e.share_type is not null` : sql`e.open_type is not null`,
      provider ? sql`t.provider = ${provider}` : undefined,
      interval === null
        ? sql`false`
        : sql`(coalesce(r.on_day, e.published_on) + ${interval}::interval)::date <= ${context.today}::date`,
    ),
    sort: { by: 'SINCE' },
    args,
    info,
    remember: context.loaders.entry,
  });
  return presentPage(page, row => ({
    entry: presentEntry(row),
    lastReviewedOn: row.lastReviewedOn,
    dueOn: addDuration(row.since, interval as string),
  }));
}
