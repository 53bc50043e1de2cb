import { foundIn, subgraph } from './world';

const owners = ['K', 'L', 'M'].map(code => ({ code, name: `owner ${code}` }));
const docs = Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, kind: at % 2 ? 'MAP' : 'TABLE', owner: owners[at % 3]! }));
const parts = Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, code: `C${at}`, serial: `S${at}` }));

/** Composite keys, keys within keys, several keys, and subgraphs that are reached over others only. */
export const keys = () => [
  subgraph(
    'a',
    `type Doc @key(fields: "id kind") @key(fields: "id owner { code }") { id: ID! kind: String! owner: Owner! title: String }
     type Owner @key(fields: "code") { code: ID! name: String! }
     type Part @key(fields: "id") { id: ID! name: String  whole: Part  docs: [Doc!] }
     type Query { doc(id: ID!): Doc  docs: [Doc!]!  part(id: ID!): Part  parts: [Part] }`,
    {
      Query: {
        doc: (_: unknown, { id }: { id: string }) => docs.find(one => one.id === id) ?? null,
        docs: () => docs,
        part: (_: unknown, { id }: { id: string }) => parts.find(one => one.id === id) ?? null,
        parts: async () => [...parts.slice(0, 2), null, ...parts.slice(2)],
      },
      Doc: { __resolveReference: foundIn(docs), title: ({ id }: { id: string }) => `title ${id}` },
      Owner: { __resolveReference: foundIn(owners) },
      Part: {
        __resolveReference: foundIn(parts.map(({ id }) => ({ id }))),
        name: ({ id }: { id: string }) => `part ${id}`,
        whole: ({ id }: { id: string }) => parts[Number(id) - 1] ?? null,
        docs: ({ id }: { id: string }) => docs.slice(0, Number(id)),
      },
    },
  ),
  subgraph(
    'b',
    `type Doc @key(fields: "id kind") { id: ID! kind: String! pages: Int  next: Doc }
     type Part @key(fields: "id") @key(fields: "code") { id: ID! code: ID! colour: String  again: Part }
     type Query { coded(code: ID!): Part  codes: [Part!]! }`,
    {
      Query: {
        coded: (_: unknown, { code }: { code: string }) => parts.find(one => one.code === `C${code}`) ?? null,
        codes: () => parts,
      },
      Doc: {
        __resolveReference: foundIn(docs.map(({ id, kind }) => ({ id, kind }))),
        pages: ({ id }: { id: string }) => Number(id) * 10,
        next: ({ id }: { id: string }) => docs[Number(id) + 1] ?? null,
      },
      Part: {
        __resolveReference: foundIn(parts.map(({ id, code }) => ({ id, code }))),
        colour: async ({ code }: { code: string }) => `colour ${code}`,
        again: ({ code }: { code: string }) => parts.find(one => one.code === code),
      },
    },
  ),
  subgraph(
    'c',
    `type Doc @key(fields: "id owner { code }") { id: ID! owner: Owner! seal: String }
     type Owner @key(fields: "code", resolvable: false) { code: ID! }
     type Part @key(fields: "code") @key(fields: "serial") { code: ID! serial: ID! size: Int }
     type Query { sealed: [Doc!] }`,
    {
      Query: { sealed: () => docs.slice(2).map(({ id, owner: { code } }) => ({ id, owner: { code } })) },
      Doc: {
        __resolveReference: ({ id, owner }: { id: string; owner: { code: string } }) => ({ id, owner }),
        seal: ({ id, owner }: { id: string; owner: { code: string } }) => `${id} of ${owner.code}`,
      },
      Part: {
        __resolveReference: foundIn(parts.map(({ code, serial }) => ({ code, serial }))),
        size: ({ code }: { code: string }) => code.length,
      },
    },
  ),
  subgraph(
    'd',
    `type Part @key(fields: "serial") { serial: ID! made(year: Int = 3): String  twin: Part }
     type Query { serials: [Part!] }`,
    {
      Query: { serials: () => parts.map(({ serial }) => ({ serial })) },
      Part: {
        __resolveReference: ({ serial }: { serial: string }) => (serial === 'S3' ? null : { serial }),
        made: ({ serial }: { serial: string }, { year }: { year: number | null }) => `${serial} in ${year}`,
        twin: ({ serial }: { serial: string }) => ({ serial }),
      },
    },
  ),
];

/** An entity within another's key that has more in the same subgraph: there the planned engine loses what the key led to. */
export const within = () => [
  subgraph(
    'a',
    `type Doc @key(fields: "id owner { code }") { id: ID! owner: Owner! }
     type Owner @key(fields: "code") { code: ID! }
     type Query { doc: Doc }`,
    { Query: { doc: () => docs[2] } },
  ),
  subgraph(
    'b',
    `type Doc @key(fields: "id owner { code }") { id: ID! owner: Owner! seal: String }
     type Owner @key(fields: "code") { code: ID! seals: [Doc!]! }`,
    {
      Doc: { seal: ({ id, owner }: { id: string; owner: { code: string } }) => `${id} of ${owner.code}` },
      Owner: { seals: ({ code }: { code: string }) => docs.filter(({ owner }) => owner.code === code) },
    },
  ),
];
