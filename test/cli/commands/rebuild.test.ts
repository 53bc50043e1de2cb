import { rebuildCommand } from '../../../cli/commands/rebuild';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import { SAMPLE_DAY } from '../../../sample/sample-register';
import { slices } from '../../../subgraphs/all';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
beforeAll(async () => {
  // commands go by the wall clock, and what has lapsed since the sample's day would be noted meanwhile; only the date stands still
  const doNotFake = [
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'clearImmediate',
    'setInterval',
    'clearInterval',
    'setTimeout',
    'clearTimeout',
  ] as const;
  jest.useFakeTimers({ now: new Date(`${SAMPLE_DAY}T12:00:00+08:00`), doNotFake: [...doNotFake] });
  house = await aCommandHouse({ sample: true });
});
afterAll(async () => {
  jest.useRealTimers();
  await house.close();
});

test('whatever slices keep of each other is made anew, and nothing disagrees afterwards; cursors of the feed hold', async () => {
  const feed = () => house.rows('select position, aggregate, version from oversight.change order by position');
  const before = await feed();
  expect(before.length).toBeGreaterThan(500);
  await house.rows('delete from exchange.published_entry');
  await house.rows('delete from asset.organization_line');
  const { exitCode, output } = await house.run(rebuildCommand);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^oversight: 已重读 read anew [1-9]/m);
  const keeping = slices.filter(({ subscriptions = {} }) => Object.keys(subscriptions).length > 0).map(({ name }) => name);
  expect(output.split('\n').map(line => line.split(':')[0])).toEqual(keeping);
  const { n } = (await house.rows<{ n: number }>('select count(*)::int as n from asset.organization_line'))[0] as { n: number };
  expect(n).toBeGreaterThan(100);
  expect((await house.run(reconcileCommand)).exitCode).toBe(0);
  expect(await feed()).toEqual(before);
});
