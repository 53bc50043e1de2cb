import { Actor, Role } from '../../kernel/actor';
import { type Sql, sql } from '../../kernel/sql';
import { maySeeReport, reportsVisibleTo } from '../../subgraphs/oversight/annual-report/policy';
import { mayReadTrail, trailVisibleTo } from '../../subgraphs/oversight/audit/policy';
import { mayIssueOrder, maySeeOrder, ordersVisibleTo } from '../../subgraphs/oversight/rectification/policy';
import { oversightSlice } from '../../subgraphs/oversight/subgraph';
import { maySeeSuspension, suspensionsVisibleTo } from '../../subgraphs/oversight/suspension/policy';
import { maySeeViolation, violationsVisibleTo } from '../../subgraphs/oversight/violation/policy';
import { aBody, CITY, everyActor, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

let oversight: OpenedSlice;
beforeAll(async () => {
  oversight = await openedSlice(oversightSlice);
});
afterAll(() => oversight.close());

const [mine, theirs, third] = [aBody(1), aBody(2), aBody(3)];
const actors = everyActor(mine);

/** Everything of both cities, with these bodies in these places. */
const inBothCities = <Thing extends object>(things: Thing[]) =>
  [CITY, OTHER_CITY].flatMap(jurisdiction => things.map(thing => ({ jurisdiction, ...thing })));

/** Which places of the things a list's condition shows. */
async function listed(things: object[], from: Sql, where: Sql): Promise<number[]> {
  const placed = JSON.stringify(things.map((thing, place) => ({ ...thing, place })));
  const rows = await oversight.subgraph.database
    .reader()
    .rows<{ place: number }>(sql`select place from jsonb_to_recordset(${placed}::jsonb) ${from} where ${where} order by place`);
  return rows.map(({ place }) => place);
}

test('lists show exactly the orders that look-ups show, whoever asks', async () => {
  const orders = inBothCities([
    { issuer: mine, addressee: theirs, supervisor: null },
    { issuer: theirs, addressee: mine, supervisor: null },
    { issuer: theirs, addressee: third, supervisor: mine },
    { issuer: theirs, addressee: third, supervisor: null },
  ]);
  for (const actor of actors) {
    const from = sql`o(jurisdiction text, issuer text, addressee text, supervisor text, place int)`;
    const seen = orders.flatMap((order, place) => (maySeeOrder(actor, order) ? [place] : []));
    expect({ actor, seen: await listed(orders, from, ordersVisibleTo(actor)) }).toEqual({ actor, seen });
  }
});

test('lists show exactly the annual reports that look-ups show, whoever asks', async () => {
  const reports = inBothCities([{ filer: mine }, { filer: theirs }]);
  for (const actor of actors) {
    const seen = reports.flatMap((report, place) => (maySeeReport(actor, report) ? [place] : []));
    const from = sql`r(jurisdiction text, filer text, place int)`;
    expect({ actor, seen: await listed(reports, from, reportsVisibleTo(actor)) }).toEqual({ actor, seen });
  }
});

test('lists show exactly the missed deadlines that a look-up would show, whoever asks', async () => {
  const missed = inBothCities([{ organization: mine }, { organization: theirs }, { organization: null }]);
  for (const actor of actors) {
    const seen = missed.flatMap((one, place) => (maySeeViolation(actor, one) ? [place] : []));
    const from = sql`v(jurisdiction text, organization text, place int)`;
    expect({ actor, seen: await listed(missed, from, violationsVisibleTo(actor)) }).toEqual({ actor, seen });
  }
});

test('lists show exactly the suspensions that look-ups show, whoever asks', async () => {
  const suspensions = inBothCities([{}]);
  for (const actor of actors) {
    const seen = suspensions.flatMap((one, place) => (maySeeSuspension(actor, one) ? [place] : []));
    const from = sql`s(jurisdiction text, place int)`;
    expect({ actor, seen: await listed(suspensions, from, suspensionsVisibleTo(actor)) }).toEqual({ actor, seen });
  }
});

test('the list of the audit trail shows exactly the lines that an auditor may read: of one city, of both, of none', async () => {
  const lines = [[CITY], [OTHER_CITY], [CITY, OTHER_CITY], []].map(jurisdictions => ({ jurisdictions }));
  for (const actor of actors) {
    const seen = lines.flatMap((line, place) => (mayReadTrail(actor, line) ? [place] : []));
    const from = sql`t(jurisdictions text[], place int)`;
    expect({ actor, seen: await listed(lines, from, trailVisibleTo(actor)) }).toEqual({ actor, seen });
  }
});

test('an order is issued in the role that the city names, by a body, in its own city, never against itself', () => {
  const may = (role: Role | null, claims: object, addressee = theirs) =>
    mayIssueOrder(new Actor({ subject: 'x', roles: [Role.AUTHORITY], ...claims }), role, { jurisdiction: CITY, addressee });
  expect(may(Role.AUTHORITY, { organization: mine, jurisdiction: CITY })).toBe(true);
  expect(may(Role.GOVERNMENT, { organization: mine, jurisdiction: CITY })).toBe(false);
  expect(may(null, { organization: mine, jurisdiction: CITY })).toBe(false);
  expect(may(Role.AUTHORITY, { organization: mine, jurisdiction: OTHER_CITY })).toBe(false);
  expect(may(Role.AUTHORITY, { jurisdiction: CITY })).toBe(false);
  expect(may(Role.AUTHORITY, { organization: mine, jurisdiction: CITY }, mine)).toBe(false);
});

test('what others hear of a report is told once it is overdue, once, however often it is looked for', async () => {
  const { rows } = oversight;
  await rows(
    `insert into annual_report (jurisdiction, year, filer, filer_kind, due_on, binding) values
     ($1, 2026, $2, 'DEPARTMENT', '2026-06-29', true), ($1, 2026, $3, 'DEPARTMENT', '2026-06-30', true), ($1, 2026, $4, 'DEPARTMENT', '2026-06-29', false)`,
    [CITY, mine, theirs, third],
  );
  for (let time = 0; time < 3; time++) await Promise.all([oversight.subgraph.runJobs(), oversight.subgraph.runJobs()]);
  expect(await rows(`select filer, version, overdue_since::text from annual_report where overdue_since is not null`)).toEqual([
    { filer: mine, version: 2, overdue_since: '2026-06-30' },
  ]);
  expect(await oversight.count(`outbox where kind = 'annual-report.changed'`)).toBe(1);
});
