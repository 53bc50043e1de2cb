import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { ActorClaims } from '../../../kernel/actor';
import { receive } from '../../../kernel/events/inbox';
import type { Event } from '../../../kernel/transaction';
import { oversightSlice } from '../../../subgraphs/oversight/subgraph';
import type { AtWork } from '../at-work';

export interface Figure {
  kind: string;
  label: string;
  value: number | null;
  outOf: number | null;
  source: string;
  unknownBecause: string | null;
}

export interface Draft {
  upTo: string;
  keptSince: string | null;
  article: { id: string } | null;
  figures: Figure[];
  reading: string;
  readingEn: string;
  page: string;
  digest: string;
}

export interface Report {
  id: string;
  filerKind: string;
  submittedOn: string | null;
  filedDraft: string | null;
  filedDraftDigest: string | null;
  draft: Draft | null;
}

const REPORTS = `query ($filer: CreditCode!, $year: Int!) { annualReports(filter: { filer: $filer, year: $year }) { nodes {
  id filerKind submittedOn filedDraft filedDraftDigest draft { upTo keptSince article { id }
    figures { kind label value outOf source unknownBecause } reading readingEn page digest } } } }`;

/** The report of a body filed in a year, as somebody sees it. */
export async function reportOf(
  on: AtWork,
  claims: ActorClaims | undefined,
  filer: string,
  year: number,
  headers: Record<string, string> = {},
): Promise<Report | undefined> {
  const { data, errors } = await on.register
    .as(claims, headers)
    .ask<{ annualReports: { nodes: Report[] } }, object>(REPORTS, { filer, year });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.annualReports.nodes[0];
}

/** The draft alone, which must be there. */
export async function draftOf(...asked: Parameters<typeof reportOf>): Promise<Draft> {
  const report = await reportOf(...asked);
  if (!report?.draft) throw new Error('no draft');
  return report.draft;
}

/** A figure as a text: `3`, `1/2`, `unknown`. */
export function figureOf({ figures }: Draft, kind: string): string {
  const figure = figures.find(one => one.kind === kind);
  if (!figure) return 'missing';
  if (figure.value === null) return 'unknown';
  return figure.outOf === null ? `${figure.value}` : `${figure.value}/${figure.outOf}`;
}

/** The rows behind a figure of a report. */
export async function thingsOf(on: AtWork, claims: ActorClaims, report: string, figure: string) {
  const { node } = await on.ask<{
    node: { draft: { things: { totalCount: number; nodes: { id: string; counted: boolean; label: string | null }[] } } } | null;
  }>(
    claims,
    `query ($id: ID!, $figure: ReportFigureKind!) { node(id: $id) { ... on AnnualReport { draft {
       things(figure: $figure, first: 100) { totalCount nodes { id label counted day unit { creditCode } } } } } } }`,
    { id: report, figure },
  );
  return node?.draft.things;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Oversight hears what another register tells. */
export async function hears(on: AtWork, events: readonly Event[]): Promise<void> {
  const subgraph = on.register.register.subgraphs.find(({ name }) => name === 'oversight');
  if (!subgraph) throw new Error('oversight is not open');
  await receive(subgraph.database, oversightSlice.subscriptions ?? {}, { source: 'exchange', events });
}

/** A deadline of a request for sharing that one body bears, as the register of requests tells of it. */
export const aTask = (told: {
  n: number;
  version: number;
  jurisdiction: string;
  organization: string;
  startedOn: string;
  dueOn: string;
  changedOn: string;
  isOpen: boolean;
}): Event => {
  const id = `share-request:00000000-0000-4000-8000-${String(told.n).padStart(12, '0')}`;
  const { startedOn, dueOn, organization } = told;
  return {
    aggregate: `task/${id}`,
    sequence: told.version,
    kind: 'task.changed',
    payload: {
      id,
      workflow: 'SMX-03',
      state: told.isOpen ? 'SUBMITTED' : 'APPROVED',
      jurisdiction: told.jurisdiction,
      title: `共享申请 ${told.n}`,
      waitsFor: told.isOpen ? [{ role: 'PROVIDER', organization, events: ['decideShareRequest'] }] : [],
      clock: told.isOpen
        ? { parameter: 'share_reply_working_days', articleId: null, startedOn, dueOn, binding: true, overdue: false }
        : null,
      changedAt: `${told.changedOn}T04:00:00.000Z`,
    },
  };
};

/** Statements on the raw tables, past every door. */
export async function rawRows(on: AtWork, statement: string, values: readonly unknown[] = []) {
  const owner = new Client(on.register.database.postgres.admin);
  await owner.connect();
  try {
    return (await owner.query(statement, [...values])).rows as Record<string, unknown>[];
  } finally {
    await owner.end();
  }
}
