import { lawOf } from '../../rulebook/law';
import { whoIsLate } from '../../rulebook/missed-deadline';

const law = lawOf('jiyuan', '2026-06-30');
const [provider, reporter] = ['11419001MB0000019X', '11419001MB0000027Q'];
const check = { workflow: 'SMX-08', state: 'DISPATCHED', parameter: 'problem_data_verify_working_days' };

test('whoever may do what the deadline is set for is late, not whoever else may act', () => {
  const waitsFor = [
    { organization: reporter, events: ['withdrawReport'] },
    { organization: provider, events: ['confirmProblemData', 'refuteProblemData'] },
  ];
  expect(whoIsLate(law, { ...check, waitsFor })).toBe(provider);
});

test('several, or nobody in particular, are accused by no guess', () => {
  const waitingFor = (...organizations: (string | null)[]) =>
    organizations.map(organization => ({ organization, events: ['confirmProblemData'] }));
  expect(whoIsLate(law, { ...check, waitsFor: waitingFor(provider, reporter) })).toBeNull();
  expect(whoIsLate(law, { ...check, waitsFor: waitingFor(null) })).toBeNull();
  expect(whoIsLate(law, { ...check, waitsFor: [] })).toBeNull();
  expect(whoIsLate(law, { ...check, waitsFor: waitingFor(provider, null) })).toBe(provider);
});

test('a matter without a machine is late by whom it waits for', () => {
  const waitsFor = [{ organization: provider, events: ['submitAnnualReport'] }];
  expect(
    whoIsLate(law, { workflow: 'ANNUAL_REPORT', state: 'OWED', parameter: 'annual_report_department_due', waitsFor }),
  ).toBe(provider);
});
