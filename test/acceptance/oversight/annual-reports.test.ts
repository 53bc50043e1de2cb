import type { ActorClaims } from '../../../kernel/actor';
import { rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { slices } from '../../../subgraphs/all';
import { aBodyOf, anOversight, type Finding, type Oversight, partiesOf } from './oversight';

const { jurisdiction, asAuthority, asGovernment, asDepartment, asOther, authority, department, other } = partiesOf('jiyuan');
const units = [department, other, aBodyOf('jiyuan', 5)];

// each test has a year of its own
let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2020-01-05', [{ jurisdiction: 'jiyuan', since: '2020-01-01' }]);
});
afterAll(() => oversight.close());

interface Report {
  __typename: string;
  filer: { creditCode: string };
  reportOverdue: boolean;
  findings: Finding[];
}

async function mutate(claims: ActorClaims | undefined, command: string, type: string, input: object) {
  const { data, errors } = await oversight.register.as(claims).ask<{ outcome: Report } | null, object>(
    `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { outcome: ${command}(input: $input) {
       __typename ... on ${type} { jurisdiction { slug } year coveredYear } ... on Refused { findings { rule path } } } }`,
    { input },
  );
  return errors ? { code: errors[0]?.extensions.code } : data?.outcome;
}
const open = (year: number, input: object = {}, claims: ActorClaims | undefined = asAuthority) =>
  mutate(claims, 'openReportingYear', 'ReportingYear', { jurisdiction, year, units, ...input });
const submit = (claims: ActorClaims | undefined, year: number, input: object = {}) =>
  mutate(claims, 'submitAnnualReport', 'AnnualReport', {
    jurisdiction,
    year,
    summary: '上一年度目录 12 条，均已更新',
    ...input,
  });

/** Who has not filed, and whose report is overdue. */
async function standing(year: number, claims: ActorClaims = asAuthority, on = jurisdiction) {
  const { owed, late } = await oversight.ask<Record<'owed' | 'late', { nodes: Report[] }>>(
    claims,
    `query ($on: DivisionCode!, $year: Int!) {
       owed: annualReports(filter: { jurisdiction: $on, year: $year, submitted: false, filerKind: DEPARTMENT }) { nodes { filer { creditCode } reportOverdue } }
       late: annualReports(filter: { jurisdiction: $on, year: $year, overdue: true }) { nodes { filer { creditCode } reportOverdue } } }`,
    { on, year },
  );
  const codes = ({ nodes }: { nodes: Report[] }) => nodes.map(({ filer }) => filer.creditCode).sort();
  expect(late.nodes.every(({ reportOverdue }) => reportOverdue)).toBe(true);
  return { owed: codes(owed), late: codes(late) };
}

test('[JY-55a] a unit that has not filed by 31 January 24:00 local time is overdue, and the authority sees which', async () => {
  oversight.goTo('2021-01-05');
  expect(await open(2021)).toMatchObject({ __typename: 'ReportingYear', year: 2021, coveredYear: 2020 });
  oversight.goTo('2021-01-31T23:59:59+08:00');
  expect(await submit(asDepartment, 2021)).toMatchObject({ __typename: 'AnnualReport', coveredYear: 2020 });
  const owing = units.slice(1).sort();
  expect(await standing(2021)).toEqual({ owed: owing, late: [] });
  oversight.goTo('2021-02-01T00:00:00+08:00');
  expect(await standing(2021)).toEqual({ owed: owing, late: owing });
  expect(await standing(2021, asOther)).toEqual({ owed: [other], late: [other] });
  await submit(asOther, 2021);
  expect(await standing(2021, asOther)).toEqual({ owed: [], late: [other] });
});

test('[JY-55a] an overdue report is a lead for an order, until it is filed', async () => {
  oversight.goTo('2026-01-05');
  await open(2026);
  oversight.goTo('2026-02-04');
  await oversight.byItself();
  await oversight.register.settled();
  const leads = async () =>
    (
      await oversight.ask<{ violationCandidates: { nodes: object[] } }>(
        asAuthority,
        `{ violationCandidates(filter: { organization: "${other}" }, sort: { by: DUE_ON, direction: DESC }, first: 1) { nodes {
             workflow parameter dueOn endedOn daysLate workingDaysLate ground article { id } organization { creditCode }
             node { ... on AnnualReport { year reportOverdue } } } } }`,
      )
    ).violationCandidates.nodes;
  const lead = {
    workflow: 'ANNUAL_REPORT',
    parameter: 'annual_report_department_due',
    dueOn: '2026-01-31',
    endedOn: null,
    daysLate: 4,
    workingDaysLate: 3,
    ground: 'OTHER',
    article: { id: 'jiyuan/第六十条(六)' },
    organization: { creditCode: other },
    node: { year: 2026, reportOverdue: true },
  };
  expect(await leads()).toEqual([lead]);
  await submit(asOther, 2026);
  oversight.goTo('2026-03-04');
  expect(await leads()).toEqual([{ ...lead, endedOn: '2026-02-04' }]);
});

test('an owed report is a task of whoever owes it, overdue once its day is over, gone once it is filed', async () => {
  const tasks = async (on: string) => {
    oversight.goTo(on);
    await oversight.byItself();
    await oversight.register.settled();
    const { tasks: found } = await oversight.ask<{ tasks: { nodes: { title: string; overdue: boolean }[] } }>(
      asDepartment,
      '{ tasks { nodes { title overdue } } }',
    );
    return found.nodes.filter(({ title }) => title.startsWith('2024')).map(({ overdue }) => overdue);
  };
  oversight.goTo('2025-01-05');
  await open(2025);
  expect(await tasks('2025-01-31')).toEqual([false]);
  expect(await tasks('2025-02-01')).toEqual([true]);
  await submit(asDepartment, 2025);
  expect(await tasks('2025-02-01')).toEqual([]);
});

test('[JY-55b] the authority reports by the last day of February: the 29th in leap years', async () => {
  const deadlineIn = async (year: number, city = 'jiyuan') => {
    const { reportingYear } = await oversight.ask<{ reportingYear: Record<string, unknown> }>(
      undefined,
      `{ reportingYear(jurisdiction: "${city}", year: ${year}) { coveredYear authorityDeadline { dueOn binding article { id } } } }`,
    );
    return reportingYear;
  };
  const article = { id: 'jiyuan/第五十五条第2款' };
  expect(await deadlineIn(2028)).toEqual({
    coveredYear: 2027,
    authorityDeadline: { dueOn: '2028-02-29', binding: true, article },
  });
  expect(await deadlineIn(2027)).toMatchObject({ authorityDeadline: { dueOn: '2027-02-28' } });
  // borrowed elsewhere: shown, binding nobody
  expect(await deadlineIn(2028, 'chifeng')).toMatchObject({
    authorityDeadline: { dueOn: '2028-02-29', binding: false, article: null },
  });
});

test('[JY-55b] the authority owes its own report, and is overdue once February is over', async () => {
  oversight.goTo('2024-01-05');
  await open(2024);
  oversight.goTo('2024-02-29T23:59:59+08:00');
  expect((await standing(2024, asGovernment)).late).not.toContain(authority);
  oversight.goTo('2024-03-01T00:00:00+08:00');
  expect((await standing(2024, asGovernment)).late).toContain(authority);
  expect(await submit(asAuthority, 2024)).toMatchObject({ __typename: 'AnnualReport' });
});

test('where the day is borrowed from a sibling nobody is ever overdue', async () => {
  const there = partiesOf('chifeng');
  oversight.goTo('2026-01-05');
  const opened = await open(2026, { jurisdiction: there.jurisdiction, units: [there.department] }, there.asAuthority);
  expect(opened).toMatchObject({ year: 2026 });
  oversight.goTo('2026-06-30');
  await oversight.byItself();
  expect(await standing(2026, there.asAuthority, there.jurisdiction)).toEqual({ owed: [there.department], late: [] });
});

test('who may: the authority opens a year, a body files its own report, once, and not before the year is over', async () => {
  oversight.goTo('2023-01-05');
  expect(await open(2023, {}, asDepartment)).toEqual({ code: 'FORBIDDEN' });
  expect(await open(2023, {}, partiesOf('yulin').asAuthority)).toEqual({ code: 'FORBIDDEN' });
  expect(await open(2023, { units: [] })).toMatchObject({ findings: [{ rule: 'REPORTING_UNITS_MISSING' }] });
  expect(await open(2023, { units: [authority] })).toMatchObject({ findings: [{ rule: 'AUTHORITY_AMONG_UNITS' }] });
  expect(await open(1999)).toMatchObject({ findings: [{ rule: 'REPORTING_YEAR_OUT_OF_RANGE' }] });
  await open(2023, { units: [department] });
  await open(2023); // the others are added, the first stays
  expect((await standing(2023)).owed).toEqual([...units].sort());
  expect(await submit(undefined, 2023)).toEqual({ code: 'UNAUTHENTICATED' });
  expect(await submit(asGovernment, 2023)).toEqual({ code: 'FORBIDDEN' });
  expect(await submit(asDepartment, 2023, { summary: ' ' })).toMatchObject({ findings: [{ rule: 'SUMMARY_MISSING' }] });
  expect(await submit(asDepartment, 2024)).toMatchObject({ findings: [{ rule: 'REPORTED_YEAR_NOT_OVER' }] });
  expect(await submit(asDepartment, 2023)).toMatchObject({ __typename: 'AnnualReport' });
  expect(await submit(asDepartment, 2023)).toMatchObject({ findings: [{ rule: 'REPORT_ALREADY_SUBMITTED' }] });
});

test.each([-5, 0, 1999, 9999, 99_999, 2_147_483_647])(
  'a report of the year %i is refused before anything is done',
  async year => {
    oversight.goTo('2026-01-05');
    const refusal = { findings: expect.arrayContaining([expect.objectContaining({ rule: 'REPORTING_YEAR_OUT_OF_RANGE' })]) };
    expect(await submit(asDepartment, year)).toMatchObject(refusal);
    expect(await open(year)).toMatchObject(refusal);
  },
);

test('several who name the same units at once, while one of them files, all succeed', async () => {
  oversight.goTo('2024-01-05');
  const outcomes = await Promise.all([...Array.from({ length: 12 }, () => open(2024)), submit(asDepartment, 2024)]);
  expect(outcomes.map(outcome => outcome && '__typename' in outcome && outcome.__typename).sort()).toEqual([
    'AnnualReport',
    ...Array.from({ length: 12 }, () => 'ReportingYear'),
  ]);
  expect((await standing(2024)).owed).toEqual(units.slice(1).sort());
});

test('what is owed waits since it was named, also where the tasks are made anew', async () => {
  oversight.goTo('2022-01-05');
  await open(2022);
  const sources = oversight.register.register.subgraphs.flatMap(({ name, database }) =>
    slices.filter(slice => slice.name === name).map(slice => ({ name, database, slice })),
  );
  const exchange = sources.find(({ name }) => name === 'exchange');
  if (!exchange) throw new Error('no exchange');
  const waiting = async () => {
    await oversight.register.settled();
    const { tasks } = await oversight.ask<{ tasks: { nodes: { title: string; since: string }[] } }>(
      asOther,
      '{ tasks(first: 100) { nodes { title dueOn overdue since } } }',
    );
    return tasks.nodes.filter(({ title }) => title.startsWith('2021'));
  };
  const before = await waiting();
  expect(before).toMatchObject([{ since: '2022-01-05T12:00:00.000+08:00' }]);
  await rebuildProjection({ ...exchange, sources });
  expect(await waiting()).toEqual(before);
});
