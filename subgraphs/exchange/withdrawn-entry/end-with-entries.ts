import { Actor } from '../../../kernel/actor';
import { theRegister } from '../../../kernel/audit/entry';
import type { Job, JobContext } from '../../../kernel/jobs';
import { Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import type { Versioned, Workflow } from '../../../kernel/workflow/define-workflow';
import { fire } from '../../../kernel/workflow/fire';
import { lockFreeMatters } from '../../../kernel/workflow/matter-rows';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import type { GroundRegister } from '../access-grant/entity';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import { openRequest } from '../open-request/workflow';
import { shareRequests } from '../share-request/workflow';

const NAME = 'end-with-entries';
const BECAUSE = '目录条目已撤回';
/** Matters of one statement. */
const PAGE = 200;

/** Matters that end with their entry: those of a table in these states, by this event. All texts are SQL of ours. */
interface Ending {
  readonly register: GroundRegister;
  readonly table: string;
  readonly states: string;
  readonly event: string;
  readonly workflowOf: (machine: string) => Workflow<Versioned>;
}

const endings: readonly Ending[] = [
  {
    register: 'share-request',
    table: 'share_request',
    states: `(r.workflow, r.share_request_status) in (
      ('SMX-02', 'CREATED'), ('SMX-02', 'GRANTED'), ('SMX-02', 'SUSPENDED'),
      ('SMX-03', 'SUBMITTED'), ('SMX-03', 'APPROVED'), ('SMX-03', 'FULFILLED'), ('SMX-03', 'SUSPENDED'),
      ('SMX-05', 'PRODUCER_REVIEW'), ('SMX-05', 'AUTHORITY_REVIEW'), ('SMX-05', 'LETTER_REGISTERED'), ('SMX-05', 'RULE_DRAFTING'),
      ('SMX-05', 'APPROVED'), ('SMX-05', 'IN_SERVICE'))`,
    event: 'endWithEntry',
    workflowOf: machine => shareRequests[machine as keyof typeof shareRequests] as unknown as Workflow<Versioned>,
  },
  {
    register: 'open-request',
    table: "(select *, 'SMX-06' as workflow from open_request)",
    states: "r.open_request_status in ('ACTIVE', 'SUSPENDED')",
    event: 'closeGrant',
    workflowOf: () => openRequest as unknown as Workflow<Versioned>,
  },
];

const firing = (context: JobContext): FiringContext => ({
  actor: new Actor(theRegister(NAME).actor),
  requestId: NAME,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: () => undefined,
  calendar: () => context.calendar(),
});

const close = (transaction: Transaction, register: GroundRegister, key: string): Promise<void> =>
  setGrantStatus(transaction, { groundRegister: register, groundKey: key }, GrantStatus.TERMINATED, BECAUSE);

/** One request, with its grants, unless somebody is working on it: then it is found again the next time. */
async function endOne(
  context: JobContext,
  { register, event }: Ending,
  workflow: Workflow<Versioned>,
  key: string,
): Promise<void> {
  try {
    await context.write(NAME, async transaction => {
      const [row] = await lockFreeMatters(transaction.manager, workflow, [key]);
      if (!row) return;
      const facts = { today: context.today, entryWithdrawn: true };
      await fire(transaction, firing(context), workflow, { key, event, facts, comment: BECAUSE });
      await close(transaction, register, key);
    });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault; // it was moved meanwhile, or the city has no such event
  }
}

async function endAll(context: JobContext, ending: Ending): Promise<void> {
  const { table, states, workflowOf } = ending;
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
    const { rows }: { rows: { id: string; workflow: string }[] } = await context.database.pool.query(
      `select r.id, r.workflow from published_entry e join ${table} r on r.entry = e.entry
       where e.status = 'WITHDRAWN' and ${states} and r.id > $1 order by r.id limit ${PAGE}`,
      [after],
    );
    for (const { id, workflow } of rows) await endOne(context, ending, workflowOf(workflow), id);
    after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
  }
}

/** Grants of whatever has no such event. */
async function closeRest(context: JobContext): Promise<void> {
  const { rows } = await context.database.pool.query<{ register: GroundRegister; key: string }>(
    `select distinct g.ground_register as register, g.ground_key as key from published_entry e join access_grant g on g.entry = e.entry
     where e.status = 'WITHDRAWN' and g.grant_status <> 'TERMINATED' order by 1, 2`,
  );
  for (const { register, key } of rows) await context.write(NAME, transaction => close(transaction, register, key));
}

/**
 * What was asked for and granted of an entry ends when the entry is withdrawn. Calls are refused from when the exchange hears of it;
 * this follows within a minute, and finds also what was asked for while it had not heard yet.
 */
export const endingWithEntries: Job = {
  name: NAME,
  when: '* * * * *',
  async run(context) {
    for (const ending of endings) await endAll(context, ending);
    await closeRest(context);
  },
};
