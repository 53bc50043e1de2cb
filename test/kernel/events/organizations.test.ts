import { graphql } from 'graphql';
import { Actor, Role } from '../../../kernel/actor';
import { deliverWithin } from '../../../kernel/events/deliver-within';
import { settled } from '../../../kernel/events/settled';
import { openSlice, type Slice } from '../../../kernel/slice';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { assetSlice } from '../../../subgraphs/asset/subgraph';
import { legalEntitySlice } from '../../../subgraphs/legal-entity/subgraph';
import { cloneDatabase } from '../../database';
import { secretsInMemory } from '../../opened-slice';
import { listenedLog } from './registers';

const REGISTER = `mutation ($input: RegisterLegalEntityInput!) {
  registerLegalEntity(input: $input) { __typename ... on Refused { findings { rule } } }
}`;

const actor = new Actor({ subject: 'test', roles: [Role.AUTHORITY] });
const bureau = completeCreditCode('11', '990400', '00000001');
const office = completeCreditCode('11', '990400', '00000002');

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function theTwoRegisters() {
  const { postgres, drop } = await cloneDatabase();
  ends.push(drop);
  const open = async (slice: Slice) => {
    const connection = postgres.connectionFor(slice.name);
    const clock = () => new Date('2026-03-01T00:00:00Z');
    const subgraph = await openSlice(slice, { connection, clock, ...(slice.secrets && { secrets: secretsInMemory() }) });
    ends.push(() => subgraph.close());
    return { slice, connection, subgraph };
  };
  const [registry, assets] = [await open(legalEntitySlice as Slice), await open(assetSlice as Slice)];
  const log = listenedLog();
  ends.push(await deliverWithin([registry, assets], log));
  return { registry: registry.subgraph, assets: assets.subgraph, log };
}

test('a body entered in the base registry stands in the asset register’s tree of organizations, under the body above it', async () => {
  const { registry, assets, log } = await theTwoRegisters();
  for (const input of [
    { creditCode: bureau, name: '试例局', entityKind: 'GOVERNMENT_DEPARTMENT' },
    { creditCode: office, parent: bureau, name: '试例办公室', entityKind: 'GOVERNMENT_DEPARTMENT' },
  ]) {
    const contextValue = registry.contextFor({ actor, requestId: 'test', language: 'zh' });
    const answer = await graphql({ schema: registry.schema, source: REGISTER, contextValue, variableValues: { input } });
    expect(answer).toEqual({ data: { registerLegalEntity: { __typename: 'LegalEntity' } } });
    await contextValue.close();
  }
  await settled([registry, assets]);
  const { rows } = await assets.database.pool.query('select ancestor, descendant from organization_line');
  expect(rows).toHaveLength(3);
  expect(rows).toEqual(
    expect.arrayContaining([
      { ancestor: bureau, descendant: bureau },
      { ancestor: bureau, descendant: office },
      { ancestor: office, descendant: office },
    ]),
  );
  expect(log.warnings).toEqual([]);
});
