import { groupedBy } from '../../../../kernel/grouped';
import { jurisdictions } from '../../../../rulebook/jurisdictions';
import { lawOf } from '../../../../rulebook/law';
import { workflowOf } from '../../../../rulebook/workflow';
import type { Told } from './client';

/** Reads as whoever owns the database. */
export type Rows = <Row extends object>(statement: string, ...values: unknown[]) => Promise<Row[]>;

/** Where the matters of the storm stand: their slice, table and register. */
export const matters = [
  { slice: 'catalog', table: 'catalog_entry', register: 'catalog', state: 'catalog_status', workflow: "'SMX-01'" },
  {
    slice: 'exchange',
    table: 'share_request',
    register: 'share-request',
    state: 'share_request_status',
    workflow: 't.workflow',
  },
] as const;

/** What of the rows that a statement finds may not be, in words. */
const found = async (rows: Rows, statement: string): Promise<string[]> =>
  (await rows<{ fault: string }>(statement)).map(({ fault }) => fault);

interface Step {
  aggregate: string;
  jurisdiction: string;
  workflow: string;
  event: string;
  from_state: string | null;
  to_state: string;
  state: string;
}

/** Every matter went its way by the machine of its city, step by step, and stands where the last one led. */
export async function strayed(rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  for (const { slice, table, register, state, workflow } of matters) {
    const steps = await rows<Step>(
      `select e.aggregate, t.jurisdiction, ${workflow} as workflow, e.event, e.from_state, e.to_state, t.${state} as state
       from ${slice}.workflow_event e join ${slice}.${table} t on e.aggregate = '${register}:' || t.id order by e.aggregate, e.version`,
    );
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1]?.aggregate === step.aggregate ? steps[at - 1]?.to_state : undefined;
      const isLast = steps[at + 1]?.aggregate !== step.aggregate;
      const where = `${step.aggregate} ${step.event} ${step.from_state} → ${step.to_state}`;
      if (before !== undefined && step.from_state !== before) faults.push(`${where} after ${before}`);
      if (!mayLead(step)) faults.push(`${where} is not in ${step.workflow}`);
      if (isLast && step.state !== step.to_state) faults.push(`${where}, but the row says ${step.state}`);
    }
    faults.push(
      ...(await found(
        rows,
        `select '${register}:' || t.id || ' stands in ' || t.${state} || ' without an event' as fault from ${slice}.${table} t
         where not exists (select from ${slice}.workflow_event e where e.aggregate = '${register}:' || t.id)
           and not (t.${state} = 'PUBLISHED')`,
      )),
    );
  }
  return faults;
}

function mayLead({ jurisdiction, workflow, event, from_state: from, to_state: to }: Step): boolean {
  if (event === 'markOverdue') return from === to;
  const machine = workflowOf(lawOf(jurisdiction, '2026-06-01'), workflow);
  if (typeof machine === 'string') return false;
  return machine.transitions.some(
    one => one.event === event && one.to === to && (from === null ? one.from.length === 0 : one.from.includes(from)),
  );
}

/** A grant exists exactly where a request has come to one, once, open as long as its request is, for no more than was asked for. */
export const misgranted = (rows: Rows): Promise<string[]> =>
  found(
    rows,
    `with asked as (
       select r.id, r.items, r.granted_items, r.consumer, r.purpose, p.status as entry_status,
         case r.share_request_status when 'GRANTED' then 'ACTIVE' when 'FULFILLED' then 'ACTIVE' when 'IN_SERVICE' then 'ACTIVE'
             when 'SUSPENDED' then 'SUSPENDED' when 'TERMINATED' then 'TERMINATED' end as due,
         r.share_request_status in ('GRANTED', 'FULFILLED', 'IN_SERVICE', 'SUSPENDED', 'TERMINATED') and r.fulfilled_on is not null as is_due,
         r.share_request_status as status
       from exchange.share_request r left join exchange.published_entry p on p.entry = r.entry
     )
     select 'share-request:' || id || ' ' || status || ' of an entry ' || coalesce(entry_status, 'unknown') || ': ' || fault as fault from (
       select a.id, a.status, a.entry_status, 'no grant' as fault from asked a
         where is_due and not exists (select from exchange.access_grant g where g.ground_key = a.id::text)
       union all select a.id, a.status, a.entry_status, 'a grant too early' from asked a
         where not is_due and exists (select from exchange.access_grant g where g.ground_key = a.id::text)
       union all select a.id, a.status, a.entry_status, count(*) || ' grants' from asked a join exchange.access_grant g on g.ground_key = a.id::text
         group by a.id, a.status, a.entry_status having count(*) > 1
       union all select a.id, a.status, a.entry_status, 'the grant is ' || g.grant_status from asked a join exchange.access_grant g on g.ground_key = a.id::text
         where is_due and g.grant_status <> a.due
       union all select a.id, a.status, a.entry_status, 'more was granted than asked' from asked a join exchange.access_grant g on g.ground_key = a.id::text
         where a.items <> '{}' and not g.items <@ a.items or not g.items <@ a.granted_items or not a.granted_items <@ g.items
       union all select a.id, a.status, a.entry_status, 'another holder or purpose' from asked a join exchange.access_grant g on g.ground_key = a.id::text
         where g.holder <> a.consumer or g.purpose <> a.purpose
     ) x`,
  );

/** Histories follow each other without a gap in time or an older version after a newer, and end with the row as it stands. */
export async function torn(rows: Rows): Promise<string[]> {
  const kept = [...matters, { slice: 'exchange', table: 'access_grant', register: 'access-grant' }];
  const faults: string[] = [];
  for (const { slice, table, register } of kept) {
    faults.push(
      ...(await found(
        rows,
        `select '${register}:' || id || ' version ' || version || ' does not follow ' || earlier as fault from (
           select id, version, recorded_from, lag(recorded_until) over w as until, lag(version) over w as earlier
           from ${slice}.${table}_history window w as (partition by id order by recorded_from)
         ) h where until <> recorded_from or version <= earlier`,
      )),
      ...(await found(
        rows,
        `select '${register}:' || coalesce(t.id, h.id) || ' stands at ' || coalesce(t.version::text, 'nothing') || ', its history at ' || coalesce(h.version::text, 'nothing') as fault
         from ${slice}.${table} t full join (select * from ${slice}.${table}_history where recorded_until = 'infinity') h using (id)
         where t.version is distinct from h.version`,
      )),
      // several firings of one transaction are one version of the row: the last
      ...(register === 'access-grant'
        ? []
        : await found(
            rows,
            `select e.aggregate || ' version ' || e.version || ' is in no history' as fault from (
               select aggregate, request_id, max(version) as version from ${slice}.workflow_event where aggregate like '${register}:%' group by 1, 2
             ) e where not exists (
               select from ${slice}.${table}_history h where '${register}:' || h.id = e.aggregate and h.version >= e.version)`,
          )),
    );
  }
  return faults;
}

/** What was told of each thing is numbered without a gap, up to the version that it stands at; of a task from when something waits. */
export async function untold(rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  for (const slice of ['catalog', 'exchange'])
    faults.push(
      ...(await found(
        rows,
        `select aggregate || ' told ' || count(*) || ' times from ' || min(sequence) || ' to ' || max(sequence) as fault from ${slice}.outbox
         group by aggregate having count(*) <> max(sequence) - min(sequence) + 1 or min(sequence) <> 1 and aggregate not like 'task/%'`,
      )),
    );
  for (const { slice, table, register } of [...matters, { slice: 'exchange', table: 'access_grant', register: 'access-grant' }])
    faults.push(
      ...(await found(
        rows,
        `select '${register}:' || t.id || ' stands at ' || t.version || ', told until ' || coalesce(o.last::text, 'never') as fault
         from ${slice}.${table} t left join (select aggregate, max(sequence) as last from ${slice}.outbox group by 1) o on o.aggregate = '${register}:' || t.id
         where o.last is distinct from t.version`,
      )),
    );
  return faults;
}

/** Whoever wants to hear something has heard the last of it, and is owed nothing. */
export async function unheard(rows: Rows, slices: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const schema = (slice: string) => slice.replaceAll('-', '_');
  for (const source of slices) {
    faults.push(
      ...(await found(rows, `select '${source} owes ' || subscriber as fault from ${schema(source)}.outbox_delivery`)),
    );
    const subscribers = await rows<{ subscriber: string }>(`select distinct subscriber from ${schema(source)}.subscription`);
    for (const { subscriber } of subscribers)
      faults.push(
        ...(await found(
          rows,
          `select '${subscriber} heard ' || o.aggregate || ' until ' || coalesce(i.sequence::text, 'never') || ' of ' || o.last as fault
           from (select aggregate, max(sequence) as last from ${schema(source)}.outbox join ${schema(source)}.subscription using (kind)
             where subscriber = '${subscriber}' group by 1) o
           left join ${schema(subscriber)}.inbox i on i.source = '${source}' and i.aggregate = o.aggregate
           where i.sequence is distinct from o.last`,
        )),
      );
  }
  return faults;
}

/** Deadlines run only where the state is left by what they are for, each once; what has ended runs no longer. */
export async function mistimed(rows: Rows): Promise<string[]> {
  const faults: string[] = [];
  for (const { slice, table, register, state, workflow } of matters) {
    const running = await rows<{
      aggregate: string;
      parameter: string;
      jurisdiction: string;
      workflow: string;
      state: string;
      times: number;
    }>(
      `select c.aggregate, c.parameter, t.jurisdiction, ${workflow} as workflow, t.${state} as state, count(*)::int as times
       from ${slice}.statutory_clock c join ${slice}.${table} t on c.aggregate = '${register}:' || t.id
       where c.answered_on is null and c.closed_on is null group by 1, 2, 3, 4, 5`,
    );
    for (const { aggregate, parameter, jurisdiction, workflow: id, state: stands, times } of running) {
      const machine = workflowOf(lawOf(jurisdiction, '2026-06-01'), id);
      const leads =
        typeof machine !== 'string' && machine.transitions.some(one => one.deadline === parameter && one.from.includes(stands));
      if (times > 1 || !leads) faults.push(`${aggregate} in ${stands}: ${parameter} runs ${times} times`);
    }
  }
  return faults;
}

interface Line {
  request_id: string;
  outcome: string;
  operation: string;
  subject: string;
  event: string | null;
  again: boolean;
}

const slugs = jurisdictions.map(({ slug }) => slug);

/** Each command has its line in the trail, of what became of it and of nothing else; and each event the line of the command that fired it. */
export async function unaudited(rows: Rows, notes: readonly Told[]): Promise<string[]> {
  const faults: string[] = [];
  const lines = (
    await Promise.all(
      matters.map(({ slice }) =>
        rows<Line>(
          `select request_id, outcome, operation, subject, event, coalesce((detail->>'answeredAgain')::boolean, false) as again
           from ${slice}.audit_entry where split_part(subject, ' ', 1) = any ($1)`,
          slugs,
        ),
      ),
    )
  ).flat();
  const byRequest = groupedBy(lines, ({ request_id }) => request_id);
  const firsts = new Map<string, number>();
  for (const { requestId, command, became, made, rehearsed, key, subject } of notes) {
    const mine = byRequest.get(requestId) ?? [];
    byRequest.delete(requestId);
    const due =
      rehearsed && became !== 'FORBIDDEN' ? 'REHEARSED' : made ? 'DONE' : became === 'FORBIDDEN' ? 'FORBIDDEN' : 'REFUSED';
    const isFirst = due === 'DONE' && mine.every(({ again }) => !again);
    // the register itself goes on in the transaction of a command: each of its events has a line as well
    const events = new Set(mine.map(({ event }) => event));
    const isOne = mine.length === 1 || (isFirst && mine.length === events.size);
    if (!isOne || mine.some(line => line.outcome !== due || line.operation !== command || line.subject !== subject))
      faults.push(`${command} ${became}: ${JSON.stringify(mine)}`);
    if (key !== null && due === 'DONE')
      firsts.set(`${subject}/${key}`, (firsts.get(`${subject}/${key}`) ?? 0) + (isFirst ? 1 : 0));
  }
  for (const [request, some] of byRequest) faults.push(`nobody asked for ${request}: ${JSON.stringify(some)}`);
  for (const [key, times] of firsts) if (times !== 1) faults.push(`${key} was carried out ${times} times`);
  return faults;
}

/** One answer is stored for each key under which something was done, and none for another. */
export async function misremembered(rows: Rows, notes: readonly Told[]): Promise<string[]> {
  const kept = (
    await Promise.all(
      matters.map(({ slice }) =>
        rows<{ name: string; mutation: string; answered: boolean }>(
          `select subject || '/' || key as name, mutation, answer is not null as answered from ${slice}.idempotency`,
        ),
      ),
    )
  ).flat();
  const due = new Map<string, string>(
    notes.flatMap(({ key, subject, command, made, rehearsed }) =>
      key && made && !rehearsed ? [[`${subject}/${key}`, command]] : [],
    ),
  );
  const faults = kept.flatMap(({ name, mutation, answered }) => {
    const command = due.get(name);
    due.delete(name);
    return command === mutation && answered ? [] : [`${name} is kept for ${mutation}, and was ${command}`];
  });
  return [...faults, ...[...due.keys()].map(name => `${name} was forgotten`)];
}

/** Every command that was carried out moved its matter by one event of its own, told as one version; and nothing else moved any. */
export async function uncounted(rows: Rows, notes: readonly Told[]): Promise<string[]> {
  const faults: string[] = [];
  const done = new Set(notes.filter(({ made, rehearsed }) => made && !rehearsed).map(({ requestId }) => requestId));
  const fired = (
    await Promise.all(
      matters.map(({ slice }) =>
        rows<{ request_id: string; aggregate: string; events: string[] }>(
          `select request_id, aggregate, array_agg(event order by version) as events from ${slice}.workflow_event
           where split_part(subject, ' ', 1) = any ($1) group by 1, 2`,
          slugs,
        ),
      ),
    )
  ).flat();
  for (const { request_id, aggregate, events } of fired)
    if (!done.has(request_id)) faults.push(`${aggregate} was moved by ${events.join(', ')}, which nobody was told`);
  const moved = new Set(fired.map(({ request_id, aggregate }) => `${request_id} ${aggregate}`));
  const silent = new Set(['acceptShareRequest', 'recordSecrecyReview', 'changeCatalogEntry', 'draftShareRequest']);
  const answers = new Map<string, boolean>();
  for (const { requestId, made, rehearsed, command, key, subject } of notes) {
    if (!made || rehearsed || silent.has(command)) continue;
    const name = key === null ? requestId : `${subject}/${key}`;
    answers.set(name, (answers.get(name) ?? false) || moved.has(`${requestId} ${made.id}`));
  }
  for (const [name, hasMoved] of answers) if (!hasMoved) faults.push(`${name} was done and moved nothing`);
  return faults;
}
