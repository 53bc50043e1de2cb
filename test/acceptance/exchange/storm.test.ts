import { Client } from 'pg';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import type { Reconciled } from '../../../cli/reconcile/reconcile';
import { subgraphNames } from '../../../kernel/subgraph-name';
import { commandsOn } from '../../cli/commands/run';
import { repeated } from '../../proofs';
import { type AtWork, atWork } from '../at-work';
import * as invariants from './storm/invariants';
import { figuresOf, type Storm, storm } from './storm/storm';

const SECONDS = repeated(15, 120);
const START = '2026-03-02';

let on: AtWork;
let owner: Client;
let after: Storm;
beforeAll(
  async () => {
    on = await atWork(START, {
      adopted: [
        { jurisdiction: 'chifeng', since: '2025-07-09' },
        { jurisdiction: 'jiyuan', since: '2025-01-01' },
      ],
    });
    owner = new Client(on.register.database.postgres.admin);
    await owner.connect();
    after = await storm(on, { since: START, seconds: SECONDS, seed: 20_260_302 });
    process.stdout.write(`${figuresOf(after)}\n`);
  },
  (SECONDS + 120) * 1_000,
);
afterAll(async () => {
  await owner?.end();
  await on?.close();
});

const rows = async <Row extends object>(statement: string, ...values: unknown[]): Promise<Row[]> =>
  (await owner.query<Row>(statement, values)).rows;

/** The first few are enough to see what it is. */
const some = (faults: readonly string[]): readonly string[] => faults.slice(0, 10);

/** What stands for a failure of ours, or for a constraint that nobody has words for. */
const FAILURE = /HTTP 5|INTERNAL_SERVER_ERROR|UNAVAILABLE|TIMEOUT|CONSTRAINT_VIOLATED|GRAPHQL|BAD_USER_INPUT|NO_CODE/;

test('whatever is asked at once, nothing fails: what is not done is refused with a rule or a code', () => {
  expect(
    some(after.notes.filter(({ became }) => FAILURE.test(became)).map(({ command, became }) => `${command} ${became}`)),
  ).toEqual([]);
});

const OFTEN = ['submitShareRequest', 'decideShareRequest', 'suspendSharedAccess', 'withdrawCatalogEntry'];
const RARELY = [
  'fulfilShareRequest',
  'restoreSharedAccess',
  'terminateSharedAccess',
  'submitCatalogEntry',
  'reviewCatalogEntry',
];

test('all that clients do is done', () => {
  const done = new Set(after.notes.filter(({ made, rehearsed }) => made && !rehearsed).map(({ command }) => command));
  expect([...done]).toEqual(expect.arrayContaining(repeated(OFTEN, [...OFTEN, ...RARELY])));
});

test('a key that is used again is answered as before, and refused for anything else', () => {
  expect(some(after.faults)).toEqual([]);
});

test('every matter went its way by the machine of its city', async () => {
  expect(some(await invariants.strayed(rows))).toEqual([]);
});

test('a grant exists exactly where a request has come to one, for no more than was asked', async () => {
  expect(some(await invariants.misgranted(rows))).toEqual([]);
});

test('histories have no gap', async () => {
  expect(some(await invariants.torn(rows))).toEqual([]);
});

test('every version was told, once', async () => {
  expect(some(await invariants.untold(rows))).toEqual([]);
});

test('no event is lost', async () => {
  expect(some(await invariants.unheard(rows, subgraphNames))).toEqual([]);
});

test('every command that was done moved its matter once, and nothing else did', async () => {
  expect(some(await invariants.uncounted(rows, after.notes))).toEqual([]);
});

test('deadlines run where they are waited for, once', async () => {
  expect(some(await invariants.mistimed(rows))).toEqual([]);
});

test('each command has its line in the trail', async () => {
  expect(some(await invariants.unaudited(rows, after.notes))).toEqual([]);
});

test('each key has one stored answer', async () => {
  expect(some(await invariants.misremembered(rows, after.notes))).toEqual([]);
});

test('the registers say of each other what they are', async () => {
  const { output } = await commandsOn(on.register.config).run(reconcileCommand, '--json');
  const found = (JSON.parse(output) as Reconciled[]).filter(({ count }) => count > 0);
  expect(found.map(({ check, breaches }) => [check, breaches.slice(0, 3)])).toEqual([]);
});
