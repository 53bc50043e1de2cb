import { AssetPageDocument } from '../../client/generated/graphql';
import type { SubgraphName } from '../../kernel/subgraph-name';
import { loseRegister } from '../lose-register';
import { aRegister, type TestRegister } from '../register';
import { anAuditor, cityOf, heroOf } from './city';

const variables = { registrationNumber: heroOf(cityOf('chifeng')).registrationNumber as string, on: '2026-06-30' };

let register: TestRegister;
beforeEach(async () => {
  register = await aRegister({ sample: true });
});
afterEach(() => register.close());

const page = () => register.as(anAuditor).ask(AssetPageDocument, variables);

const lose = (name: SubgraphName) => loseRegister(register.register, name);

test.each<[SubgraphName, string[], string[]]>([
  ['operation', ['contracts'], ['name', 'owner', 'steward', 'lineage', 'project', 'catalogEntries']],
  ['lineage', ['lineage', 'impact'], ['name', 'owner', 'steward', 'contracts', 'project']],
  ['budget', ['project'], ['name', 'owner', 'lineage', 'contracts']],
])('without %s the page keeps everything else, and one coded error stands where it is missed', async (name, lost, kept) => {
  const whole = await page();
  expect(whole.errors).toBeUndefined();
  await lose(name);
  const { status, data, errors } = await page();
  expect(status).toBe(200);
  const asset = data.dataAsset as Record<string, unknown>;
  for (const field of kept) expect(asset[field]).toEqual((whole.data.dataAsset as Record<string, unknown>)[field]);
  for (const field of lost) {
    expect(errors?.map(({ path }) => path?.slice(0, 2))).toContainEqual(['dataAsset', field]);
  }
  for (const { message, extensions } of errors ?? []) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(extensions).toMatchObject({
      code: expect.stringMatching(/^(INTERNAL_SERVER_ERROR|SUBGRAPH_UNAVAILABLE)$/),
      requestId: expect.any(String),
    });
    expect(JSON.stringify({ message, extensions })).not.toMatch(/pool|postgres|select|\.ts/i);
  }
});
