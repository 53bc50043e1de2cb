import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { ActorClaims } from '../../../kernel/actor';
import { repeated } from '../../proofs';
import { aRegister, type TestRegister } from '../../register';
import { anAuditor } from '../city';
import { lawful, mustGive, theAuthority } from '../commands';
import { chanceOf } from '../exchange/storm/chance';

const MOMENTS = 6;
const REQUESTS = repeated(240, 2_400);
/** Few enough that the last of them has its turn at the one connection before it gives up waiting. */
const AT_ONCE = 20;

/** Counts of several subgraphs, and a name that was another at each moment. */
const QUESTION = `{ dataAssets(first: 10) { totalCount nodes { name owner { name } } } legalEntities(first: 10) { totalCount nodes { name } }
  catalogEntries(first: 10) { totalCount nodes { title } } projects(first: 10) { totalCount } }`;

/** Leaves a pool one connection: those that the start opened are closed. */
async function narrow(pool: Pool): Promise<void> {
  const open = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  pool.options.max = 1;
  for (const client of open) client.release(true);
}

let register: TestRegister;
const moments: string[] = [];
beforeAll(async () => {
  register = await aRegister();
  for (const { database } of register.register.subgraphs) await narrow(database.pool);
  for (let serial = 1; serial <= MOMENTS; serial++) {
    const body = lawful.entity(serial);
    await mustGive(register, theAuthority, 'registerLegalEntity', body);
    const rights = ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: body.creditCode, since: '2026-01-01' }));
    await mustGive(register, theAuthority, 'registerAsset', lawful.asset({ name: `第 ${serial} 项资产`, rights }));
    await mustGive(register, theAuthority, 'registerCatalogEntry', lawful.entry(serial));
    await mustGive(register, theAuthority, 'submitProject', lawful.project(`T-XM-${serial}`));
    await pause(10);
    moments.push(new Date().toISOString());
    await pause(10);
  }
  await register.settled();
}, 120_000);
afterAll(() => register.close());

/** Who is shown the drafts of a city, and the public. */
const askers: readonly (ActorClaims | undefined)[] = [theAuthority, undefined];

async function ask(by: ActorClaims | undefined, moment: string | undefined): Promise<string> {
  const { data, errors } = await register.as(by, moment ? { 'registry-as-of': moment } : {}).ask(QUESTION);
  return JSON.stringify({ data, errors });
}

test('who ask at once about different moments, over one connection of each subgraph, are each answered of theirs', async () => {
  const asked = askers.flatMap(by => [...moments, undefined].map(moment => ({ by, moment })));
  const alone = new Map<string, string>();
  const keyOf = ({ by, moment }: (typeof asked)[number]) => `${by?.subject} ${moment}`;
  for (const one of asked) alone.set(keyOf(one), await ask(one.by, one.moment));
  // each moment has an answer of its own, and the public another than the authority
  expect(new Set(alone.values()).size).toBeGreaterThan(MOMENTS);

  const chance = chanceOf(7);
  const wrong: string[] = [];
  for (let done = 0; done < REQUESTS; done += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const one = chance.oneOf(asked);
        const answer = await ask(one.by, one.moment);
        if (answer !== alone.get(keyOf(one))) wrong.push(`${keyOf(one)}: ${answer}`);
      }),
    );
  expect(wrong).toEqual([]);
  const most = register.register.subgraphs.map(({ database }) => database.pool.totalCount);
  expect(Math.max(...most)).toBe(1);
}, 300_000);

test('a connection that answered of a moment answers of now the next time, and keeps no setting', async () => {
  await ask(anAuditor, moments[0]);
  for (const { database } of register.register.subgraphs) {
    const { rows } = await database.pool.query(
      `select current_setting('shuji.as_of', true) as "asOf", current_setting('search_path') as path`,
    );
    expect(rows[0].asOf ?? '').toBe('');
    expect(rows[0].path).not.toContain('as_of');
  }
});

test('a question of a moment that fails in the middle leaves its connection to the next as it was', async () => {
  const { database } = register.register.subgraphs.find(({ name }) => name === 'asset') ?? {};
  const reader = database?.reader(new Date(moments[0] as string));
  const failed = reader?.rows({ text: 'select 1 / 0', values: [] } as never);
  await expect(failed).rejects.toThrow(/division by zero/);
  const now = await database?.pool.query('select count(*)::int as n from data_asset');
  expect(now?.rows).toEqual([{ n: MOMENTS }]);
});
