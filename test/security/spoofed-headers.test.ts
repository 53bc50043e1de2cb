import { Actor, Role } from '../../kernel/actor';
import { internalTokens } from '../../kernel/internal-tokens';
import { type Persons, partiesOf, persons } from '../acceptance/natural-person/persons';

const here = partiesOf('chifeng');

let city: Persons;
beforeAll(async () => {
  city = await persons();
});
afterAll(() => city?.close());

const QUESTION = `{ me { id } naturalPerson(id: "$id") { id } personAccessGrants { totalCount } auditTrail(first: 1) { totalCount }
  legalEntities(first: 1) { totalCount } shareRequests(first: 1) { totalCount } tasks(first: 1) { totalCount } }`;
const COMMAND = `mutation { registerPerson(input: { documentType: PASSPORT, documentNumber: "E00000009", name: "Specimen",
  jurisdiction: "${here.jurisdiction}" }) { __typename } }`;

async function send(query: string, headers: Record<string, string>) {
  const response = await fetch(`${city.register.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'spoofed-headers', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

/** Whatever a proxy, a framework or one of our own processes might say of who asks. */
async function spoofed(id: string): Promise<Record<string, string>[]> {
  const claims = {
    subject: 'approver',
    roles: [Role.AUTHORITY, Role.AUDITOR],
    organization: here.authority,
    jurisdiction: here.jurisdiction,
  };
  const said = JSON.stringify(claims);
  const inside = await (await internalTokens(city.register.config, 'gateway')).signInternal(
    { actor: new Actor(claims), requestId: 'spoofed', language: 'zh' },
    { subgraph: 'natural-person', path: '/graphql', body: '' },
  );
  const names = ['x-actor', 'x-user', 'x-remote-user', 'remote-user', 'x-forwarded-user', 'x-authenticated-userid'];
  return [
    ...names.map(name => ({ [name]: 'approver' })),
    ...['x-roles', 'x-role', 'x-forwarded-groups', 'registry-roles', 'roles'].map(name => ({
      [name]: 'AUTHORITY,AUDITOR,SERVICE',
    })),
    ...['x-actor', 'x-claims', 'registry-actor', 'actor', 'x-jwt-payload', 'x-userinfo'].map(name => ({ [name]: said })),
    ...['x-claims', 'x-userinfo', 'x-amzn-oidc-data'].map(name => ({ [name]: Buffer.from(said).toString('base64') })),
    ...['x-organization', 'registry-organization', 'x-tenant'].map(name => ({ [name]: here.authority })),
    ...['x-person', 'registry-person'].map(name => ({ [name]: id })),
    ...['x-internal', 'x-service', 'x-shuji-internal', 'x-from-gateway'].map(name => ({ [name]: 'gateway' })),
    ...[
      'x-authorization',
      'x-forwarded-authorization',
      'proxy-authorization',
      'x-internal-token',
      'x-access-token',
      'cookie',
    ].map(name => ({ [name]: `Bearer ${inside}` })),
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1;host=localhost;proto=https' },
    { 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
    ...['x-original-url', 'x-rewrite-url', 'x-forwarded-prefix', 'x-http-method-override'].map(name => ({
      [name]: '/internal',
    })),
    { 'x-shuji-sees': '*', 'shuji.sees': '*', 'x-pg-options': '-c shuji.sees=*' },
    { 'apollo-require-preflight': 'true', 'apollo-federation-include-trace': 'ftv1', 'x-apollo-operation-name': 'Any' },
    { 'x-clock': '2030-01-01', 'x-now': '2030-01-01', date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
  ];
}

test('what poses as internal in the headers of a request is not believed: nobody and somebody get the answer that they get without', async () => {
  const { id } = await city.registered(here);
  const question = QUESTION.replace('$id', id);
  const officer = { authorization: `Bearer ${await city.register.tokenFor(here.asOfficer)}` };
  const all = await spoofed(id);
  const count = () => city.rows('select count(*)::int as n from natural_person.natural_person');
  const before = await count();
  const askers: Record<string, string>[] = [{}, officer];
  for (const asker of askers) {
    const plain = await send(question, asker);
    const refused = await send(COMMAND, asker);
    expect(refused.text).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    for (const headers of all) {
      expect([headers, await send(question, { ...headers, ...asker })]).toEqual([headers, plain]);
      expect([headers, await send(COMMAND, { ...headers, ...asker })]).toEqual([headers, refused]);
    }
  }
  expect(await count()).toEqual(before);
  process.stdout.write(`      ${all.length} sets of headers, as nobody and as somebody: ignored\n`);
});

test('a token between our own processes opens nothing at the front door', async () => {
  for (const sender of ['gateway', 'catalog'])
    for (const [subgraph, path] of [
      ['gateway', '/graphql'],
      ['natural-person', '/graphql'],
      [city.register.config.TOKEN_AUDIENCE, '/graphql'],
    ] as const) {
      const body = JSON.stringify({ query: COMMAND });
      const actor = new Actor({ subject: 'approver', roles: [Role.AUTHORITY], jurisdiction: here.jurisdiction });
      const token = await (await internalTokens(city.register.config, sender)).signInternal(
        { actor, requestId: 'spoofed', language: 'zh' },
        { subgraph, path, body },
      );
      expect((await send(COMMAND, { authorization: `Bearer ${token}` })).status).toBe(401);
    }
});

test('a request id is its sender’s to choose where it is a plain one; the trail holds the one that was answered', async () => {
  const authorization = `Bearer ${await city.register.tokenFor(here.asAuthority)}`;
  const query = COMMAND.replace('E00000009', 'E00000008');
  for (const [sent, taken] of [
    ['order-12345678', true],
    ['991910183702030826', false],
    ['short', false],
    ["x'; drop table audit_entry; --", false],
    ['a'.repeat(65), false],
  ] as const) {
    const response = await fetch(`${city.register.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, 'x-request-id': sent },
      body: JSON.stringify({ query }),
    });
    const answered = response.headers.get('x-request-id') as string;
    expect([sent, answered === sent]).toEqual([sent, taken]);
    const noted = await city.rows<{ id: string }>('select request_id as id from natural_person.audit_entry');
    expect([sent, await response.text(), noted.filter(({ id }) => id === answered).length]).toEqual([
      sent,
      expect.any(String),
      1,
    ]);
  }
});
