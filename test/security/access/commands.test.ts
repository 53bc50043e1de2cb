import type { GraphQLSchema } from 'graphql';
import { mayEver } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { repeated } from '../../proofs';
import { lawfulCommands, leastOf } from './inputs';
import { allows, type Statements, statements } from './oracle';
import type { LawfulCommand, World } from './shapes';
import { aWorld } from './world';

let world: World;
let said: Statements;
let schema: GraphQLSchema;
beforeAll(async () => {
  [world, said] = await Promise.all([aWorld('chifeng'), statements()]);
  ({ schema } = await world.register.register.engine.load());
}, 300_000);
afterAll(() => world?.close());

const REFUSING = ['FORBIDDEN', 'UNAUTHENTICATED'];

/** Whether a command was refused to somebody as not theirs to give; a city that does not know it, or a matter they may not know, refuses too. */
async function isRefused(actor: Actor, command: string, input: object): Promise<boolean | 'either'> {
  const argument = schema
    .getMutationType()
    ?.getFields()
    [command]?.args.find(({ name }) => name === 'input');
  const { data, errors } = await world.execute(
    actor,
    `mutation ($input: ${argument?.type}) { ${command}(input: $input) { __typename ... on Refused { findings { rule } } } }`,
    { input: { ...input, validateOnly: true } },
  );
  if (errors)
    return (
      REFUSING.includes(String(errors[0]?.extensions?.code)) || errors[0]?.extensions?.code !== 'BAD_USER_INPUT' || 'either'
    );
  const rules = (data as Record<string, { findings?: { rule: string }[] }>)[command]?.findings?.map(({ rule }) => rule) ?? [];
  return rules.some(rule => ['NOT_REGULATED', 'MATTER_UNKNOWN'].includes(rule)) ? 'either' : false;
}

const actorOf = (role: Role, organization: string | undefined) =>
  new Actor({ subject: 'matrix', roles: [role], organization, jurisdiction: world.jurisdiction });

test('a command is forbidden to every role that is not stated for it, whatever body they act for', async () => {
  const open: string[] = [];
  let tried = 0;
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const who = said.get(`Mutation.${name}`)?.[0];
    const input = leastOf(schema, args[0]!.type, world) as object;
    for (const [turn, role] of Object.values(Role).entries()) {
      const bodies = [world.owner, world.another, undefined];
      for (const organization of repeated([bodies[turn % 3]], bodies)) {
        const actor = actorOf(role, organization);
        if (who === undefined || mayEver(actor, who)) continue;
        tried++;
        if ((await isRefused(actor, name, input)) !== true) open.push(`${name} by ${role}`);
      }
    }
    tried++;
    if ((await isRefused(Actor.nobody, name, input)) !== true) open.push(`${name} by nobody`);
  }
  expect(tried).toBeGreaterThan(1_000);
  expect(open).toEqual([]);
}, 300_000);

test('a lawful command is forbidden to nobody for whom it is stated, and to whoever acts for another body than it concerns', async () => {
  const wrong: string[] = [];
  let tried = 0;
  expect(Object.keys(lawfulCommands(world)).toSorted()).toEqual(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
  );
  for (const [name, { input, parties, narrowed = [] }] of Object.entries(lawfulCommands(world)) as [string, LawfulCommand][]) {
    const [who] = said.get(`Mutation.${name}`) ?? [];
    if (who === undefined) throw new Error(`${name} is stated for nobody`);
    const party = parties?.[0] ?? world.owner;
    for (const [turn, role] of Object.values(Role).entries()) {
      const bodies = [party, world.another, undefined];
      // who may not even for the party may not for another: the reduced form tries one of the three
      const may = allows(who, actorOf(role, party), parties);
      for (const organization of may ? bodies : repeated([bodies[turn % 3]], bodies)) {
        const actor = actorOf(role, organization);
        const refused = await isRefused(actor, name, input);
        tried++;
        if (refused === true && narrowed.includes(role)) continue;
        if (refused !== 'either' && refused === allows(who, actor, parties))
          wrong.push(
            `${name} by ${role} of ${organization === party ? 'the party' : (organization && 'another') || 'no body'}: ${refused ? 'refused' : 'not refused'}`,
          );
      }
    }
  }
  expect(tried).toBeGreaterThan(900);
  expect(wrong).toEqual([]);
}, 300_000);
