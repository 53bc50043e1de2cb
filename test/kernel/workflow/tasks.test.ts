import { waitsFor } from '../../../kernel/workflow/tasks';
import { jurisdictions } from '../../../rulebook/jurisdictions';
import { lawOf } from '../../../rulebook/law';
import { machines } from '../../../rulebook/machine';
import { type WorkflowDefinition, workflowsOf } from '../../../rulebook/workflow';

const everywhere = jurisdictions.flatMap(({ slug }) =>
  workflowsOf(lawOf(slug, '2026-01-01')).flatMap(({ id, definition }) =>
    typeof definition === 'string' || definition.id !== id ? [] : [{ slug, id, definition }],
  ),
);

/** Every party of a machine as if the matter had it. */
const partiesOf = (id: string) =>
  Object.fromEntries(machines.flatMap(machine => (machine.id === id ? machine.parties.map(party => [party, party]) : [])));

/** Who is waited for in a state, one line each. */
const waiting = (definition: WorkflowDefinition, state: string) =>
  waitsFor(definition, state, partiesOf(definition.id)).map(
    ({ role, organization, events }) => `${role} ${organization}: ${events.join(' ')}`,
  );

/** A machine as the city has it. */
const inCity = (city: string, matter: string): WorkflowDefinition => {
  const found = everywhere.find(({ slug, id }) => slug === city && id === matter);
  if (!found) throw new Error(`${city} has no ${matter}`);
  return found.definition;
};

test('a state waits for those who take the matter on, and not for those who might lead it aside', () => {
  const addressed = ['PROVIDER', 'CONSUMER', 'PLATFORM', 'AUTHORITY'].map(role => `${role} addressee: submitRectification`);
  expect(waiting(inCity('chifeng', 'SMX-13'), 'ISSUED')).toEqual(addressed);
  expect(waiting(inCity('yulin', 'SMX-13'), 'ISSUED')).toEqual(addressed);
  expect(waiting(inCity('jiyuan', 'SMX-13'), 'OVERDUE')).toEqual([...addressed, 'AUTHORITY issuer: escalateRectification']);
  const straight = inCity('chifeng', 'SMX-13');
  const otherwise = { ...straight, transitions: straight.transitions.map(one => ({ ...one, aside: false })) };
  expect(waiting(otherwise, 'ISSUED')).toEqual([
    ...addressed,
    'AUTHORITY issuer: transferCase',
    'GOVERNMENT issuer: transferCase',
  ]);
});

test('what was suspended waits to be restored; that it may be ended as well makes nobody wait', () => {
  expect(waiting(inCity('chifeng', 'SMX-03'), 'SUSPENDED')).toEqual([
    'AUTHORITY null: restoreAccess',
    'PROVIDER provider: restoreAccess',
  ]);
  // which of the two a contract waits for its slice says: begun or not
  expect(waiting(inCity('sanming', 'SMX-10'), 'SUSPENDED')).toEqual(['AUTHORITY null: resumeContract reinstateContract']);
});

test('a matter does not wait for what it says is done', () => {
  const definition = inCity('yulin', 'SMX-06');
  const parties = { provider: 'provider', applicant: 'applicant' };
  const signed = waitsFor(definition, 'APPROVED', parties, (event, organization) => {
    expect(event).toBe('signUseAgreement');
    return organization !== 'provider';
  });
  expect(signed.map(({ role, organization }) => `${role} ${organization}`)).toEqual([
    'CONSUMER applicant',
    'OPERATOR applicant',
    'PUBLIC null',
  ]);
});

test('what has ended waits for nobody, nor what rests or runs until somebody wants it otherwise', () => {
  const resting = new Set<string>();
  for (const { id, definition } of everywhere) {
    for (const { name, terminal } of definition.states) {
      const waits = waiting(definition, name);
      if (terminal) expect(waits).toEqual([]);
      else if (waits.length === 0) resting.add(`${id} ${name}`);
    }
  }
  expect([...resting].sort()).toEqual([
    'SMX-01 PUBLISHED',
    'SMX-02 GRANTED',
    'SMX-03 FULFILLED',
    'SMX-05 IN_SERVICE',
    'SMX-06 ACTIVE',
    'SMX-10 ACTIVE',
    'SMX-10 APPROVED', // until its first day
  ]);
});
