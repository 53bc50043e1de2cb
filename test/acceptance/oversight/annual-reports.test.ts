import type { ActorClaims } from '../../../kernel/actor';
import { aBodyOf, anOversight, type Finding, type Oversight, partiesOf } from './oversight';

const { jurisdiction, asAuthority, asGovernment, asDepartment, asOther, authority, department, other } = partiesOf('jiyuan');
const units = [department, other, aBodyOf('jiyuan', 5)];

let oversight: Oversight;
beforeEach(async () => {
  oversight = await anOversight('2026-01-05', [{ jurisdiction: 'jiyuan', since: '2025-01-01' }]);
});
afterEach(() => oversight.close());

interface Report {
  __typename: string;
  filer: { creditCode: string };
  reportOverdue: boolean;
  findings: Finding[];
}

const mutate = async (claims: ActorClaims | undefined, command: string, type: string, input: object) => {
  const { data, errors } = await oversight.register.as(claims).ask<{ outcome: Report } | null, object>(
    `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { outcome: ${command}(input: $input) {
       __typename ... on ${type} { jurisdiction { slug } year coveredYear } ... on Refused { findings { rule path } } } }`,
    { input },
  );
  return errors ? { code: errors[0]?.extensions.code } : data?.outcome;
};
const open = (input: object = {}, claims: ActorClaims | undefined = asAuthority) =>
  mutate(claims, 'openReportingYear', 'ReportingYear', { jurisdiction, year: 2026, units, ...input });
const submit = (claims: ActorClaims | undefined, input: object = {}) =>
  mutate(claims, 'submitAnnualReport', 'AnnualReport', {
    jurisdiction,
    year: 2026,
    summary: '上一年度目录 12 条，均已更新',
    ...input,
  });

/** Who has not filed, and whose report is overdue. */
async function standing(claims: ActorClaims = asAuthority, on = jurisdiction) {
  const { owed, late } = await oversight.ask<Record<'owed' | 'late', { nodes: Report[] }>>(
    claims,
    `query ($on: DivisionCode!) {
       owed: annualReports(filter: { jurisdiction: $on, year: 2026, submitted: false, filerKind: DEPARTMENT }) { nodes { filer { creditCode } reportOverdue } }
       late: annualReports(filter: { jurisdiction: $on, year: 2026, overdue: true }) { nodes { filer { creditCode } reportOverdue } } }`,
    { on },
  );
  const codes = ({ nodes }: { nodes: Report[] }) => nodes.map(({ filer }) => filer.creditCode).sort();
  expect(late.nodes.every(({ reportOverdue }) => reportOverdue)).toBe(true);
  return { owed: codes(owed), late: codes(late) };
}

test('[JY-55a] a unit that has not filed by 31 January 24:00 local time is overdue, and the authority sees which', async () => {
  expect(await open()).toMatchObject({ __typename: 'ReportingYear', year: 2026, coveredYear: 2025 });
  oversight.goTo('2026-01-31T23:59:59+08:00');
  expect(await submit(asDepartment)).toMatchObject({ __typename: 'AnnualReport', coveredYear: 2025 });
  const owing = units.slice(1).sort();
  expect(await standing()).toEqual({ owed: owing, late: [] });
  oversight.goTo('2026-02-01T00:00:00+08:00');
  expect(await standing()).toEqual({ owed: owing, late: owing });
  expect(await standing(asOther)).toEqual({ owed: [other], late: [other] });
  await submit(asOther);
  expect(await standing(asOther)).toEqual({ owed: [], late: [other] });
});

test('[JY-55a] an overdue report is a lead for an order, until it is filed', async () => {
  await open();
  oversight.goTo('2026-02-04');
  const leads = async () =>
    (
      await oversight.ask<{ violationCandidates: { nodes: object[] } }>(
        asAuthority,
        `{ violationCandidates(filter: { organization: "${other}" }) { nodes {
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
  await submit(asOther);
  oversight.goTo('2026-03-04');
  expect(await leads()).toEqual([{ ...lead, endedOn: '2026-02-04' }]);
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
  await open();
  oversight.goTo('2026-02-28T23:59:59+08:00');
  expect((await standing(asGovernment)).late).not.toContain(authority);
  oversight.goTo('2026-03-01T00:00:00+08:00');
  expect((await standing(asGovernment)).late).toContain(authority);
  expect(await submit(asAuthority)).toMatchObject({ __typename: 'AnnualReport' });
});

test('where the day is borrowed from a sibling nobody is ever overdue', async () => {
  const there = partiesOf('chifeng');
  await open({ jurisdiction: there.jurisdiction, units: [there.department] }, there.asAuthority);
  oversight.goTo('2026-06-30');
  expect(await standing(there.asAuthority, there.jurisdiction)).toEqual({ owed: [there.department], late: [] });
});

test('who may: the authority opens a year, a body files its own report, once, and not before the year is over', async () => {
  expect(await open({}, asDepartment)).toEqual({ code: 'FORBIDDEN' });
  expect(await open({}, partiesOf('yulin').asAuthority)).toEqual({ code: 'FORBIDDEN' });
  expect(await open({ units: [] })).toMatchObject({ findings: [{ rule: 'REPORTING_UNITS_MISSING' }] });
  expect(await open({ units: [authority] })).toMatchObject({ findings: [{ rule: 'AUTHORITY_AMONG_UNITS' }] });
  await open({ units: [department] });
  await open(); // the others are added, the first stays
  expect((await standing()).owed).toEqual([...units].sort());
  expect(await submit(undefined)).toEqual({ code: 'UNAUTHENTICATED' });
  expect(await submit(asGovernment)).toEqual({ code: 'FORBIDDEN' });
  expect(await submit(asDepartment, { summary: ' ' })).toMatchObject({ findings: [{ rule: 'SUMMARY_MISSING' }] });
  expect(await submit(asDepartment, { year: 2027 })).toMatchObject({ findings: [{ rule: 'REPORTED_YEAR_NOT_OVER' }] });
  expect(await submit(asDepartment)).toMatchObject({ __typename: 'AnnualReport' });
  expect(await submit(asDepartment)).toMatchObject({ findings: [{ rule: 'REPORT_ALREADY_SUBMITTED' }] });
});
