import type { Client } from 'pg';
import { copyRows } from './copy';
import { type Random, randomFrom, uuidOf } from './random';
import { officialsOf } from './register';

export interface RequestsSize {
  /** In each of the two cities. */
  readonly requests: number;
}

/** Where the authority decides on every request, and where the department does whose data it is. */
export const byAuthority = '419001';
export const byDepartment = '150400';

/** The bodies that the pages are asked for. */
export const authority = officialsOf(byAuthority)[0] as string;
/** One department of many, for which one request in forty waits. */
export const department = officialsOf(byDepartment)[1] as string;
/** One for which next to nothing waits. */
export const quietDepartment = officialsOf(byDepartment)[2] as string;

interface Request {
  readonly id: string;
  readonly city: string;
  readonly consumer: string;
  readonly provider: string;
  readonly submitted: string;
  readonly due: string;
}

const day = (n: number): string => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);

function* requestsOf(random: Random, city: string, requests: number): Generator<Request> {
  const officials = officialsOf(city);
  const providers = officials.filter(one => one !== quietDepartment);
  for (let n = 0; n < requests; n++) {
    // the quiet one's few come last
    const provider = city === byDepartment && n >= requests - 3 ? quietDepartment : random.of(providers);
    const consumer = random.of(officials.filter(one => one !== provider));
    const submitted = Math.floor((n * 200) / requests);
    yield { id: uuidOf(`request ${city}`, n), city, consumer, provider, submitted: day(submitted), due: day(submitted + 7) };
  }
}

const NOON = '2026-08-03T04:00:00Z';
const EVENTS = '{approveShareRequest,rejectShareRequest}';

/** Lays requests that wait to be decided into an empty exchange: the requests, and the tasks that they are for those who decide. */
export async function fillRequests(client: Client, { requests }: RequestsSize): Promise<void> {
  const random = randomFrom(20_260_803);
  const all = [byAuthority, byDepartment].flatMap(city => [...requestsOf(random, city, requests)]);
  await copyRows(
    client,
    'exchange.share_request (id, jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on, workflow, entry_title)',
    all.map(({ id, city, consumer, provider, submitted }, n) => [
      id,
      city,
      uuidOf('entry', n % 1_000),
      consumer,
      provider,
      '核对',
      '核对',
      'INTERFACE',
      'SUBMITTED',
      submitted,
      'SMX-03',
      `示例目录${n % 1_000}`,
    ]),
  );
  await copyRows(
    client,
    'exchange.task (id, workflow, state, title, jurisdiction, parameter, started_on, due_on, binding, overdue, changed_at, version)',
    all.map(({ id, city, submitted, due }, n) => [
      `share-request:${id}`,
      'SMX-03',
      'SUBMITTED',
      `共享申请：示例目录${n % 1_000}`,
      city,
      'share_reply_working_days',
      submitted,
      due,
      true,
      due < '2026-06-01',
      NOON,
      2,
    ]),
  );
  await copyRows(
    client,
    'exchange.task_waiting (task, role, organization, jurisdiction, whom, due, events)',
    all.map(({ id, city, provider, due }) => [
      `share-request:${id}`,
      city === byAuthority ? 'AUTHORITY' : 'PROVIDER',
      city === byAuthority ? null : provider,
      city,
      city === byAuthority ? city : provider,
      due,
      EVENTS,
    ]),
  );
}
