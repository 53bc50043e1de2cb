import { createHmac, randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type OperationTypeNode,
} from 'graphql';
import { importJWK, type JWK, SignJWT } from 'jose';
import { Actor, Role } from '../../kernel/actor';
import { senderKey } from '../../kernel/internal-keys';
import { type Call, digestOf, internalIssuer, internalTokens } from '../../kernel/internal-tokens';
import type { Request } from '../../kernel/subgraph';
import { claimsOf, publicPart } from '../../kernel/tokens';
import { repeated } from '../proofs';
import { aRegister, type TestRegister } from '../register';
import { type ServedApart, type SubgraphApart, servedApart } from './served-apart';

/** One thing that may be asked of a subgraph's own server. */
interface Asked {
  readonly title: string;
  readonly path: string;
  readonly body: string;
  /** Who may ask it. */
  readonly sender: 'gateway' | 'catalog';
}

let register: TestRegister;
let direct: ServedApart;
beforeAll(async () => {
  register = await aRegister();
  direct = await servedApart(register);
});
afterAll(async () => {
  await direct?.close();
  await register?.close();
});

const authority: Request = {
  actor: new Actor({ subject: 'authority', roles: [Role.AUTHORITY] }),
  requestId: 'direct-1',
  language: 'zh',
};
const service: Request = { ...authority, actor: new Actor({ subject: 'catalog', roles: [Role.SERVICE] }) };
const speaks = ({ sender }: Pick<Asked, 'sender'>) => (sender === 'gateway' ? authority : service);

function documentOf(operation: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const wanted: readonly GraphQLArgument[] = args.filter(isRequiredArgument);
  const variables = wanted.map(arg => `$${arg.name}: ${arg.type}`).join(', ');
  const given = wanted.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const within = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  return `${operation}${variables && `(${variables})`} { ${name}${given && `(${given})`}${within} }`;
}

const graph = (title: string, query: string, variables: object = {}): Asked => ({
  title,
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
  sender: 'gateway',
});

/** Everything that a subgraph answers: each field of its roots, of federation, and what stands beside the graph. */
function everythingOf({ slice }: SubgraphApart): Asked[] {
  const subgraph = register.register.subgraphs.find(({ name }) => name === slice.name);
  const schema = subgraph!.schema;
  const roots = ['query', 'mutation'].flatMap(operation =>
    Object.values(schema.getRootType(operation as OperationTypeNode)?.getFields() ?? {})
      .filter(({ name }) => name !== '_entities')
      .map(field =>
        field.name === '_service'
          ? graph('_service', '{ _service { sdl } }')
          : graph(`${operation} ${field.name}`, documentOf(operation, field)),
      ),
  );
  const entities = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) || isInterfaceType(type))
    .filter(({ extensions, astNode }) => extensions && astNode?.directives?.some(({ name }) => name.value === 'key'))
    .map(({ name }) => {
      const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
      return graph(`_entities ${name}`, query, { r: [{ __typename: name, id: 'x' }] });
    });
  const beside = Object.keys(slice.endpoints ?? {}).map(path => ({
    title: path,
    path,
    body: '{}',
    sender: 'gateway' as const,
  }));
  const events = { title: '/events', path: '/events', body: '{"source":"catalog","events":[]}', sender: 'catalog' as const };
  const looks = [
    graph('introspection', '{ __schema { types { name } } }'),
    graph('__type', '{ __type(name: "Query") { name } }'),
  ];
  return [...roots, ...entities, ...looks, ...beside, events];
}

const keyOf = (sender: string): JWK => senderKey(register.config, sender);

/** A token with whatever claims and key. */
async function forged(
  asked: Asked,
  subgraph: string,
  change: { kid?: string; key?: JWK; claims?: object; request?: Request } = {},
) {
  const { kid = asked.sender, key = keyOf(asked.sender), claims = {}, request = speaks(asked) } = change;
  const now = Math.floor(Date.now() / 1_000);
  const { actor, requestId, language } = request;
  const said = { requestId, language, path: asked.path, body: digestOf(asked.body), jti: randomUUID() };
  const standard = { iss: internalIssuer, aud: subgraph, iat: now, exp: now + 25 };
  return new SignJWT({ ...claimsOf(actor), ...said, ...standard, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
    .sign(await importJWK(key, 'ES256'));
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

type Forge = (asked: Asked, subgraph: string) => Promise<string | undefined> | string | undefined;

/** A subgraph other than this one and the one that delivers. */
const anotherThan = (subgraph: string) => (subgraph === 'budget' ? 'exchange' : 'budget');

const signedBy = async (asked: Asked, change: Partial<Call>, subgraph: string) =>
  (await internalTokens(register.config, asked.sender)).signInternal(speaks(asked), {
    subgraph,
    path: asked.path,
    body: asked.body,
    ...change,
  });

const forgeries: Record<string, Forge> = {
  none: () => undefined,
  garbage: () => 'abc.def.ghi',
  'no token at all': () => 'x',
  'of a client': () => register.tokenFor({ subject: 'authority', roles: [Role.AUTHORITY] }),
  expired: (asked, subgraph) =>
    forged(asked, subgraph, {
      claims: { iat: Math.floor(Date.now() / 1_000) - 60, exp: Math.floor(Date.now() / 1_000) - 31 },
    }),
  'of long life': (asked, subgraph) =>
    forged(asked, subgraph, {
      claims: { iat: Math.floor(Date.now() / 1_000) - 60, exp: Math.floor(Date.now() / 1_000) + 3_600 },
    }),
  'without an end': (asked, subgraph) => forged(asked, subgraph, { claims: { exp: undefined } }),
  'for another subgraph': (asked, subgraph) => signedBy(asked, { subgraph: anotherThan(subgraph) }, subgraph),
  'for another body': (asked, subgraph) => signedBy(asked, { body: `${asked.body} ` }, subgraph),
  'for another path': (asked, subgraph) =>
    signedBy(asked, { path: asked.path === '/graphql' ? '/events' : '/graphql' }, subgraph),
  'in the gateway’s name, by a subgraph’s key': (asked, subgraph) =>
    forged(asked, subgraph, { kid: 'gateway', key: keyOf(anotherThan(subgraph)), request: authority }),
  'by this subgraph’s own key, for somebody': (asked, subgraph) =>
    forged(asked, subgraph, { kid: subgraph, key: keyOf(subgraph), request: authority }),
  'by another subgraph’s key, as the service under the gateway’s name': (asked, subgraph) =>
    forged(asked, subgraph, {
      kid: anotherThan(subgraph),
      key: keyOf(anotherThan(subgraph)),
      request: { ...service, actor: new Actor({ subject: 'gateway', roles: [Role.SERVICE] }) },
    }),
  'signed by nobody': async (asked, subgraph) => {
    const [, payload] = (await forged(asked, subgraph)).split('.');
    return `${encoded({ alg: 'none', kid: asked.sender })}.${payload}.AAAA`;
  },
  'with the public key as a secret': async (asked, subgraph) => {
    const [, payload] = (await forged(asked, subgraph)).split('.');
    const text = `${encoded({ alg: 'HS256', kid: asked.sender })}.${payload}`;
    const secret = JSON.stringify(publicPart(keyOf(asked.sender)));
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  },
};

/** Forgeries take turns: each comes to every third operation of a subgraph, in the full form to every one. */
const TURNS = repeated(3, 1);

async function send({ address }: SubgraphApart, { path, body }: Asked, token: string | undefined, method = 'POST') {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(method === 'POST' && { body }),
  });
  return { status: response.status, text: await response.text() };
}

test('a subgraph that is reached directly answers nothing that it answers, whatever token comes with it', async () => {
  const letIn: string[] = [];
  let [operations, refusals] = [0, 0];
  for (const apart of direct.apart.values()) {
    const subgraph = apart.slice.name;
    for (const asked of everythingOf(apart)) {
      operations++;
      const good = await signedBy(asked, {}, subgraph);
      const control = await send(apart, asked, good);
      if (control.status === 401) throw new Error(`${subgraph} ${asked.title} is not answered with a good token`);
      const tokens: [string, string | undefined][] = [['replayed', good]];
      for (const [turn, [kind, forge]] of Object.entries(forgeries).entries())
        if (turn % TURNS === operations % TURNS) tokens.push([kind, await forge(asked, subgraph)]);
      for (const [kind, token] of tokens) {
        const { status, text } = await send(apart, asked, token);
        if (status === 401 && !text.includes('"data"')) refusals++;
        else letIn.push(`${subgraph} ${asked.title}, ${kind}: ${status}`);
      }
    }
  }
  expect(letIn).toEqual([]);
  process.stdout.write(
    `      ${operations} operations of ${direct.apart.size} subgraphs, ${refusals} calls refused with 401\n`,
  );
  expect(operations).toBeGreaterThan(140);
}, 120_000);

test('without a token nobody learns which addresses there are; health is told', async () => {
  for (const apart of direct.apart.values()) {
    for (const path of ['/', '/graphql', '/nowhere', '/api/v1/lineage', '/events'])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const { status } = await send(apart, { title: '', path, body: '{}', sender: 'gateway' }, undefined, method);
        expect([apart.slice.name, method, path, status]).toEqual([apart.slice.name, method, path, 401]);
      }
    for (const path of ['/health', '/readiness', '/metrics']) expect((await fetch(`${apart.address}${path}`)).status).toBe(200);
  }
});

test('a subgraph reads the facts of another as the service, for nobody else, and commands nothing', async () => {
  const apart = direct.apart.get('asset') as SubgraphApart;
  const list = { ...graph('list', '{ dataAssets(first: 1) { totalCount } }'), sender: 'catalog' as const };
  const read = await send(apart, list, await signedBy(list, {}, 'asset'));
  expect([read.status, JSON.parse(read.text)]).toMatchObject([200, { data: { dataAssets: { totalCount: 0 } } }]);
  const forAnother = await forged(list, 'asset', { request: authority });
  expect((await send(apart, list, forAnother)).status).toBe(401);
  const register = 'mutation($input: RegisterAssetInput!) { registerAsset(input: $input) { __typename } }';
  const input = { name: '名', assetKind: 'RESOURCE', jurisdiction: '150400', rights: [] };
  const command = { ...graph('command', register, { input }), sender: 'catalog' as const };
  const commanded = await send(apart, command, await signedBy(command, {}, 'asset'));
  expect(JSON.parse(commanded.text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('what poses as internal beside the token is not believed', async () => {
  const apart = direct.apart.get('asset') as SubgraphApart;
  const asked = graph('as-of', '{ dataAssets(first: 1) { totalCount } }');
  const response = await fetch(`${apart.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await signedBy(asked, {}, 'asset')}`,
      'registry-as-of': '1999-01-01T00:00:00Z',
      'x-actor': 'king',
      'x-roles': 'AUTHORITY',
    },
    body: asked.body,
  });
  expect([response.status, await response.json()]).toMatchObject([200, { data: { dataAssets: { totalCount: 0 } } }]);
});

test('a body sent in another form than it was signed in is refused', async () => {
  const apart = direct.apart.get('asset') as SubgraphApart;
  const asked = graph('list', '{ dataAssets(first: 1) { totalCount } }');
  const others = [asked.body.replace(/}$/, ',"a":1}'), ` ${asked.body}`, '', '{', 'null'];
  for (const body of others) {
    const { status } = await send(apart, { ...asked, body }, await signedBy(asked, {}, 'asset'));
    expect([body, status]).toEqual([body, 401]);
  }
});
