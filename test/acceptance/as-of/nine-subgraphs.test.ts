import { setTimeout as pause } from 'node:timers/promises';
import { type GraphQLSchema, getNamedType } from 'graphql';
import { Client } from 'pg';
import { Role } from '../../../kernel/actor';
import { lawfulCommands, leastOf } from '../../security/access/inputs';
import type { World } from '../../security/access/shapes';
import { aWorld } from '../../security/access/world';
import { somebody } from '../city';

let world: World;
let schema: GraphQLSchema;
/** Before anything was done in the city, and after. */
let before: string;
let after: string;

async function aMoment(): Promise<string> {
  await pause(20);
  const moment = new Date().toISOString();
  await pause(20);
  return moment;
}

beforeAll(async () => {
  world = await aWorld('chifeng', {
    async prepare() {
      before = await aMoment();
    },
  });
  await world.register.settled();
  after = await aMoment();
  ({ schema } = await world.register.register.engine.load());
}, 300_000);
afterAll(() => world?.close());

const theAuthority = () => somebody(Role.AUTHORITY, { organization: world.authority, jurisdiction: world.jurisdiction });
const askedOf = (moment: string) => world.register.as(theAuthority(), { 'registry-as-of': moment });

test('one operation reads all nine subgraphs as of the moment in its header', async () => {
  const { ids } = world;
  const question = `{
    legalEntity(creditCode: "${ids.entity?.split(':')[1]}") { entityStatus }
    naturalPerson(id: "${ids.person}") { maskedName }
    catalogEntry(id: "${ids.draftEntry}") { catalogStatus }
    dataAsset(id: "${ids.draftAsset}") { assetStatus }
    lineage(of: "${ids.draftEntry}", direction: DOWNSTREAM) { edges { via } }
    operationContract(id: "${ids.contract}") { contractStatus }
    shareRequest(id: "${ids.request}") { shareRequestStatus }
    project(code: "M-XM-1") { name }
    rectificationOrder(id: "${ids.order}") { version }
  }`;
  const names = [
    'legalEntity',
    'naturalPerson',
    'catalogEntry',
    'dataAsset',
    'lineage',
    'operationContract',
    'shareRequest',
    'project',
    'rectificationOrder',
  ];
  const answers = [];
  for (const moment of [before, after]) answers.push(await askedOf(moment).ask<Record<string, unknown>, object>(question));
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  expect(answers[0]?.data).toEqual(Object.fromEntries(names.map(name => [name, null])));
  expect(answers[1]?.data).toEqual(Object.fromEntries(names.map(name => [name, expect.any(Object)])));
  expect((await world.register.as(theAuthority()).ask(question)).data).toEqual(answers[1]?.data);
});

/** How many rows each table holds, the audit trail and the queues apart. */
async function rowsOfAll(): Promise<Record<string, number>> {
  const client = new Client(world.register.database.postgres.admin);
  await client.connect();
  const { rows } = await client.query<{ table: string; rows: string }>(
    `select n.nspname || '.' || c.relname as table,
       (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', n.nspname, c.relname), false, true, '')))[1]::text as rows
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relname ~ '_history$' and c.relname !~ '^known_'`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ table, rows: count }) => [table, Number(count)]));
}

test('every command that the graph has is refused to a request about the past, rehearsed or not, and nothing is written', async () => {
  // what the register does by itself at the turn of a minute is done before
  for (const subgraph of world.register.register.subgraphs) await subgraph.runJobs();
  await world.register.settled();
  const rows = await rowsOfAll();
  const lawful = lawfulCommands(world);
  const tried: string[] = [];
  const wrong: object[] = [];
  for (const { name, args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const argument = args[0];
    if (!argument) throw new Error(`${name} takes nothing`);
    const input = { ...(leastOf(schema, argument.type, world) as object), ...lawful[name]?.input };
    const document = `mutation ($input: ${argument.type}) { ${name}(${argument.name}: $input) { __typename } }`;
    for (const more of [{}, { validateOnly: true }]) {
      const { data, errors } = await askedOf(after).ask<object | null, object>(document, { input: { ...input, ...more } });
      const rules = errors?.map(({ extensions }) => extensions.rule);
      if (JSON.stringify(rules) !== '["AS_OF_CANNOT_WRITE"]') wrong.push({ name, data, errors });
    }
    tried.push(`${name}: ${getNamedType(type).name}`);
  }
  expect(wrong).toEqual([]);
  expect(tried.length).toBeGreaterThan(100);
  expect(await rowsOfAll()).toEqual(rows);
}, 300_000);

test('what is sent beside the graph is refused to a request about the past too', async () => {
  const { address, tokenFor } = world.register;
  const response = await fetch(`${address}/api/v1/lineage`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenFor(somebody(Role.PLATFORM, { jurisdiction: world.jurisdiction }))}`,
      'registry-as-of': after,
    },
    body: JSON.stringify({ eventType: 'COMPLETE' }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('AS_OF_CANNOT_WRITE');
});

test.each(['tasks { totalCount }', 'openResource(id: "catalog:none") { __typename }'])(
  'what is of the present alone says so instead of answering something else: %s',
  async field => {
    const { errors } = await askedOf(after).ask(`{ ${field} }`);
    expect(errors?.map(({ extensions }) => extensions.rule)).toEqual(['AS_OF_NOT_KEPT']);
  },
);
