import type { GraphQLSchema } from 'graphql';
import { mayEver } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { lawfulCommands } from './inputs';
import { type Statements, statements } from './oracle';
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

const isDay = (value: unknown): boolean => typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
const isMoment = (value: unknown): boolean => typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(value);
/** Texts that people write: no ids, codes and names of enums, of which only the right ones reach a use case. */
const isText = (value: unknown): boolean => typeof value === 'string' && /\p{Script=Han}/u.test(value);

/** What a lawful value becomes; undefined leaves it as it is. */
type Twist = (value: unknown) => unknown;

const twists: Readonly<Record<string, Twist>> = {
  'the first day there is': value => (isDay(value) ? '0001-01-01' : isMoment(value) ? '0001-01-01T00:00:00+08:00' : undefined),
  'the last day there is': value => (isDay(value) ? '9999-12-31' : isMoment(value) ? '9999-12-31T23:59:59+08:00' : undefined),
  'the largest number': value => (typeof value === 'number' ? 2_147_483_647 : undefined),
  'the smallest number': value => (typeof value === 'number' ? -2_147_483_648 : undefined),
  'a text from right to left': value => (isText(value) ? '\u202eאבג\u200b\u0301' : undefined),
  'a text of blanks': value => (isText(value) ? '\u3000 \t\n' : undefined),
  'a text of 20,000 characters': value => (isText(value) ? '长'.repeat(20_000) : undefined),
  'the longest interval': value => (typeof value === 'string' && /^P[0-9]+[YMD]/.test(value) ? 'P9999Y9999M99999D' : undefined),
};

function twisted(value: unknown, twist: Twist): unknown {
  if (Array.isArray(value)) return value.map(one => twisted(one, twist));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, twisted(one, twist)]));
  const other = twist(value);
  return other === undefined ? value : other;
}

/** Somebody who may give the command, for a body that it concerns. */
function whoever(command: string, { parties }: LawfulCommand): Actor {
  const who = said.get(`Mutation.${command}`)?.[0];
  const actors = Object.values(Role).map(
    role =>
      new Actor({
        subject: 'extreme',
        roles: [role],
        organization: parties?.[0] ?? world.owner,
        jurisdiction: world.jurisdiction,
      }),
  );
  const able = actors.find(actor => who !== undefined && mayEver(actor, who));
  if (!able) throw new Error(`${command} is nobody's`);
  return able;
}

test('no value that a command can be given makes the register fail, however far out it lies', async () => {
  const failed: string[] = [];
  let tried = 0;
  for (const [name, lawful] of Object.entries(lawfulCommands(world)) as [string, LawfulCommand][]) {
    const actor = whoever(name, lawful);
    const type = schema
      .getMutationType()
      ?.getFields()
      [name]?.args.find(argument => argument.name === 'input')?.type;
    for (const [what, twist] of Object.entries(twists)) {
      const input = twisted(lawful.input, twist);
      if (JSON.stringify(input) === JSON.stringify(lawful.input)) continue;
      const { errors } = await world.execute(
        actor,
        `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`.replace('!!', '!'),
        { input: { ...(input as object), validateOnly: true } },
      );
      tried++;
      const code = errors?.[0]?.extensions?.code;
      if (errors && !['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(String(code)))
        failed.push(`${name}, ${what}: ${code ?? errors[0]?.message}`);
    }
  }
  expect(tried).toBeGreaterThan(300);
  expect(failed).toEqual([]);
}, 300_000);
