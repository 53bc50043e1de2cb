import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a report decides who sees it. */
export interface SeenReport {
  jurisdiction: string;
  filer: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A report is seen by whoever owes it and by those who decide or watch in the city. */
export function maySeeReport(actor: Actor, { jurisdiction, filer }: SeenReport): boolean {
  if (actor.isPublic) return false;
  return (oversees(actor) && actor.covers(jurisdiction)) || actor.organization === filer;
}

/** `maySeeReport` for lists: the same decision in SQL, over `annual_report r`. */
export function reportsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`r.filer = ${organization}`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(r.jurisdiction = ${jurisdiction} or ${own})`;
}

/** The authority of a city names those who owe it a report, and owes one itself: it acts for a body. */
export const mayOpenYear = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction) && actor.organization !== undefined;

/** A unit files for itself, and so does the authority. */
export const mayFile = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY, Role.PROVIDER, Role.CONSUMER) && actor.covers(jurisdiction) && actor.organization !== undefined;

const reports: Who = { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) };

/** When reports are due is law, and public; the reports are for those who owe them and those who decide or watch. */
export const reportAccess = {
  Query: { annualReports: 'everyone', reportingYear: 'everyone' },
  Mutation: {
    openReportingYear: own(Role.AUTHORITY),
    submitAnnualReport: own(Role.AUTHORITY, Role.PROVIDER, Role.CONSUMER),
  },
  AnnualReport: reports,
  ReportDraft: reports,
  ReportFigure: reports,
  ReportThing: reports,
  ReportingYear: 'everyone',
} satisfies Access;
