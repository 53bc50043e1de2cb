import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { visibleTo } from '../project/policy';
import { recordedVerdicts } from './context';
import type { RecordedVerdictRow } from './entity';
import { presentRecorded } from './present';
import type { FundingVerdict, FundingVerdictFilter } from './types';

/** Recorded verdicts, the latest first. */
export async function listVerdicts(
  context: BudgetContext,
  filter: FundingVerdictFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<FundingVerdict>> {
  const lacks =
    filter?.missing &&
    sql`exists (select from jsonb_array_elements(v.conditions) c
    where c ->> 'rule' = ${filter.missing} and c ->> 'outcome' <> 'MET')`;
  const where = all(
    visibleTo(context.actor),
    filter?.projectCode ? sql`v.project = ${filter.projectCode}` : undefined,
    filter?.jurisdiction ? sql`p.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.gate ? sql`v.gate = any(${filter.gate})` : undefined,
    filter?.outcome ? sql`v.outcome = any(${filter.outcome})` : undefined,
    lacks || undefined,
  );
  const page = await context.pages.list<RecordedVerdictRow>({
    listing: recordedVerdicts,
    where,
    sort: { by: 'RECORDED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.recordedVerdict,
  });
  const projects = new Map<string, ProjectRow>();
  for (const row of await context.loaders.project.loadMany([...new Set(page.rows.map(({ project }) => project))])) {
    if (row && !(row instanceof Error)) projects.set(row.code, row);
  }
  return presentPage(page, row => presentRecorded(context, row, projects.get(row.project) as ProjectRow));
}
