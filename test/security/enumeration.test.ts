import { randomUUID } from 'node:crypto';
import { sqlStatements } from '../../kernel/metrics';
import { documentOf, ground, type Persons, partiesOf, persons } from '../acceptance/natural-person/persons';
import { anIdentityNumber } from '../natural-person/person-register';
import { provesFully, repeated } from '../proofs';
import { chance } from './chance';
import { separability } from './separability';

const here = partiesOf('chifeng');
const there = partiesOf('guiyang');

let city: Persons;
let authorization: string;
beforeAll(async () => {
  const PERSON_QUOTAS = { user: 1e7, organization: 1e7, person: 1e7 };
  city = await persons('2026-06-30', { env: { PERSON_QUOTAS } });
  authorization = `Bearer ${await city.register.tokenFor(here.asOfficer)}`;
});
afterAll(() => city?.close());

const statements = async () =>
  (await sqlStatements.get()).values.find(({ labels }) => labels.subgraph === 'natural-person')?.value ?? 0;

interface Asked {
  readonly bytes: string;
  readonly headers: string;
  readonly statements: number;
  /** Milliseconds until the whole answer was there. */
  readonly ms: number;
}

async function ask(body: object, as = authorization): Promise<Asked> {
  const before = await statements();
  const began = process.hrtime.bigint();
  const response = await fetch(`${city.register.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: as, 'x-request-id': 'enumeration' },
    body: JSON.stringify(body),
  });
  const bytes = await response.text();
  const ms = Number(process.hrtime.bigint() - began) / 1e6;
  const headers = [...response.headers].filter(([name]) => name !== 'date').join('\n');
  return { bytes, headers, statements: (await statements()) - before, ms };
}

const identify = (documentNumber: string, name: string) => {
  const input = { documentType: 'CITIZEN_ID', documentNumber, name, jurisdiction: here.jurisdiction, ...ground };
  return { query: documentOf('identifyPerson'), variables: { input } };
};
const open = (id: string) => ({ query: 'query ($id: ID!) { naturalPerson(id: $id) { id maskedName } }', variables: { id } });
const node = (id: string) => ({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } });

/** Asks about two things in turn, in an order drawn anew for each pair, and says how well the times tell them apart. */
async function tellApart(title: string, pairs: number, one: () => Promise<object>, other: () => Promise<object>) {
  const drawn = chance(20_260_630);
  const times: [number[], number[]] = [[], []];
  const answers = new Set<string>();
  // whatever is made at first use is made before
  for (let n = 0; n < 20; n++) for (const make of [one, other]) await ask(await make());
  for (let n = 0; n < pairs; n++) {
    const first = drawn.whole(0, 1);
    for (const which of [first, 1 - first] as const) {
      const { ms, bytes, headers, statements: sent } = await ask(await (which === 0 ? one : other)());
      times[which as 0 | 1].push(ms);
      answers.add(JSON.stringify({ bytes, headers, sent }));
    }
  }
  expect([title, answers.size]).toEqual([title, 1]);
  const { auc, from, to } = separability(...times);
  const [median, otherMedian] = times.map(of => [...of].sort((a, b) => a - b)[pairs >> 1]?.toFixed(2));
  process.stdout.write(
    `      ${title}: ${pairs} pairs, AUC ${auc.toFixed(3)} (95 %: ${from.toFixed(3)}–${to.toFixed(3)}), medians ${median} and ${otherMedian} ms\n`,
  );
  if (provesFully) expect(from <= 0.5 && to >= 0.5 ? 0 : Math.max(0.5 - from, to - 0.5)).toBeLessThanOrEqual(0.05);
}

const pairs = repeated(100, 10_000);
/** Persons to be asked about by turns, so that no single row is warmer than the others. */
async function some(party: typeof here, many = 40) {
  const made: Awaited<ReturnType<Persons['registered']>>[] = [];
  for (let n = 0; n < many; n++) made.push(await city.registered(party));
  let at = 0;
  return () => made[at++ % made.length] as (typeof made)[number];
}

test('absent and present under a wrong name: the same bytes, headers and statements, in the same time', async () => {
  const present = await some(here);
  await tellApart(
    'absent, wrong name',
    pairs,
    async () => identify(anIdentityNumber(), '试例乙'),
    async () => identify(present().documentNumber, '试例乙'),
  );
}, 1_200_000);

test('absent and present in another city: the same bytes, headers and statements, in the same time', async () => {
  const elsewhere = await some(there);
  await tellApart(
    'absent, of another city',
    pairs,
    async () => identify(anIdentityNumber(), '试例甲'),
    async () => identify(elsewhere().documentNumber, elsewhere().name),
  );
}, 1_200_000);

test('by id: no such person and one of another city are one answer, also through node and references', async () => {
  const elsewhere = await some(there);
  await tellApart(
    'naturalPerson',
    pairs,
    async () => open(`person:${randomUUID()}`),
    async () => open(elsewhere().id),
  );
  await tellApart(
    'node',
    Math.ceil(pairs / 10),
    async () => node(`person:${randomUUID()}`),
    async () => node(elsewhere().id),
  );
}, 1_200_000);

test('who may see nothing of persons gets one answer for every id there is, is not, and cannot be', async () => {
  const { id } = await city.registered(here);
  for (const claims of [here.asOfficer, here.asPolice, here.asColleague, there.asAuthority]) {
    const as = `Bearer ${await city.register.tokenFor(claims)}`;
    for (const question of [open, node]) {
      const answers = [];
      for (const asked of [id, `person:${randomUUID()}`, 'person:x', 'nothing', id.toUpperCase()])
        answers.push((await ask(question(asked), as)).bytes);
      expect(new Set(answers).size).toBe(1);
    }
  }
});

test('a command that names a person says no more than the question does', async () => {
  const elsewhere = await city.registered(there);
  const absent = `person:${randomUUID()}`;
  for (const [command, more] of [
    ['changePerson', { name: '新名', basis: '更名' }],
    ['closePerson', { because: 'DEATH', closedOn: '2026-06-01' }],
    ['grantPersonAccess', { organization: here.civil, user: 'officer', contents: ['NAME'], ...ground, until: '2026-12-31' }],
  ] as const) {
    const as = `Bearer ${await city.register.tokenFor(here.asAuthority)}`;
    const answers = [];
    for (const person of [absent, elsewhere.id]) {
      answers.push(await ask({ query: documentOf(command), variables: { input: { person, ...more } } }, as));
    }
    expect(answers[0]?.bytes).toContain('PERSON_UNKNOWN');
    expect([command, answers[1]?.bytes]).toEqual([command, answers[0]?.bytes]);
  }
});
