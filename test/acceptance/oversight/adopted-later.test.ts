import { openSlice } from '../../../kernel/slice';
import { oversightSlice } from '../../../subgraphs/oversight/subgraph';
import { anOversight, issued, type Oversight, partiesOf } from './oversight';

const parties = partiesOf('jiyuan');
const { asAuthority, jurisdiction, department, other } = parties;
const adopted = { jurisdiction: 'jiyuan', since: '2026-01-01', decision: '示例决定〔2026〕2号' };

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20');
});
afterAll(() => oversight.close());

/** Another process of the same register, whose configuration names the adoption. */
async function byItselfOnceAdopted(moment: string, since = adopted.since): Promise<void> {
  const connection = oversight.register.database.postgres.connectionFor('oversight');
  const options = { connection, clock: () => new Date(moment), adoptions: [{ ...adopted, since }] };
  const subgraph = await openSlice(oversightSlice, options);
  await subgraph.runJobs();
  await subgraph.close();
}

const clockOf = async (id: string) => {
  const order = await oversight.order(asAuthority, id, 'orderStatus clocks { binding overdue dueOn }');
  return order as { orderStatus: string; clocks: object[] };
};

test('a deadline that began after the adoption, and before the register was told of it, binds and falls overdue', async () => {
  const { id } = await issued(oversight, parties, { ground: 'OTHER', citedArticle: '第二十四条', dueOn: '2026-02-13' });
  oversight.goTo('2026-02-14');
  await oversight.byItself();
  const standing = { orderStatus: 'ISSUED', clocks: [{ binding: false, overdue: false, dueOn: '2026-02-13' }] };
  expect(await clockOf(id)).toEqual(standing);
  await byItselfOnceAdopted('2026-02-14T04:00:00Z', '2026-01-21'); // it began the day before
  expect(await clockOf(id)).toEqual(standing);
  await byItselfOnceAdopted('2026-02-14T04:00:00Z', '2026-01-20');
  expect(await clockOf(id)).toEqual({
    orderStatus: 'OVERDUE',
    clocks: [{ binding: true, overdue: true, dueOn: '2026-02-13' }],
  });
});

test('so does a report that is owed, from an adoption on its first of January', async () => {
  const { data } = await oversight.register
    .as(asAuthority)
    .ask<{ opened: { __typename: string } }, object>(
      'mutation ($input: OpenReportingYearInput!) { opened: openReportingYear(input: $input) { __typename } }',
      { input: { jurisdiction, year: 2026, units: [department, other] } },
    );
  expect(data.opened.__typename).toBe('ReportingYear');
  const late = async () => {
    const { reports } = await oversight.ask<{ reports: { totalCount: number } }>(
      asAuthority,
      `{ reports: annualReports(filter: { jurisdiction: "${jurisdiction}", year: 2026, overdue: true, filerKind: DEPARTMENT }) { totalCount } }`,
    );
    return reports.totalCount;
  };
  await byItselfOnceAdopted('2026-02-14T04:00:00Z', '2026-01-02');
  expect(await late()).toBe(0);
  await byItselfOnceAdopted('2026-02-14T04:00:00Z');
  expect(await late()).toBe(2);
});
