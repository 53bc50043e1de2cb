import type { ActorClaims } from '../../../kernel/actor';
import type { AtWork, Bodies, Outcome } from '../at-work';
import { loaded, PURPOSE, published } from './granted';

/** Code of the one duty that the consuming department has. */
export const DUTY = 'ZZ-01';
export const SCENARIO = '社会救助资格审核';

export const REQUEST = `... on ShareRequest { id shareRequestStatus version workflow serviceMode grantedItems grantedMode acceptedAt refusalBasis
  overridingLaw overdue fulfilmentOverdue clocks { parameter startedOn dueOn binding overdue answeredOn } }`;

/** What any city asks of an entry that is shared on conditions. */
const onConditions = { shareBasis: '示例依据', shareConditions: '仅限依法履职使用' };

/** A published entry that is shared on conditions, unless told otherwise. @returns its id */
export const anEntry = (on: AtWork, bodies: Bodies, more: object = {}): Promise<string> =>
  published(on, bodies, { ...onConditions, ...more });

/** The same with its data in the register. */
export const aLoadedEntry = (on: AtWork, bodies: Bodies, more: object = {}): Promise<string> =>
  loaded(on, bodies, { ...onConditions, ...more });

/** All that any city asks of a request, but for the entry; a test states what matters to it. */
export const asking = ({ consumer }: Bodies, entry: string, more: object = {}) => ({
  entry,
  consumer,
  scenario: SCENARIO,
  purpose: PURPOSE,
  serviceMode: 'INTERFACE',
  complianceCommitment: true,
  dutyRef: DUTY,
  consumingSystem: '救助核对系统',
  internalApprover: '分管负责人',
  ...more,
});

/** The list of the consuming department gets its duty. */
export async function withDuty(on: AtWork, bodies: Bodies): Promise<void> {
  const { jurisdiction, consumer: department, asAuthority } = bodies;
  const input = { jurisdiction, department, code: DUTY, title: '社会救助', basis: '三定规定（示例）' };
  const { __typename, findings, code } = await on.give(
    asAuthority,
    'recordDepartmentDuty',
    input,
    '... on DepartmentDuty { title }',
  );
  if (__typename !== 'DepartmentDuty') throw new Error(JSON.stringify(findings ?? code));
}

export const submit = (on: AtWork, bodies: Bodies, entry: string, more: object = {}): Promise<Outcome> =>
  on.give(bodies.asConsumer, 'submitShareRequest', asking(bodies, entry, more), REQUEST);

/** A request that was submitted. @returns its id */
export async function submitted(on: AtWork, bodies: Bodies, entry: string, more: object = {}): Promise<string> {
  return made(await submit(on, bodies, entry, more), 'submitted').id;
}

export const made = (outcome: Outcome, what: string): Outcome => {
  if (outcome.id === '' || outcome.findings) throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** A step with a request by somebody. */
export const step = (on: AtWork, as: ActorClaims, command: string, id: string, more: object = {}): Promise<Outcome> =>
  on.give(as, command, { id, ...more }, REQUEST);

/** A request as somebody sees it. */
export async function requestOf(on: AtWork, as: ActorClaims, id: string): Promise<Outcome | null> {
  const { found } = await on.ask<{ found: Outcome | null }>(
    as,
    `query ($id: ID!) { found: shareRequest(id: $id) { __typename ${REQUEST} } }`,
    { id },
  );
  return found;
}

interface Tasks {
  tasks: { nodes: { id: string; waitsFor: { events: string[] }[] }[] };
}

/** What waits for somebody to do with a thing. */
export async function waitingFor(on: AtWork, as: ActorClaims, id: string): Promise<string[]> {
  await on.settled();
  const { tasks } = await on.ask<Tasks>(as, '{ tasks(first: 100) { nodes { id waitsFor { events } } } }');
  return tasks.nodes.filter(node => node.id === id).flatMap(({ waitsFor }) => waitsFor.flatMap(({ events }) => events));
}

interface Grants {
  accessGrants: { nodes: { id: string; items: string[]; means: string; grantStatus: string }[] };
}

/** What a request has led to. */
export async function grantsOf(on: AtWork, as: ActorClaims, ground: string): Promise<Grants['accessGrants']['nodes']> {
  const { accessGrants } = await on.ask<Grants>(
    as,
    'query ($ground: ID!) { accessGrants(filter: { ground: $ground }, first: 5) { nodes { id items means grantStatus } } }',
    { ground },
  );
  return accessGrants.nodes;
}
