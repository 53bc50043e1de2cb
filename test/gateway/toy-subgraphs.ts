import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema, parse, type ValueNode, valueFromASTUntyped } from 'graphql';
import { compose } from '../../gateway/compose';
import type { Request, RequestContext, Subgraph } from '../../kernel/subgraph';

/** What a toy saw of its requests, for tests to look at. */
export interface Seen {
  requests: Request[];
  opened: number;
  closed: number;
  calls: number;
}

export interface Toy extends Subgraph {
  readonly seen: Seen;
}

const readShortText = (value: unknown, nodes?: ValueNode): string => {
  if (typeof value === 'string' && value.length <= 8) return value.toUpperCase();
  throw new GraphQLError('不是短文本 Not a short text.', {
    nodes,
    extensions: {
      code: 'BAD_USER_INPUT',
      rule: 'SHORT_TEXT',
      standard: 'TOY 1-2026',
      messageZh: '不是短文本',
      messageEn: 'Not a short text.',
    },
  });
};

export const ShortText = new GraphQLScalarType<string, string>({
  name: 'ShortText',
  serialize: String,
  parseValue: value => readShortText(value),
  parseLiteral: node => readShortText(valueFromASTUntyped(node), node),
});

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n';

function toy(name: string, body: string, resolvers: Record<string, unknown>, pause = 0): Toy {
  const seen: Seen = { requests: [], opened: 0, closed: 0, calls: 0 };
  const sdl = link + body;
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ShortText, ...resolvers } as never },
  ]) as GraphQLSchema;
  return {
    name,
    sdl,
    schema,
    seen,
    contextFor(request) {
      seen.requests.push(request);
      seen.opened++;
      const context: RequestContext & { seen: Seen; pause: number } = {
        ...request,
        seen,
        pause,
        close: async () => {
          seen.closed++;
        },
      };
      return context;
    },
    isReady: async () => true,
    close: async () => {},
  };
}

const owners = new Map(['A', 'B', 'C'].map(code => [code, { code, name: `机构${code}`, kind: 'PUBLIC' }]));
const things = Array.from({ length: 120 }, (_, at) => ({
  id: `thing:${at}`,
  title: `物${at}`,
  owner: { code: 'ABC'[at % 3] },
}));

/** Owners: an entity with an enum, extended by the other toy. */
export const ownerToy = () =>
  toy(
    'legal-entity',
    `
    scalar ShortText
    enum Kind { PUBLIC PRIVATE }
    type Owner @key(fields: "code") { code: ID! name: String! kind: Kind! broken: String unreachable: String viewer: String! }
    type Refused @shareable { findings: [String!]! }
    union RenameResult = Owner | Refused
    input RenameInput { code: ID! name: ShortText!  kind: Kind }
    type Query { owner(code: ID!): Owner  owners(kind: Kind): [Owner!]!  byText(text: ShortText!): String  forbidden: String  slow(ms: Int!): String }
    type Mutation { renameOwner(input: RenameInput!): RenameResult! }
    `,
    {
      Query: {
        owner: (_: unknown, { code }: { code: string }) => owners.get(code) ?? null,
        owners: (_: unknown, { kind }: { kind?: string }) => [...owners.values()].filter(owner => !kind || owner.kind === kind),
        byText: (_: unknown, { text }: { text: string }) => text,
        forbidden: () => {
          throw new GraphQLError('无权查看 You may not see this.', { extensions: { code: 'FORBIDDEN' } });
        },
        slow: (_: unknown, { ms }: { ms: number }) => new Promise(done => setTimeout(done, ms, 'done')),
      },
      Mutation: {
        renameOwner: (_: unknown, { input }: { input: { code: string; name: string } }) => {
          const owner = owners.get(input.code);
          return owner
            ? { ...owner, name: input.name, __typename: 'Owner' }
            : { __typename: 'Refused', findings: ['NO_SUCH_OWNER'] };
        },
      },
      Owner: {
        __resolveReference: ({ code }: { code: string }) => owners.get(code) ?? null,
        broken: () => {
          throw new Error('password of 110105199001010012 at postgres://host/db is wrong');
        },
        unreachable: () => {
          throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
        },
        viewer: (_: unknown, __: unknown, { actor, requestId }: Request) =>
          `${actor.subject} ${actor.roles.join()} ${requestId}`,
      },
    },
  );

/** Things: point to owners, and give owners their things. */
export const thingToy = () =>
  toy(
    'asset',
    `
    type Thing @key(fields: "id") { id: ID! title: String! owner: Owner asOf: String fails: String! }
    type Owner @key(fields: "code") { code: ID! things(first: Int, after: String): ThingConnection }
    type ThingConnection { nodes: [Thing!]! totalCount: Int! }
    type Refused @shareable { findings: [String!]! }
    type Query { thing(id: ID!): Thing  things(first: Int): ThingConnection! }
    type Mutation { addThing(title: String!): Thing! }
    `,
    {
      Query: {
        thing: (_: unknown, { id }: { id: string }, { seen }: { seen: Seen }) => {
          seen.calls++;
          return things.find(thing => thing.id === id) ?? null;
        },
        things: (_: unknown, { first = 20 }: { first?: number }) => ({
          nodes: things.slice(0, first),
          totalCount: things.length,
        }),
      },
      Mutation: {
        addThing: (_: unknown, { title }: { title: string }) => ({ id: `thing:${title}`, title, owner: { code: 'A' } }),
      },
      Thing: {
        __resolveReference: ({ id }: { id: string }) => things.find(thing => thing.id === id) ?? null,
        asOf: (_: unknown, __: unknown, { asOf }: Request) => asOf?.toISOString() ?? null,
        fails: () => {
          throw new Error('boom');
        },
      },
      Owner: {
        __resolveReference: ({ code }: { code: string }) => ({ code }),
        things: ({ code }: { code: string }, { first = 20 }: { first?: number }) => {
          const nodes = things.filter(thing => thing.owner.code === code);
          return { nodes: nodes.slice(0, first), totalCount: nodes.length };
        },
      },
    },
  );

export const toys = () => ({ owner: ownerToy(), thing: thingToy() });
export const composedToys = () => compose(Object.values(toys()));
