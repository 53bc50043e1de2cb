import { foundIn, subgraph } from './world';

const books = ['0', '1', '2'].map(id => ({ id, name: `book ${id}`, pages: Number(id) * 100, kind: 'Book' }));
const films = ['3', '4'].map(id => ({ id, name: `film ${id}`, minutes: Number(id) * 10, kind: 'Film' }));
const all = [...books, ...films];
const kindOf = ({ kind }: { kind: string }) => kind;
const numbered = ({ id }: { id: string }) => ({ __typename: Number(id) < 3 ? 'Book' : 'Film', id });

/** Unions and interfaces of entities of several subgraphs, told at once, later, or by `isTypeOf`. */
export const abstracts = () => [
  subgraph(
    'a',
    `interface Named { id: ID! name: String }
     type Book implements Named @key(fields: "id") { id: ID! name: String pages: Int  sequel: Named }
     type Film implements Named @key(fields: "id") { id: ID! name: String minutes: Int  of: Book }
     type Note { text: String!  about: Found }
     union Found = Book | Film | Note
     type Query { find(id: ID!): Found  all: [Found!]!  named: [Named]!  one(id: ID!): Named  notes: [Note!] }`,
    {
      Query: {
        find: (_: unknown, { id }: { id: string }) => all.find(one => one.id === id) ?? null,
        all: () => [...all, { kind: 'Note', text: 'a note' }],
        named: () => [...all.slice(1), null],
        one: async (_: unknown, { id }: { id: string }) => all.find(one => one.id === id) ?? null,
        notes: () => [{ text: 'one' }, { text: 'two' }],
      },
      Found: { __resolveType: kindOf },
      Named: { __resolveType: async (one: { kind: string }) => one.kind },
      Book: { __resolveReference: foundIn(books), sequel: ({ id }: { id: string }) => films[Number(id)] ?? null },
      Film: { __resolveReference: foundIn(films), of: ({ id }: { id: string }) => books[Number(id) - 3] },
      Note: { about: ({ text }: { text: string }) => (text === 'one' ? books[0] : films[0]) },
    },
  ),
  subgraph(
    'b',
    `interface Named { id: ID! rating: Int }
     interface Rated { rating: Int }
     type Book implements Named & Rated @key(fields: "id") { id: ID! rating: Int  near: [Rated!] }
     type Film implements Named & Rated @key(fields: "id") { id: ID! rating: Int  either: Either }
     type Game implements Rated { rating: Int title: String }
     union Either = Book | Game
     type Query { rated: [Rated!]!  either: [Either]  numbered(id: ID!): Named }`,
    {
      Query: {
        rated: () => [...all.map(numbered), { rating: 9, title: 'go', __typename: 'Game' }],
        either: () => [numbered({ id: '1' }), { title: 'chess', rating: 8 }, numbered({ id: '2' })],
        numbered: (_: unknown, { id }: { id: string }) => numbered({ id }),
      },
      Either: { __resolveType: (one: object) => ('title' in one ? 'Game' : 'Book') },
      Book: {
        __resolveReference: ({ id }: { id: string }) => (id === '1' ? null : { id }),
        rating: ({ id }: { id: string }) => Number(id) + 1,
        near: () => [numbered({ id: '3' }), numbered({ id: '0' })],
      },
      Film: {
        __resolveReference: async ({ id }: { id: string }) => ({ id }),
        rating: async ({ id }: { id: string }) => Number(id) - 1,
        either: ({ id }: { id: string }) => (id === '3' ? { title: 'weiqi', rating: 7 } : numbered({ id: '2' })),
      },
    },
  ),
  subgraph(
    'c',
    `interface Shelved { shelf: String }
     type Book implements Shelved @key(fields: "id") { id: ID! shelf: String }
     type Film @key(fields: "id") { id: ID! reel: Int }
     type Map implements Shelved { shelf: String scale: Int }
     type Query { shelved: [Shelved] }`,
    {
      Query: { shelved: () => [{ id: '0' }, { scale: 10, shelf: 'maps' }, { id: '2' }] },
      Book: {
        __isTypeOf: async (one: object) => 'id' in one,
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        shelf: ({ id }: { id: string }) => `shelf ${id}`,
      },
      Map: { __isTypeOf: (one: object) => 'scale' in one },
      Film: { __resolveReference: ({ id }: { id: string }) => ({ id }), reel: ({ id }: { id: string }) => Number(id) },
    },
  ),
];
