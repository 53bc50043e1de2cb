import type { GraphQLResolveInfo } from 'graphql';
import { isAsked } from '../../../kernel/asked';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { findingListing, inspectionListing, roundListing } from './context';
import type { InspectionFindingRow, InspectionRoundRow, InspectionRow } from './entity';
import { InspectionSort } from './kinds';
import { findingsVisibleTo, inspectionsVisibleTo, roundsVisibleTo } from './policy';
import { presentFinding, presentInspection, presentRound } from './present';
import type {
  Inspection,
  InspectionFilter,
  InspectionFindingConnection,
  InspectionFindingFilter,
  InspectionRound,
  InspectionSortInput,
} from './types';

const LATEST_FIRST = { by: InspectionSort.INSPECTED_ON, direction: SortDirection.DESC };

/** The inspections that fit the filter, the latest first. */
export async function listInspections(
  context: OversightContext,
  { filter, sort }: { filter: InspectionFilter | null; sort: InspectionSortInput | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Inspection>> {
  const page = await context.pages.list<InspectionRow>({
    listing: inspectionListing,
    where: all(
      inspectionsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.unit ? sql`t.unit = ${filter.unit}` : undefined,
      filter?.kind ? sql`t.kind = ${filter.kind}` : undefined,
      filter?.round ? sql`t.round = ${keyOf('inspection-round', filter.round) ?? null}::uuid` : undefined,
      filter?.result ? sql`t.result = ${filter.result}` : undefined,
    ),
    sort: sort ?? LATEST_FIRST,
    args,
    info,
    remember: context.loaders.inspection,
  });
  return presentPage(page, presentInspection);
}

/** Rounds of a city, the latest first. */
export async function listRounds(
  context: OversightContext,
  jurisdiction: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<InspectionRound>> {
  const page = await context.pages.list<InspectionRoundRow>({
    listing: roundListing,
    where: all(roundsVisibleTo(context.actor), sql`t.jurisdiction = ${context.law(jurisdiction).profile.code}`),
    sort: { by: 'OPENED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.inspectionRound,
  });
  return presentPage(page, presentRound);
}

/** What a department answers for, the latest first, with how much of it is put right. */
export async function listFindings(
  context: OversightContext,
  { department, filter }: { department: string; filter: InspectionFindingFilter | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<InspectionFindingConnection> {
  const of = all(
    findingsVisibleTo(context.actor),
    sql`f.department = ${department}`,
    filter?.kind ? sql`f.kind = ${filter.kind}` : undefined,
    filter?.entry ? sql`f.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<InspectionFindingRow>({
    listing: findingListing,
    where: all(of, filter?.isOpen == null ? undefined : sql`(f.closed_on is null) = ${filter.isOpen}`),
    sort: { by: 'FOUND_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.finding,
  });
  const counts = isAsked(info, 'open', 'closed') ? await countsOf(context, of) : { open: 0, closed: 0 };
  return presentPage(page, presentFinding, counts);
}

async function countsOf({ reader }: OversightContext, of: Sql): Promise<{ open: number; closed: number }> {
  const [counts] = await reader.rows<{ open: number; closed: number }>(
    sql`select (count(*) filter (where f.closed_on is null))::int as open, (count(*) filter (where f.closed_on is not null))::int as closed
      from inspection_finding f where ${of}`,
  );
  return counts ?? { open: 0, closed: 0 };
}
