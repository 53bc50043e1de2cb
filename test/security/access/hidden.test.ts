import type { GraphQLSchema } from 'graphql';
import { mayEver } from '../../../kernel/access';
import { Actor, Role } from '../../../kernel/actor';
import { parseGlobalId } from '../../../kernel/global-id';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import { lawfulCommands } from './inputs';
import { type Statements, statements } from './oracle';
import { type KnownRow, knownRows } from './rows';
import type { World } from './shapes';
import { aWorld } from './world';

const NONE = '00000000-0000-4000-8000-000000000000';

let world: World;
let said: Statements;
let schema: GraphQLSchema;
let known: ReadonlyMap<string, KnownRow>;
beforeAll(async () => {
  [world, said] = await Promise.all([aWorld('chifeng'), statements()]);
  ({ schema } = await world.register.register.engine.load());
  known = await knownRows(world.register.config.DATABASE_URL as string, '2026-06-30');
}, 300_000);
afterAll(() => world?.close());

/** What a command was answered with: codes and rules, without what it made. */
async function answerTo(actor: Actor, command: string, input: object): Promise<string> {
  const argument = schema.getMutationType()?.getFields()[command]?.args[0];
  const { data, errors } = await world.execute(
    actor,
    `mutation ($input: ${argument?.type}) { ${command}(input: $input) { __typename ... on Refused { findings { rule path message } } } }`,
    { input: { ...input, validateOnly: true } },
  );
  return JSON.stringify([errors?.map(({ message, extensions }) => [message, extensions?.code]), data]);
}

/** Who works on persons or drafts of their city without reading them: what they name is known to be there. */
const HAS_A_PART: Readonly<Record<string, readonly Role[]>> = {
  NaturalPerson: [Role.PROVIDER, Role.PLATFORM],
  CatalogEntry: [Role.PLATFORM, Role.EXPERT],
};

const isHiddenFrom = (actor: Actor, row: KnownRow): boolean =>
  !row.isSeenBy(actor) && !(actor.covers(world.jurisdiction) && actor.is(...(HAS_A_PART[row.type] ?? [])));

/** The input with what is hidden from the actor replaced by what there is not; undefined where nothing in it is. */
function withAbsent(input: object, actor: Actor): object | undefined {
  let hidden = 0;
  const absent = Object.entries(input).map(([name, value]) => {
    const row = typeof value === 'string' && parseGlobalId(value) ? known.get(value) : undefined;
    if (row === undefined || !isHiddenFrom(actor, row)) return [name, value];
    hidden++;
    return [name, `${String(value).split(':')[0]}:${NONE}`];
  });
  return hidden > 0 ? Object.fromEntries(absent) : undefined;
}

test('a command answers the same of a thing that is hidden as of one that is not there', async () => {
  const elsewhere = jurisdictionCode('guiyang') as string;
  const told: string[] = [];
  let tried = 0;
  // lineage takes ids of which it has not been told yet, so that what it refuses is there
  const { linkDataset: _taken, ...commands } = lawfulCommands(world);
  for (const [command, lawful] of Object.entries(commands)) {
    // of an entry that is not published
    const input = JSON.parse(JSON.stringify(lawful.input).replaceAll(String(world.ids.entry), String(world.ids.draftEntry)));
    const [who] = said.get(`Mutation.${command}`) ?? [];
    for (const role of Object.values(Role))
      for (const [organization, jurisdiction] of [
        [world.another, world.jurisdiction],
        [world.another, elsewhere],
        [undefined, world.jurisdiction],
      ]) {
        const actor = new Actor({ subject: 'stranger', roles: [role], organization, jurisdiction });
        const absent = withAbsent(input, actor);
        if (absent === undefined || who === undefined || !mayEver(actor, who)) continue;
        tried++;
        const [ofHidden, ofAbsent] = [await answerTo(actor, command, input), await answerTo(actor, command, absent)];
        if (ofHidden !== ofAbsent)
          told.push(
            `${command} by ${role} of ${organization ?? 'no body'} of ${jurisdiction}: ${ofHidden} and not ${ofAbsent}`,
          );
      }
  }
  expect(tried).toBeGreaterThan(200);
  expect(told).toEqual([]);
}, 300_000);
