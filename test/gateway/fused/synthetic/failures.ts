import { GraphQLError } from 'graphql';
import { foundIn, subgraph } from './world';

const refused = () => new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
const things = Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, level: at === 4 ? 'UNHEARD_OF' : 'HIGH' }));

/** An object that throws where it is read. */
const trap = (id: string) => ({
  id,
  level: 'HIGH',
  get label(): string {
    throw refused();
  },
});

/** A list that fails on its way. */
const broken = {
  *[Symbol.iterator]() {
    yield { id: '0' };
    throw refused();
  },
};

/** Entities that are absent or fail, at once and later; getters, iterators and value types that throw; nulls where none may be. */
export const failures = () => [
  subgraph(
    'a',
    `scalar Even
     enum Level { HIGH LOW }
     type Thing @key(fields: "id") { id: ID! level: Level  even: Even  sure: Even!  label: String  safe: String!  tags: [String!]  nest: Nest  nests: [Nest!] }
     type Nest { thing: Thing!  deep: Nest  even: Even  maybe: Thing  evens: [Even]  strict: [Even!]! }
     type Query { thing(id: ID!): Thing  things: [Thing!]!  some: [Thing]  broken: [Thing]  nest: Nest  traps: [Thing!]  refused: Int  late: Thing! }`,
    {
      Query: {
        thing: (_: unknown, { id }: { id: string }) => things.find(one => one.id === id) ?? null,
        things: () => things.slice(0, 4),
        some: () => [things[1], refused(), null, Promise.reject(refused()), Promise.resolve(things[2]), things[3]],
        broken: () => broken,
        nest: async () => ({ at: 2 }),
        traps: () => [trap('0'), things[2], trap('1')],
        refused: async () => Promise.reject(refused()),
        late: async () => things[0],
      },
      Thing: {
        __resolveReference: foundIn(things),
        even: ({ id }: { id: string }) => Number(id),
        sure: async ({ id }: { id: string }) => Number(id) + 1,
        safe: ({ id }: { id: string }) => (id === '2' ? null : `safe ${id}`),
        tags: ({ id }: { id: string }) => (id === '1' ? ['x', null] : id === '3' ? 'no list' : ['y', Promise.resolve('z')]),
        nest: ({ id }: { id: string }) => ({ at: Number(id) }),
        nests: ({ id }: { id: string }) => [{ at: Number(id) }, { at: Number(id) + 1 }],
      },
      Nest: {
        thing: ({ at }: { at: number }) => things[at] ?? null,
        deep: ({ at }: { at: number }) => (at > 0 ? { at: at - 1 } : null),
        even: ({ at }: { at: number }) => at,
        maybe: async ({ at }: { at: number }) => (at === 1 ? Promise.reject(refused()) : things[at]),
        evens: ({ at }: { at: number }) => [at, 2, at + 1],
        strict: ({ at }: { at: number }) => [2, at],
      },
    },
  ),
  subgraph(
    'b',
    `type Thing @key(fields: "id") { id: ID! rating: Int!  weight: Int  note: String  near: Thing  others: [Thing]  hard: [Thing!] }
     type Query { rated: [Thing!]  lone(id: ID!): Thing }`,
    {
      Query: {
        rated: () => [{ id: '0' }, { id: '3' }, { id: '9' }],
        lone: (_: unknown, { id }: { id: string }) => (id === '1' || id === '2' ? refused() : { id }),
      },
      Thing: {
        __resolveReference: async ({ id }: { id: string }) => {
          if (id === '1') return null;
          if (id === '2') throw refused();
          return { id };
        },
        rating: ({ id }: { id: string }) => (id === '3' ? null : Number(id)),
        weight: ({ id }: { id: string }) => (id === '0' ? refused() : Number(id)),
        note: ({ id }: { id: string }) => {
          if (id === '0') throw new Error('a fault of ours');
          return `note ${id}`;
        },
        near: ({ id }: { id: string }) => ({ id: id === '0' ? '3' : id === '3' ? '4' : '9' }),
        others: () => [{ id: '0' }, null, { id: '3' }, { id: '9' }],
        hard: ({ id }: { id: string }) => (id === '0' ? [{ id: '0' }, null] : [{ id: '3' }, { id: '4' }]),
      },
    },
  ),
  subgraph(
    'c',
    `type Thing @key(fields: "id") { id: ID! weight: Int @external
       price: Int @requires(fields: "weight")  tax: String @requires(fields: "weight") }`,
    {
      Thing: {
        __resolveReference: (reference: { id: string }) => (reference.id === '3' ? refused() : reference),
        price: ({ weight }: { weight: number | null }) => (weight ?? 5) * 10,
        tax: ({ weight }: { weight: number | null }) => `tax on ${weight}`,
      },
    },
  ),
  subgraph(
    'd',
    `type Thing @key(fields: "id") { id: ID! level: Level @external  grade: String @requires(fields: "level") } enum Level { HIGH LOW }`,
    {
      Thing: {
        __resolveReference: (reference: object) => reference,
        grade: ({ level }: { level: string }) => `grade ${level}`,
      },
    },
  ),
  subgraph('e', `type Thing @key(fields: "id") { id: ID! size: Int }`, {
    Thing: { __resolveReference: (reference: object) => reference, size: ({ id }: { id: string }) => Number(id) },
  }),
];
