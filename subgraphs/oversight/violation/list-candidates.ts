import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { missedDeadlines } from './context';
import type { MissedDeadlineRow } from './entity';
import { ViolationCandidateSort } from './kinds';
import { violationsVisibleTo } from './policy';
import { presentCandidate } from './present';
import type { ViolationCandidate, ViolationCandidateFilter, ViolationCandidateSortInput } from './types';

const LONGEST_LATE_FIRST = { by: ViolationCandidateSort.DUE_ON, direction: SortDirection.ASC };

export interface ListCandidates {
  filter?: ViolationCandidateFilter | null;
  sort?: ViolationCandidateSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** What points to violations, that of the earliest day first. */
export async function listCandidates(
  context: OversightContext,
  { filter, sort, args, info }: ListCandidates,
): Promise<Connection<ViolationCandidate>> {
  const { actor, today } = context;
  const where = all(
    violationsVisibleTo(actor),
    sql`(v.lead <> 'MISSED_DEADLINE' or (v.due_on < ${today} and (v.ended_on is null or v.ended_on > v.due_on)))`,
    filter?.lead ? sql`v.lead = ${filter.lead}` : undefined,
    // what was refused or complained of after the moment asked about was not known then
    sql`(v.lead = 'MISSED_DEADLINE' or v.due_on <= ${today})`,
    filter?.jurisdiction ? sql`v.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.organization ? sql`v.organization = ${filter.organization}` : undefined,
    filter?.workflow ? sql`v.workflow = ${filter.workflow}` : undefined,
    filter?.task ? sql`v.thing = ${filter.task}` : undefined,
    filter?.open == null ? undefined : sql`(v.ended_on is null) = ${filter.open}`,
  );
  const page = await context.pages.list<MissedDeadlineRow>({
    listing: missedDeadlines,
    where,
    sort: sort ?? LONGEST_LATE_FIRST,
    args,
    info,
    remember: context.loaders.missedDeadline,
  });
  return presentPage(page, row => presentCandidate(row, context.law(row.jurisdiction), today));
}
