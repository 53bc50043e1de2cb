import { type GraphQLSchema, getNamedType, isLeafType, parse } from 'graphql';
import { Actor, Role } from '../../../kernel/actor';
import { type Register, registers } from '../../../kernel/global-id';
import { logger } from '../../../kernel/log';
import { RequestScope } from '../../../kernel/subgraph';
import { asksOf } from '../../security/access/asks';
import { selectionOf } from '../../security/access/selection';
import type { World } from '../../security/access/shapes';
import { somebody } from '../city';

const silent = logger({ LOG_LEVEL: 'silent' }, 'test');

/** Everything below a field of `Query`; of `node` what the kind of the id leads to. */
function below(schema: GraphQLSchema, type: string, args: string): string {
  if (isLeafType(schema.getType(type))) return '';
  if (type !== 'Node') return selectionOf(schema, type);
  const member = registers[/"([a-z-]+):/.exec(args)?.[1] as Register]?.type;
  if (!member) return '{ __typename }';
  return `{ __typename ... on ${member} ${selectionOf(schema, member)} }`;
}

export interface Asked {
  readonly data: unknown;
  readonly codes?: readonly string[];
}

/**
 * Every field of `Query` in full, asked by an overseer of the city, now or as of a moment.
 * @returns by the text that was asked
 */
export async function everythingAsked(world: World, role: Role, asOf?: string): Promise<Map<string, Asked>> {
  const { register, authority, jurisdiction } = world;
  const engine = await register.register.engine.load();
  const actor = new Actor(somebody(role, { organization: authority, jurisdiction }));
  const asks: Readonly<Record<string, readonly string[]>> = asksOf(world);
  const usual: Record<string, string> = { first: '3', jurisdiction: JSON.stringify(jurisdiction) };
  const answers = new Map<string, Asked>();
  for (const { name, type, args } of Object.values(engine.schema.getQueryType()?.getFields() ?? {})) {
    const given = args.filter(arg => arg.name in usual).map(arg => `${arg.name}: ${usual[arg.name]}`);
    for (const text of asks[name] ?? [given.length > 0 ? `(${given.join(', ')})` : '']) {
      const document = parse(`{ ${name}${text} ${below(engine.schema, getNamedType(type).name, text)} }`);
      const scope = new RequestScope({ actor, requestId: 'all', language: 'en', ...(asOf && { asOf: new Date(asOf) }) });
      const { data, errors } = await engine.execute({ document, variables: {} }, { scope, log: silent });
      await scope.close();
      const codes = errors?.map(({ extensions }) => extensions?.rule ?? extensions?.code);
      answers.set(`${role}: ${name}${text}`, JSON.parse(JSON.stringify({ data, codes })));
    }
  }
  return answers;
}
