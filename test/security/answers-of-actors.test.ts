import { type ActorClaims, Role } from '../../kernel/actor';
import { cities } from '../acceptance/city';
import { chanceOf } from '../acceptance/exchange/storm/chance';
import { repeated } from '../proofs';
import { aRegister, type TestRegister } from '../register';

const CLIENTS = 32;
const ANSWERS = repeated(960, 20_000);
const ACTORS = repeated(40, 150);

/** What different actors are told differently: drafts, prices, tasks, orders, persons, and what their roles are denied. */
const QUESTIONS = [
  `{ dataAssets(first: 20, sort: { by: NAME, direction: DESC }) { totalCount nodes { name assetStatus owner { name } contracts(first: 3) { nodes { contractNumber price } } } } }`,
  `{ operationContracts(first: 20) { totalCount nodes { contractNumber contractStatus price operator { name } obligations } } }`,
  `{ tasks(first: 20) { totalCount nodes { title dueOn } } projects(first: 10) { totalCount nodes { code name } } }`,
  `{ shareRequests(first: 20) { totalCount nodes { requestNumber purpose } } catalogEntries(first: 20) { totalCount nodes { title labels { value } } } }`,
  `{ myAccess { asset { ground fields } exchange { ground fields } } rectificationOrders(first: 10) { totalCount nodes { ground } } }`,
];

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
}, 180_000);
afterAll(() => register.close());

const roles = Object.values(Role).filter(role => role !== Role.PUBLIC && role !== Role.SERVICE);

/** Somebody with one role or two, of one body, of one city or of all; one in twelve nobody at all. */
function generatedActor(n: number, chance: ReturnType<typeof chanceOf>): ActorClaims | undefined {
  if (n % 12 === 0) return undefined;
  const city = chance.oneOf(cities);
  const body = chance.is(0.5) ? city.authority : chance.oneOf(city.organizations).creditCode;
  return {
    subject: `generated-${n}`,
    roles: [...new Set([chance.oneOf(roles), chance.oneOf(roles)])],
    ...(chance.is(0.7) && { organization: body }),
    ...(chance.is(0.7) && { jurisdiction: city.division }),
  };
}

test(`of ${ANSWERS} answers that ${CLIENTS} clients get at once none is another actor’s`, async () => {
  const chance = chanceOf(20_261_123);
  const askers = await Promise.all(
    Array.from({ length: ACTORS }, async (_, n) => {
      const actor = generatedActor(n, chance);
      return actor && (await register.tokenFor(actor));
    }),
  );
  const ask = async (token: string | undefined, query: string): Promise<string> => {
    const response = await fetch(`${register.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    });
    return (await response.text()).replaceAll(/"requestId":"[^"]*"/g, '');
  };
  const asked = askers.flatMap(token => QUESTIONS.map(query => ({ token, query })));
  const alone = new Map<(typeof asked)[number], string>();
  for (const one of asked) alone.set(one, await ask(one.token, one.query));
  // where all were answered alike, an answer that went astray would not be seen
  const toldTo = (token: string | undefined) => asked.filter(one => one.token === token).map(one => alone.get(one));
  const different = new Set(askers.map(token => toldTo(token).join()));
  expect(different.size).toBeGreaterThan(ACTORS / 4);
  const shown = [...alone.values()].filter(text => !text.includes('"errors"'));
  expect(shown.length).toBeGreaterThan(asked.length / 2);

  let given = 0;
  const astray: string[] = [];
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (given < ANSWERS) {
        given += 1;
        const one = chance.oneOf(asked);
        const text = await ask(one.token, one.query);
        if (text !== alone.get(one)) astray.push(`${one.query}: ${text.slice(0, 300)}`);
      }
    }),
  );
  expect(astray).toEqual([]);
  process.stdout.write(
    `      ${given} answers of ${ACTORS} actors (${different.size} different) to ${CLIENTS} clients, 0 astray\n`,
  );
}, 1_200_000);
