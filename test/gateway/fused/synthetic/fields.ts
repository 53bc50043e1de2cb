import { foundIn, subgraph } from './world';

const makers = ['X', 'Y'].map((id, at) => ({ id, name: `maker ${id}`, country: at ? 'CN' : null }));
const products = Array.from({ length: 5 }, (_, at) => ({
  id: `${at}`,
  name: `product ${at}`,
  weight: at === 3 ? null : at + 1,
  size: at === 2 ? null : { width: at, height: at + 1 },
  sizes: [{ width: at, height: 1 }, ...(at === 1 ? [null] : [])],
  maker: at === 4 ? null : makers[at % 2],
}));
const reviews = products.map(({ id, name }) => ({ id: `r${id}`, text: `of ${id}`, product: { id, name } }));
const byId = (_: unknown, { id }: { id: string }) => products.find(one => one.id === id) ?? null;

/**
 * `@shareable`, `@external` with `@requires` (of values, of values' fields, of another entity's), `@provides` and `@override`.
 * @param deep whether an entity’s entity is provided: the planned engine loses it where another field requires more of it
 */
export const fields = (deep = false) => [
  subgraph(
    'stock',
    `type Product @key(fields: "id") { id: ID! name: String @shareable  weight: Int  size: Size  sizes: [Size]  maker: Maker  shelf: String @override(from: "archive") }
     type Size @shareable { width: Int height: Int }
     type Maker @key(fields: "id") { id: ID! name: String country: String products: [Product!] }
     type Query { product(id: ID!): Product  products: [Product!]!  maker: Maker @shareable }`,
    {
      Query: { product: byId, products: () => products, maker: () => makers[1] },
      Product: { __resolveReference: foundIn(products), shelf: ({ id }: { id: string }) => `shelf ${id}` },
      Maker: {
        __resolveReference: foundIn(makers),
        products: ({ id }: { id: string }) => products.filter(one => one.maker?.id === id),
      },
    },
  ),
  subgraph(
    'shipping',
    `type Product @key(fields: "id") { id: ID! name: String @shareable  weight: Int @external  size: Size @external  sizes: [Size] @external  maker: Maker @external
       cost(fast: Boolean = false): Int @requires(fields: "weight")  volume: Int @requires(fields: "size { width height }")
       total: Int @requires(fields: "sizes { width }")  label: String @requires(fields: "weight maker { country }")
       box: Size  rate: Int @requires(fields: "score")  score: Int @external }
     type Size @shareable { width: Int height: Int }
     type Maker @key(fields: "id") { id: ID! country: String @external  tax: String @requires(fields: "country") }
     type Query { shipped: [Product]  maker: Maker @shareable }`,
    {
      Query: { shipped: () => [...products.map(({ id }) => ({ id })), null], maker: () => ({ id: 'Y' }) },
      Product: {
        __resolveReference: (reference: object) => reference,
        name: ({ id }: { id: string }) => `product ${id}`,
        cost: ({ weight }: { weight: number | null }, { fast }: { fast: boolean | null }) => (weight ?? 100) * (fast ? 2 : 1),
        volume: ({ size }: { size?: { width: number; height: number } | null }) => size && size.width * size.height,
        total: ({ sizes }: { sizes: ({ width: number } | null)[] }) => sizes.reduce((sum, one) => sum + (one?.width ?? 50), 0),
        label: ({ weight, maker }: { weight: number; maker: { country: string | null } | null }) =>
          `${weight} ${maker === null ? 'nobody' : maker.country}`,
        box: ({ id }: { id: string }) => ({ width: Number(id), height: 7 }),
        rate: ({ score }: { score: number | null }) => (score ?? 1000) + 1,
      },
      Maker: {
        __resolveReference: (reference: object) => reference,
        tax: ({ country }: { country: string | null }) => `tax of ${country}`,
      },
    },
  ),
  subgraph(
    'reviews',
    `type Review @key(fields: "id") { id: ID! text: String  product: Product @provides(fields: "name${deep ? ' maker { name }' : ''}")  bare: Product }
     type Product @key(fields: "id") { id: ID! name: String @external  ${deep ? 'maker: Maker @external ' : ''}reviews: [Review!]!  score: Int  best: Review }
     ${deep ? 'type Maker @key(fields: "id") { id: ID! name: String @external }' : ''}
     type Query { reviews: [Review] }`,
    {
      Query: { reviews: async () => reviews },
      Review: {
        __resolveReference: foundIn(reviews),
        product: ({ product: { id } }: { product: { id: string } }) => ({
          id,
          name: `product ${id}`,
          maker: products[Number(id)]?.maker,
        }),
        bare: ({ product: { id } }: { product: { id: string } }) => ({ id }),
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        reviews: ({ id }: { id: string }) => reviews.filter(one => one.product.id === id),
        score: ({ id }: { id: string }) => (id === '1' ? null : Number(id) * 100),
        best: ({ id }: { id: string }) => reviews.find(one => one.product.id === id) ?? null,
      },
    },
  ),
  subgraph(
    'archive',
    `type Product @key(fields: "id") { id: ID! shelf: String  year: Int  seen: String @requires(fields: "cost")  cost(fast: Boolean = false): Int @external }
     type Query { archived: [Product!]! }`,
    {
      Query: { archived: () => products.slice(1, 3).map(({ id }) => ({ id, shelf: 'never told' })) },
      Product: {
        __resolveReference: (reference: object) => ({ ...reference, shelf: 'never told' }),
        year: ({ id }: { id: string }) => 2000 + Number(id),
        seen: ({ cost }: { cost: number | null }) => `cost ${cost}`,
      },
    },
  ),
];
