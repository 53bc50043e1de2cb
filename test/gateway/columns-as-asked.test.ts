import { buildSchema, type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { readComposed } from '../../gateway/composed';
import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';

/** Lists of which only the columns are read that an operation shows. */
const lists = { dataAssets: 'DataAsset', operationContracts: 'OperationContract' } as const;

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

const composed = readComposed();
const schema = buildSchema(composed.schema, { assumeValid: true });

/** A field with all that is to be asked of it; nothing of pages, lists of objects and what has arguments. */
function asked({ name, type, args }: GraphQLField<unknown, unknown>): string[] {
  const named = getNamedType(type);
  if (args.length > 0) return [];
  if (isLeafType(named)) return [name];
  if (!isObjectType(named) || String(type).startsWith('[')) return [];
  const keys = Object.values(named.getFields()).filter(
    field => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return [`${name} { ${keys[0]?.name} }`];
}

const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields()).flatMap(asked);

const somebody = (role: Role, organization?: string) => ({ subject: 'somebody', roles: [role], organization });

/** Who is shown the money of contracts, who is not, and who only as a party. */
const claims = {
  authority: async () => somebody(Role.AUTHORITY),
  analyst: async () => somebody(Role.ANALYST),
  operator: async () => {
    const of = '{ operationContracts(first: 1) { nodes { operator { creditCode } } } }';
    const { data } = await register.as(somebody(Role.AUTHORITY)).ask<Contracts, object>(of);
    return somebody(Role.OPERATOR, data.operationContracts.nodes[0]?.operator.creditCode);
  },
};

interface Contracts {
  operationContracts: { nodes: { operator: { creditCode: string } }[] };
}

test.each(
  Object.entries(lists).flatMap(([list, type]) =>
    Object.keys(claims).map(who => [list, type, who as keyof typeof claims] as const),
  ),
)('%s (%s), asked by the %s for one field alone, says the same as when everything is asked', async (list, type, who) => {
  const on = register.as(await claims[who]());
  const rows = async (selection: string) => {
    const { data, errors } = await on.ask<Record<string, { nodes: { id: string }[] }>, object>(
      `{ ${list}(first: 50) { nodes { id ${selection} } } }`,
    );
    expect(errors).toBeUndefined();
    return data[list]?.nodes ?? [];
  };
  const fields = fieldsOf(type);
  expect(fields.length).toBeGreaterThan(20);
  // `available` is more than columns: with it rows are read whole
  const whole = await rows(`${fields.join(' ')} available { event }`);
  expect(whole.length).toBeGreaterThan(2);
  for (const field of fields) {
    const name = field.split(' ')[0] as string;
    const alone = await rows(field);
    expect(alone).toEqual(whole.map(row => ({ id: row.id, [name]: row[name as keyof typeof row] })));
  }
});

test('what another subgraph requires of such a row would have to be read too: nothing is required', () => {
  for (const type of Object.values(lists)) {
    const [text = ''] = new RegExp(`^type ${type}\\b[^]*?^}`, 'm').exec(composed.supergraph) ?? [];
    expect(text).toContain('@join__field');
    expect(text).not.toContain('requires:');
  }
});
