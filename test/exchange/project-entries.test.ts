import { randomUUID } from 'node:crypto';
import { aBody } from '../opened-slice';
import { anExchange, catalogChanged, type TestExchange } from './exchange';

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await anExchange();
});
afterAll(() => exchange?.close());

const kept = async (id: string) =>
  (await exchange.rows('select status, provider, version from published_entry where entry = $1', [id.split(':')[1]]))[0];

test('of several versions in one batch the last is kept', async () => {
  const id = `catalog:${randomUUID()}`;
  await exchange.hear([
    catalogChanged(id, 1, { catalogStatus: 'DRAFT' }),
    catalogChanged(`catalog:${randomUUID()}`, 1),
    catalogChanged(id, 2, { provider: aBody(7) }),
  ]);
  expect(await kept(id)).toEqual({ status: 'PUBLISHED', provider: aBody(7), version: '2' });
});

test('what was heard before changes nothing', async () => {
  const id = `catalog:${randomUUID()}`;
  await exchange.hear([catalogChanged(id, 3, { catalogStatus: 'WITHDRAWN' })]);
  await exchange.hear([catalogChanged(id, 2)]);
  await exchange.hear([catalogChanged(id, 3)]);
  expect(await kept(id)).toMatchObject({ status: 'WITHDRAWN', version: '3' });
});

test('a draft without share type is kept too', async () => {
  const id = `catalog:${randomUUID()}`;
  await exchange.hear([catalogChanged(id, 1, { catalogStatus: 'DRAFT', shareType: null })]);
  expect(await kept(id)).toMatchObject({ status: 'DRAFT' });
});
