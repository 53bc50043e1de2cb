import { randomUUID } from 'node:crypto';
import { isInterfaceType, isObjectType } from 'graphql';
import { Actor, Role } from '../../kernel/actor';
import { internalTokens } from '../../kernel/internal-tokens';
import { representationLimit } from '../../kernel/subgraph-server';
import { aBodyOf, codeOf } from '../acceptance/oversight/oversight';
import { repeated } from '../proofs';
import { aRegister, type TestRegister } from '../register';
import { chance } from './chance';
import { type ServedApart, servedApart } from './served-apart';

let register: TestRegister;
let apart: ServedApart;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  apart = await servedApart(register);
}, 180_000);
afterAll(async () => {
  await apart?.close();
  await register?.close();
});

const nobody = Actor.nobody;
const stranger = new Actor({
  subject: 'stranger',
  roles: [Role.CONSUMER],
  organization: aBodyOf('yulin', 999_998),
  jurisdiction: codeOf('yulin'),
});

/** Types whose rows some see and others do not, and the register that their ids name. */
const guarded = {
  'natural-person': ['NaturalPerson', 'person'],
  asset: ['DataAsset', 'asset'],
  operation: ['OperationContract', 'contract'],
  exchange: ['ShareRequest', 'share-request'],
  oversight: ['RectificationOrder', 'rectification'],
  catalog: ['CatalogEntry', 'catalog'],
} as const;

test('guessed ids and keys find no row: by reference, with a token that is good', async () => {
  const drawn = chance(20_260_630);
  const many = repeated(1_000, 10_000);
  const subgraphs = Object.entries(guarded);
  const found: string[] = [];
  let [guesses, answered] = [0, 0];
  for (let call = 0; guesses < many; call++) {
    const [subgraph, [type, named]] = subgraphs[call % subgraphs.length] as (typeof subgraphs)[number];
    const { address, slice } = apart.apart.get(subgraph)!;
    const known = register.register.subgraphs.find(({ name }) => name === slice.name)?.schema.getType(type);
    expect([type, isObjectType(known) || isInterfaceType(known)]).toEqual([type, true]);
    const representations = Array.from({ length: representationLimit }, () => ({
      __typename: type,
      id: drawn.of([
        () => `${named}:${randomUUID()}`,
        () => `${named}:00000000-0000-4000-8000-${String(drawn.whole(0, 1e9)).padStart(12, '0')}`,
        () => `${named}:${drawn.whole(0, 1e6)}`,
        () => randomUUID(),
        () => `${named}:' or true --`,
        () => `${named}:%`,
      ])(),
    }));
    guesses += representations.length;
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    const body = JSON.stringify({ query, variables: { representations } });
    const actor = call % 2 ? nobody : stranger;
    const token = await (await internalTokens(register.config, 'gateway')).signInternal(
      { actor, requestId: 'guessing', language: 'zh' },
      { subgraph, path: '/graphql', body },
    );
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });
    const { data } = (await response.json()) as { data?: { _entities?: unknown[] } | null };
    answered += data?._entities?.length ?? 0;
    for (const entity of data?._entities ?? []) if (entity !== null) found.push(`${type}: ${JSON.stringify(entity)}`);
  }
  process.stdout.write(`      ${guesses} guesses: ${found.length} rows\n`);
  expect(found).toEqual([]);
  // each was looked for, none was turned away for its form
  expect(answered).toBe(guesses);
}, 600_000);
