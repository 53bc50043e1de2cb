import { readFileSync } from 'node:fs';
import { demoUsers } from '../../../cli/greeting';
import { Role } from '../../../kernel/actor';
import { sharedDataOf } from '../../../sample/shared-data';
import { type AtWork, atWork, rulesOf } from '../at-work';
import { cityOf, somebody } from '../city';
import { RECORD } from './granted';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30', { sample: true });
});
afterAll(() => on?.close());

test('in the sample a share request has ended with real rows at the department that asked, and with nobody else', async () => {
  const city = cityOf('chifeng');
  const shared = sharedDataOf(city);
  if (!shared) throw new Error('the sample has shared data');
  const user = somebody(Role.CONSUMER, { organization: shared.consumer, jurisdiction: city.division });
  const { accessGrants } = await on.ask<{ accessGrants: { nodes: { id: string }[] } }>(
    user,
    'query ($holder: CreditCode!) { accessGrants(filter: { holder: $holder }) { nodes { id } } }',
    { holder: shared.consumer },
  );
  const grant = accessGrants.nodes[0]?.id;
  const { purpose, scenario, items, records } = shared;
  const call = { grant, purpose, scenario, key: records[1]?.[0] };
  const { records: found } = await on.give(user, 'grantedRecords', call, RECORD);
  expect(found).toEqual([{ values: items.map((item, at) => ({ item, value: records[1]?.[at] })) }]);
  const another = somebody(Role.CONSUMER, { organization: city.authority, jurisdiction: city.division });
  expect(rulesOf(await on.give(another, 'grantedRecords', call, RECORD))).toEqual(['FORBIDDEN']);
});

test('what the guide to sharing tells somebody who has just started the register to ask is answered with rows', async () => {
  const guide = readFileSync('docs/sharing-and-opening.md', 'utf8');
  const [granted, rows] = [...guide.matchAll(/```graphql\n([^`]+)```/g)].map(([, document]) => document as string);
  const user = demoUsers().find(({ claims }) => claims.subject === 'demo-consumer')?.claims;
  const { accessGrants } = await on.ask<{ accessGrants: { nodes: { id: string }[] } }>(user, granted as string);
  expect(accessGrants.nodes).toHaveLength(1);
  const { grantedRecords } = await on.ask<{ grantedRecords: object }>(user, rows as string, {
    grant: accessGrants.nodes[0]?.id,
  });
  expect(grantedRecords).toMatchObject({
    records: [{ values: [{ value: '赤峰信衡信用服务有限公司（示例）' }, { value: '存续' }] }],
  });
});
