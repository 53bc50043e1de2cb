import { rebuildCommand } from '../../../cli/commands/rebuild';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import { slices } from '../../../subgraphs/all';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
beforeAll(async () => {
  house = await aCommandHouse({ sample: true });
});
afterAll(() => house.close());

test('whatever slices keep of each other is made anew, and nothing disagrees afterwards; cursors of the feed hold', async () => {
  const feed = () => house.rows('select position, aggregate, version from oversight.change order by position');
  await house.run(rebuildCommand); // and what has lapsed since the sample's day is noted as lapsed
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
