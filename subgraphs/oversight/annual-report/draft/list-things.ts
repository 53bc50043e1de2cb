import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../../kernel/connection';
import type { Listing } from '../../../../kernel/pages';
import { all, type Sql, sql } from '../../../../kernel/sql';
import type { OversightContext } from '../../context';
import { maySeeRecord } from '../../record/policy';
import type { DraftedReport } from './composed';
import { askedOf, countedKey, scopeOf } from './context';
import type { ReportFigureKind } from './kinds';
import { reportedWork } from './reported-work';
import type { ReportThing } from './types';

const things: Listing = {
  from: '',
  columns: 'w.thing, w.label, w.unit, w.counted, w.day::text as day',
  key: "(w.thing || ' ' || coalesce(w.unit, '') || ' ' || coalesce(w.day::text, ''))",
  keyType: 'text',
  sorts: { COUNTED: { by: 'w.counted::int::bigint', type: 'bigint' } },
};

interface ThingRow {
  thing: string;
  label: string | null;
  unit: string | null;
  counted: boolean;
  day: string | null;
}

/** Whoever reads a report through its filer alone reads of the others in the city how many they are, not which. */
function shownTo({ actor }: OversightContext, jurisdiction: string): Sql {
  if (maySeeRecord(actor, { jurisdiction, about: '' })) return sql`true`;
  return actor.organization === undefined ? sql`false` : sql`w.unit = ${actor.organization}`;
}

/** The rows that a figure of a report counts; of a share those first that are not among its value. */
export async function listReportThings(
  context: OversightContext,
  report: DraftedReport,
  figure: ReportFigureKind,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ReportThing>> {
  const page = await context.pages.list<ThingRow>({
    listing: things,
    from: reportedWork(askedOf([countedKey(report)]), scopeOf(report), context),
    where: all(shownTo(context, report.jurisdiction), sql`w.figure = ${figure}`),
    sort: { by: 'COUNTED' },
    args,
    info,
    remember: new DataLoader<string, unknown>(async keys => keys.map(() => null)),
  });
  return presentPage(page, ({ thing, label, unit, counted, day }) => ({
    id: thing,
    label,
    unit: unit === null ? null : { creditCode: unit },
    counted,
    day,
  }));
}
