import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst, somebody } from './city';
import { idIn, theAuthority } from './commands';
import { aRun, datasetId, report } from './openlineage';

const anIntegrator = somebody(Role.INTEGRATOR);

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

interface Found {
  lineage: { total: number; vertices: { label: string; depth: number }[]; edges: { via: string; source: string }[] } | null;
}

async function upstreamOf(id: string) {
  const { data, errors } = await register
    .as(anAnalyst)
    .ask<Found, object>(
      'query ($id: ID!) { lineage(of: $id, direction: UPSTREAM) { total vertices { label depth } edges { via source } } }',
      { id },
    );
  expect(errors).toBeUndefined();
  return data.lineage;
}

test('a single event is taken, and lineage answers with it', async () => {
  const { status, body } = await report(register, aRun(['orders', 'menus'], ['sales']), anIntegrator);
  expect({ status, body }).toMatchObject({ status: 201, body: { accepted: 1, datasets: 3, edges: 2, created: 2 } });
  const found = await upstreamOf(await datasetId(register, 'sales'));
  expect(found?.total).toBe(2);
  expect(found?.vertices).toEqual(
    expect.arrayContaining([
      { label: 'orders', depth: 1 },
      { label: 'menus', depth: 1 },
    ]),
  );
  expect(found?.edges.map(({ source }) => source)).toEqual(['OPENLINEAGE', 'OPENLINEAGE']);
});

test('an array of events is taken whole, and the same array again changes nothing', async () => {
  const events = [aRun(['sales'], ['daily sales']), aRun(['daily sales'], ['yearly sales'])];
  expect((await report(register, events, anIntegrator)).body).toMatchObject({ accepted: 2, created: 2 });
  expect((await report(register, events, anIntegrator)).body).toMatchObject({ accepted: 2, created: 0, changed: 0 });
  const found = await upstreamOf(await datasetId(register, 'yearly sales'));
  expect(found?.vertices.map(({ depth }) => depth)).toEqual([1, 2, 3, 3]);
});

test('one faulty event among good ones is named by its place, and nothing is written', async () => {
  const { status, body } = await report(
    register,
    [aRun(['never'], ['written']), aRun(['a'], ['b'], { eventTime: 'yesterday', job: { namespace: 'etl' } })],
    anIntegrator,
  );
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'OPENLINEAGE_INVALID', messageZh: expect.any(String), messageEn: expect.any(String) });
  expect((body.faults as { event: number }[]).length).toBeGreaterThanOrEqual(2);
  for (const { event } of body.faults as { event: number }[]) expect(event).toBe(1);
  await expect(datasetId(register, 'written')).rejects.toThrow();
});

test('a fault never repeats what was sent', async () => {
  const { text } = await report(register, aRun([], ['x'], { eventTime: 'canary-110105199001019999' }), anIntegrator);
  expect(text).not.toContain('110105199001019999');
});

test.each([
  ['a number', 7, 400],
  ['null', null, 400],
  ['an empty object', {}, 422],
])('a body that is %s is no event', async (_, body, status) => {
  expect((await report(register, body, anIntegrator)).status).toBe(status);
});

test('nobody reports without a token', async () => {
  expect(await report(register, aRun(['a'], ['b']))).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
});

test('an analyst reads and does not report', async () => {
  expect(await report(register, aRun(['a'], ['b']), anAnalyst)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
});

test('a dataset that is linked to an asset stands for it from then on', async () => {
  await report(register, aRun(['raw scores'], ['credit scores']), anIntegrator);
  const dataset = await datasetId(register, 'credit scores');
  const asset = await idIn(register, { asset: 'grazing-balance' });
  const { data, errors } = await register
    .as(theAuthority)
    .ask<{ linkDataset: { __typename: string } }, object>(
      'mutation ($input: LinkDatasetInput!) { linkDataset(input: $input) { __typename ... on Refused { findings { rule } } } }',
      { input: { dataset, to: asset } },
    );
  expect({ errors, linked: data.linkDataset }).toEqual({ errors: undefined, linked: { __typename: 'LinkedDataset' } });
  const { data: seen } = await register
    .as(theAuthority)
    .ask<Found, object>(
      'query ($id: ID!) { lineage(of: $id, direction: UPSTREAM, depth: 1) { total vertices { label depth } edges { via source } } }',
      { id: asset },
    );
  expect(seen.lineage?.vertices.map(({ label }) => label)).toContain('raw scores');
});
