import type { GraphQLSchema } from 'graphql';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { provesFully } from '../../proofs';
import { lawfulCommands } from '../../security/access/inputs';
import { type Statements, statements } from '../../security/access/oracle';
import type { LawfulCommand, World } from '../../security/access/shapes';
import { aWorld } from '../../security/access/world';
import { documentOf, type Made } from './command-document';
import { trailOf, untilSealed } from './trail';

const cities = provesFully ? (['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'] as const) : (['chifeng'] as const);

/** What takes from others what they are about: given last. */
const ENDING = [
  'closePerson',
  'mergeLegalEntities',
  'deregisterLegalEntity',
  'detachAggregatedDataset',
  'detachOpenResource',
  'disconnectSystem',
  'retirePlatform',
  'withdrawCatalogEntry',
];

/** An id of the graph, or of a list of a city. */
const SOMETHING = /^[a-z-]+:.+/;

interface Given {
  readonly command: string;
  readonly by: ActorClaims;
  readonly requestId: string;
  readonly outcome: 'DONE' | 'REFUSED' | 'FORBIDDEN';
  readonly rules: readonly string[];
}

describe.each(cities)('%s', city => {
  let world: World;
  let said: Statements;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    [world, said] = await Promise.all([aWorld(city), statements()]);
    ({ schema } = await world.register.register.engine.load());
  }, 300_000);
  afterAll(() => world?.close());

  /** Somebody who may give it. */
  function giverOf(command: string, { parties, narrowed = [] }: LawfulCommand): ActorClaims {
    const [who] = said.get(`Mutation.${command}`) ?? [];
    const stated = Object.values(Role).filter(role => who === 'everyone' || who?.[role] !== undefined);
    const role = stated.find(one => !narrowed.includes(one) && one !== Role.PUBLIC) ?? (stated[0] as Role);
    const organization = parties?.[0] ?? (role === Role.AUTHORITY ? world.authority : world.owner);
    return { subject: 'one who may', roles: [role], organization, jurisdiction: world.jurisdiction };
  }

  async function give(command: string, lawful: LawfulCommand): Promise<Given> {
    const by = giverOf(command, lawful);
    const requestId = `every-${command}`;
    const headers = { 'x-request-id': requestId, 'registry-purpose': encodeURIComponent(`用途 ${command}`) };
    const { data, errors } = await world.register
      .as(by, headers)
      .ask<{ made: Made } | null, object>(documentOf(schema, command), { input: lawful.input });
    const found = data?.made.findings;
    const code = errors?.[0] && String(errors[0].extensions.code);
    if (code !== undefined && !code.startsWith('FORBIDDEN')) throw new Error(`${command}: ${JSON.stringify(errors)}`);
    const outcome = code ? 'FORBIDDEN' : found ? 'REFUSED' : 'DONE';
    return { command, by, requestId, outcome, rules: code ? [code] : [...new Set(found?.map(({ rule }) => rule))] };
  }

  test('[SM-27b] every command that the graph has leaves exactly one line for each thing that it does, or for being refused, that the auditor asks back: who, for which body and purpose, what, under which names, on what and when', async () => {
    const all = Object.entries(lawfulCommands(world));
    expect(all.map(([command]) => command).toSorted()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
    );
    const given: Given[] = [];
    const inOrder = all.toSorted(([one], [other]) => ENDING.indexOf(one) - ENDING.indexOf(other));
    // an input that names what the city does not have is none
    for (const [command, lawful] of inOrder.filter(([, { input }]) => !Object.values(input).includes('')))
      given.push(await give(command, lawful));
    await untilSealed(world.register);
    for (const { command, by, requestId, outcome, rules } of given) {
      const lines = await trailOf(world.register, { requestId, operation: [command] });
      const line = {
        at: '2026-06-30T12:00:00.000+08:00',
        subject: by.subject,
        roles: by.roles,
        organization: { creditCode: by.organization },
        // what a person is looked at for stands in the command
        purpose: command === 'identifyPerson' ? '示例目的' : `用途 ${command}`,
        operation: command,
        operationName: `Round_${command}`,
        requestId,
        outcome,
        rules,
        jurisdictions: [{ code: world.jurisdiction }],
        ...(outcome === 'DONE' && command !== 'importCalendarYear' && { aggregate: expect.stringMatching(SOMETHING) }),
      };
      // a command that fires several events of a matter, or begins several matters, has a line for each
      const happened = outcome === 'DONE' ? Math.max(lines.length, 1) : 1;
      expect({ command, lines }).toMatchObject({ command, lines: Array(happened).fill(line) });
      // nothing is told twice
      expect(new Set(lines.map(({ aggregate, event }) => `${aggregate} ${event}`)).size).toBe(happened);
    }
    const done = given.filter(({ outcome }) => outcome === 'DONE');
    console.log(`${city}: ${given.length} commands, ${done.length} followed`);
    // the rest are refused by what the sample city knows or does not know: these too have their line
    expect(done.length).toBeGreaterThan(60);
  }, 300_000);
});
