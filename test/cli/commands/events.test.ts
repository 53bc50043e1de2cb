import { eventsCommand } from '../../../cli/commands/events';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
beforeEach(async () => {
  house = await aCommandHouse();
});
afterEach(() => house.close());

/** An event of the catalog that the exchange cannot apply: its provider is missing. */
const tellBroken = (key: number) =>
  house.rows(
    `insert into catalog.outbox (aggregate, sequence, kind, payload)
     select 'catalog:00000000-0000-4000-8000-00000000000${key}', 1, 'catalog.changed',
       '{"id": "catalog:00000000-0000-4000-8000-00000000000${key}", "title": "名单", "catalogStatus": "DRAFT"}'`,
  );
const mend = () =>
  house.rows(`update catalog.outbox set payload = payload || '{"provider": "x", "jurisdiction": "150400"}' returning id`);

const events = (...args: string[]) => house.run(eventsCommand, ...args);

test('nothing to tell is told so', async () => {
  expect(await events()).toEqual({ exitCode: 0, output: '没有未能送达的事件 Every event was applied.' });
});

test('what cannot be applied is listed without a word of what it carries, and applied on command once it can be', async () => {
  await events(); // whoever wants to hear is known from now on
  await tellBroken(1);
  await untilFailing();
  await house.rows(
    `update catalog.outbox_delivery set tries = 5, retry_at = 'infinity' where retry_at is not null returning tries`,
  );
  const { exitCode, output } = await events();
  expect(exitCode).toBe(1);
  const [first = ''] = output.split('\n').filter(line => line.includes('→ exchange'));
  expect(first).toMatch(/^catalog\/\d+ {2}→ exchange {2}catalog.changed {2}catalog:0{8}-\S+@1 {2}DatabaseError 23502/);
  expect(output).toContain('尝试 tries 5  后续 waiting 0  待处理 dead');
  expect(output).not.toContain('名单');
  const told: { subscriber: string }[] = JSON.parse((await events('--json')).output);
  expect(told.filter(({ subscriber }) => subscriber === 'exchange')).toMatchObject([{ source: 'catalog', dead: true }]);

  const id = first.split('  ')[0] as string;
  const again = await events('retry', '--id', id);
  expect([again.exitCode, again.output]).toEqual([1, expect.stringContaining('已送达 applied 0')]);
  await mend();
  const last = await events('retry', '--id', id);
  expect([last.exitCode, last.output]).toEqual([0, expect.stringContaining('未送达 not applied 0')]);
  expect(await house.rows('select provider from exchange.published_entry')).toEqual([{ provider: 'x' }]);
});

async function untilFailing(): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await events();
    const [row] = await house.rows<{ n: number }>('select count(*)::int as n from catalog.outbox_delivery where tries > 0');
    if (row && row.n > 0) return;
  }
  throw new Error('it did not fail');
}

test('which events to retry must be said', async () => {
  await expect(events('retry')).rejects.toThrow('Give either --id or --all.');
});

test('a number that nothing waits under is told, not counted as applied', async () => {
  await expect(events('retry', '--id', 'catalog/1')).rejects.toThrow('No event of this number waits to be tried again.');
  expect(await events('retry', '--all')).toEqual({ exitCode: 0, output: '已送达 applied 0 · 未送达 not applied 0' });
});
