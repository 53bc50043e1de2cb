import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import { mayOversee, overseenBy } from '../aggregation/policy';
import { ofEntry } from '../aggregation/records';
import type { CatalogContext } from '../context';
import { qualityChecks } from './context';
import type { QualityCheckRow } from './entity';
import { type DataStage, QualityDimension } from './kinds';
import { presentCheck } from './present';
import type { QualityCheck, QualityScore } from './types';

/** The checks of an entry's data, of one step of its life or of all, the latest first. */
export async function listQualityChecks(
  context: CatalogContext,
  { entry, stage }: { entry: string; stage?: DataStage | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<QualityCheck>> {
  const page = await context.pages.list<QualityCheckRow>({
    listing: qualityChecks,
    where: all(overseenBy(context.actor), ofEntry(entry), stage ? sql`t.stage = ${stage}` : undefined),
    sort: { by: 'RECORDED', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.qualityCheck,
  });
  return presentPage(page, presentCheck);
}

interface Scored {
  dimension: QualityDimension;
  checks: number;
  score: number;
  checkedOn: string;
}

/** How good the data of an entry is in each respect, by the latest check of each; null for whoever may not see its checks. */
export async function qualityScoreOf(context: CatalogContext, id: string): Promise<QualityScore | null> {
  const key = keyOf('catalog', id);
  const entry = key === undefined ? null : await context.loaders.entry.load(key);
  if (!entry || !mayOversee(context.actor, entry)) return null;
  const rows = await context.reader.rows<Scored>(sql`
    select distinct on (t.dimension) t.dimension, count(*) over (partition by t.dimension)::int as checks,
      t.passed::float8 / t.checked as score, t.checked_on::text as "checkedOn"
    from quality_check t where t.entry = ${key}::uuid order by t.dimension, t.checked_on desc, t.place desc`);
  return {
    dimensions: Object.values(QualityDimension).map(
      dimension => rows.find(row => row.dimension === dimension) ?? { dimension, checks: 0, score: null, checkedOn: null },
    ),
  };
}
