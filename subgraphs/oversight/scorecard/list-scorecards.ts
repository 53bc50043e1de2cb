import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../../../kernel/actor';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import type { Listing } from '../../../kernel/pages';
import { all, type Sql, sql } from '../../../kernel/sql';
import { reportsVisibleTo } from '../annual-report/policy';
import type { OversightContext } from '../context';
import { NO_DAYS, spanOf } from '../record/span';
import { scorecardKey } from './context';
import { scoresVisibleTo } from './policy';
import { presentScorecard } from './present';
import { scoredWork, WORKING_UNITS } from './scored-work';
import type { Scorecard, ScorecardFilter, ScoredThing, ScoredThingFilter } from './types';

const units: Listing = {
  from: `${WORKING_UNITS} w`,
  columns: 'w.unit',
  key: 'w.unit',
  keyType: 'text',
  sorts: { UNIT: { by: 'w.unit', type: 'text' } },
};

/** Of a list whose rows are computed there is nothing to come back for. */
const nothingToRemember = () => new DataLoader<string, unknown>(async keys => keys.map(() => null));

/** The scorecards of a city's units in a year, by credit code. */
export async function listScorecards(
  context: OversightContext,
  { jurisdiction, year, filter }: { jurisdiction: string; year: number; filter: ScorecardFilter | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<Scorecard>> {
  const { code } = context.law(jurisdiction).profile;
  const { today, actor, loaders } = context;
  const span = spanOf(year, today);
  const page = await context.pages.list<{ unit: string }>({
    listing: units,
    where: all(
      scoresVisibleTo(actor),
      sql`w.jurisdiction = ${code}`,
      span === null ? sql`false` : undefined,
      filter?.unit ? sql`w.unit = ${filter.unit}` : undefined,
    ),
    sort: { by: 'UNIT' },
    args,
    info,
    remember: nothingToRemember(),
  });
  const lines = await Promise.all(page.rows.map(({ unit }) => loaders.scoreLines.load(scorecardKey(unit, year))));
  const { upTo } = span ?? NO_DAYS;
  return presentPage({ ...page, rows: page.rows.map(({ unit }, place) => ({ unit, lines: lines[place] ?? [] })) }, row =>
    presentScorecard({ unit: row.unit, year, upTo }, row.lines),
  );
}

const things: Listing = {
  from: '',
  columns: 'w.measure, w.thing, w.label, w.counted, w.day::text as day',
  key: "(w.measure || ' ' || w.thing || ' ' || coalesce(w.day::text, ''))",
  keyType: 'text',
  sorts: { COUNTED: { by: 'w.counted::int::bigint', type: 'bigint' } },
};

/** A report counts for everybody who sees the score; which it is and when it was filed, for those alone who may see it. */
const unlessAHiddenReport = (actor: Actor): Sql => sql`(w.thing not like 'annual-report:%'
  or exists (select from (select w.unit as filer, w.jurisdiction) r where ${reportsVisibleTo(actor)}))`;

/** What a scorecard counted, thing by thing; what counts against the unit first. */
export async function listScoredThings(
  context: OversightContext,
  scorecard: Scorecard,
  filter: ScoredThingFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ScoredThing>> {
  const [unit, year] = keyOf('scorecard', scorecard.id)?.split('-') ?? [];
  const page = await context.pages.list<{ thing: string; label: string; counted: boolean; day: string | null }>({
    listing: things,
    from: scoredWork(sql`(select ${unit}::text as unit, ${Number(year)}::int as year) q`, context),
    where: all(
      scoresVisibleTo(context.actor),
      unlessAHiddenReport(context.actor),
      filter?.measure ? sql`w.measure = ${filter.measure}` : undefined,
      filter?.counted == null ? undefined : sql`w.counted = ${filter.counted}`,
    ),
    sort: { by: 'COUNTED' },
    args,
    info,
    remember: nothingToRemember(),
  });
  return presentPage(page, ({ thing, label, counted, day }) => ({ id: thing, label, counted, day }));
}
