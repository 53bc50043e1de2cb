import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLField } from 'graphql';
import { backupCommand } from '../../cli/commands/backup';
import { eventsCommand } from '../../cli/commands/events';
import { exportCommand } from '../../cli/commands/export';
import { keysCommand } from '../../cli/commands/keys';
import { reconcileCommand } from '../../cli/commands/reconcile';
import { registers } from '../../cli/export/registers';
import { readComposed } from '../../gateway/composed';
import { type ActorClaims, Role } from '../../kernel/actor';
import { logger } from '../../kernel/log';
import { asPerson, documentOf, ground, type Persons, partiesOf, persons } from '../acceptance/natural-person/persons';
import { repeated } from '../proofs';
import { currentServer } from '../test-server';
import { canaries, findsIn } from './canaries';
import { questionOf, type TextPlace, textPlaces } from './questions';

/** Of persons: to be found in the encrypted columns, and nowhere at all in clear. */
const secret = canaries({ birthday: '18370203', sign: '鸤髹', passport: 'EZQW917', phone: '1743917' });
/** Typed into texts that are no person's record: never repeated in an error, a log, a figure or the audit trail. */
const typed = canaries({ birthday: '18480915', sign: '鹡翀', passport: 'EYWK926', phone: '1752926' });
const kinds = ['number', 'name', 'passport', 'phone'] as const;

const schema = buildSchema(readComposed().schema);
const roots = { query: schema.getQueryType()!.getFields(), mutation: schema.getMutationType()!.getFields() };
const here = partiesOf('chifeng');
const there = partiesOf('guiyang');
const usual = {
  CreditCode: here.civil,
  DivisionCode: here.jurisdiction,
  String: '试例文字',
};

/** Everything that the log was told, at its most talkative. */
const logged: string[] = [];
/** What was answered: errors apart from data. */
const answers: { about: string; errors: string; data: string; headers: string }[] = [];

let city: Persons;
let folder: string;
/** Persons of the register. */
const ids: string[] = [];

const someRoles = [Role.AUTHORITY, Role.CONSUMER, Role.AUDITOR];
const everyRole = Object.values(Role).filter(role => role !== Role.SERVICE);
const allRoles: ActorClaims = {
  subject: 'all',
  roles: everyRole,
  organization: here.authority,
  jurisdiction: here.jurisdiction,
};

/** One request as it goes over the wire; the answer is kept. */
async function send(about: string, body: object, claims?: ActorClaims, headers: Record<string, string> = {}, query = '') {
  const response = await fetch(`${city.register.address}/graphql${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(claims && { authorization: `Bearer ${await city.register.tokenFor(claims)}` }),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  const said = [...response.headers].map(pair => pair.join(': ')).join('\n');
  answers.push({ about, errors: JSON.stringify(errors ?? []), data: JSON.stringify(data ?? null), headers: said });
  return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
}

const give = (claims: ActorClaims | undefined, command: string, input: object, headers?: Record<string, string>) =>
  send(command, { query: documentOf(command), variables: { input } }, claims, headers);

const isSecret = (field: string, place: TextPlace) =>
  /^(register|change|identify)Person$/.test(field) && ['documentNumber', 'name'].includes(place.at(-1) as string);

/** A canary in one place of one root field. */
async function typeInto(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, towards: TextPlace, turn: number) {
  const source = isSecret(field.name, towards) ? secret : typed;
  const canary = source[kinds[turn % kinds.length] as (typeof kinds)[number]]();
  const written = (_: string, place: TextPlace) => {
    if (place.join('.') === towards.join('.')) return canary;
    return isSecret(field.name, place) ? secret[place.at(-1) === 'name' ? 'name' : 'number']() : undefined;
  };
  const asked = questionOf(kind, field, schema, { written, towards, levels: 0, more: usual });
  const { codes } = await send(`${field.name} ${towards.join('.')}`, asked, allRoles);
  if (codes.some(code => code === 'GRAPHQL_VALIDATION_FAILED' || code.startsWith('QUERY_TOO'))) {
    throw new Error(`${field.name} ${towards.join('.')}: ${codes}\n${asked.query}`);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shuji-leaks-'));
  const log = logger({ LOG_LEVEL: 'trace' }, 'test', { write: line => void logged.push(line) });
  city = await persons('2026-06-30', {
    sample: true,
    log,
    env: { PERSON_QUOTAS: { user: 1e6, organization: 1e6, person: 1e6 } },
  });
  for (const party of [here, here, there]) {
    const { id } = await city.registered(party, { documentNumber: secret.number(), name: secret.name() });
    ids.push(id);
  }
}, 180_000);
afterAll(async () => {
  await city?.close();
  rmSync(folder, { recursive: true, force: true });
});

const marks = [...secret.marks, ...typed.marks];

/** What is known of a person, asked by each who may see something of them. */
const PERSON = `query ($id: ID!) { naturalPerson(id: $id) { id maskedName maskedDocumentNumber documentNumber name
  accessLog(first: 50) { nodes { at purpose legalBasis caseNumber content } pageInfo { endCursor startCursor } } } }`;

test('persons are entered, changed, closed, looked up, read and refused in every way', async () => {
  const [one = '', two = '', three = ''] = ids;
  const { asAuthority, asOfficer, asColleague, civil, jurisdiction } = here;
  const document = () => ({ documentType: 'CITIZEN_ID', documentNumber: secret.number(), name: secret.name() });
  const passport = () => ({ documentType: 'PASSPORT', documentNumber: secret.passport(), name: secret.name() });
  const input = { ...document(), jurisdiction };
  const asked = { ...ground, jurisdiction };
  for (const claims of [undefined, asAuthority, asOfficer, asColleague, here.asAuditor, there.asAuthority]) {
    for (const more of [{}, { validateOnly: true }, { idempotencyKey: secret.number() }, { documentNumber: '18370203' }]) {
      await give(claims, 'registerPerson', { ...input, ...more });
      await give(claims, 'registerPerson', { ...passport(), jurisdiction, ...more });
      await give(claims, 'changePerson', { person: two, ...document(), basis: '换证', ...more });
      await give(claims, 'identifyPerson', { ...asked, ...document(), ...more });
      await give(claims, 'identifyPerson', { ...asked, ...input, ...more });
    }
    for (const id of ids) await send('naturalPerson', { query: PERSON, variables: { id } }, claims);
  }
  await give(asAuthority, 'grantPersonAccess', {
    person: one,
    organization: civil,
    user: 'officer',
    contents: ['DOCUMENT_NUMBER', 'NAME'],
    ...ground,
    until: '2026-12-31',
  });
  const before = answers.length;
  const read = await send('naturalPerson', { query: PERSON, variables: { id: one } }, asOfficer);
  const own = await send('me', { query: '{ me { documentNumber name } }' }, asPerson(three));
  // that the marks are found where the values are meant to be, so that finding none elsewhere says something
  for (const answer of answers.splice(before)) expect(findsIn(Buffer.from(answer.data), secret.marks)).not.toEqual([]);
  expect([read.codes, own.codes]).toEqual([[], []]);
  await give(asAuthority, 'closePerson', { person: two, because: 'DEATH', closedOn: '2026-06-01' });
});

test('canaries are typed into every text of every question and every command', async () => {
  let texts = 0;
  for (const kind of ['query', 'mutation'] as const)
    for (const field of Object.values(roots[kind]))
      for (const place of field.args.flatMap(arg => textPlaces(arg.type, [arg.name]))) {
        for (let turn = 0; turn < repeated(1, kinds.length); turn++) await typeInto(kind, field, place, texts + turn);
        texts++;
      }
  process.stdout.write(
    `      ${texts} texts of ${Object.keys(roots.query).length} questions and ${Object.keys(roots.mutation).length} commands\n`,
  );
  expect(texts).toBeGreaterThan(300);
}, 600_000);

test('canaries come in headers, addresses, names of operations, tokens and broken bodies', async () => {
  const query = '{ naturalPerson(id: "x") { id } }';
  for (const mark of [secret.number(), secret.name(), typed.phone()]) {
    const encoded = encodeURIComponent(mark);
    for (const claims of [undefined, here.asOfficer]) {
      await send('headers', { query }, claims, {
        'registry-purpose': encoded,
        'registry-as-of': encoded,
        'accept-language': encoded,
        'user-agent': encoded,
        'x-forwarded-for': encoded,
        cookie: `a=${encoded}`,
      });
      // what a request is called is its sender's to choose, but for a number as long as an identity number
      await send('request id', { query }, claims, { 'x-request-id': encodeURIComponent(secret.number()) });
      await send('address', { query }, claims, {}, `?document=${encoded}`);
      for (const text of [
        `{ naturalPerson(id: "${mark}") { id } }`,
        `{ f(a: "${mark}") }`,
        `{ "${mark}`,
        `query Q${secret.number()} ${query}`,
      ])
        await send('document', { query: text, operationName: mark }, claims);
      await send('persisted', { documentId: `sha256:${mark}`, extensions: { persistedQuery: { sha256Hash: mark } } }, claims);
      await send('variables', { query, variables: { [mark]: mark } }, claims);
    }
    for (const [path, options] of [
      [`/${encoded}`, {}],
      [`/graphql?query=${encoded}`, {}],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": "${mark}` }],
      ['/graphql', { method: 'POST', headers: { 'content-type': encoded }, body: mark }],
      ['/graphql', { headers: { authorization: `Bearer ${encoded}` } }],
      [
        '/api/v1/lineage',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ eventType: mark }) },
      ],
    ] as const) {
      const response = await fetch(`${city.register.address}${path}`, options);
      answers.push({
        about: path.slice(0, 9),
        errors: await response.text(),
        data: '',
        headers: JSON.stringify([...response.headers]),
      });
    }
  }
});

test('what fails on our side fails without them', async () => {
  await city.rows('alter table natural_person.person_identity rename to gone');
  const before = logged.length;
  try {
    for (const command of ['registerPerson', 'identifyPerson', 'changePerson']) {
      const input = { documentType: 'CITIZEN_ID', documentNumber: secret.number(), name: secret.name() };
      const more = command === 'changePerson' ? { person: ids[0], basis: '换证' } : { jurisdiction: here.jurisdiction };
      const { codes } = await give(here.asAuthority, command, {
        ...input,
        ...more,
        ...(command === 'identifyPerson' && ground),
      });
      expect(codes).toHaveLength(1);
    }
    await give(here.asOfficer, 'identifyPerson', {
      ...ground,
      jurisdiction: here.jurisdiction,
      documentType: 'CITIZEN_ID',
      documentNumber: secret.number(),
      name: secret.name(),
    });
    await send('me', { query: '{ me { documentNumber name } }' }, asPerson(ids[0] as string));
  } finally {
    await city.rows('alter table natural_person.gone rename to person_identity');
  }
  expect(logged.slice(before).join('')).toMatch(/"trace"/);
});

test('every question is asked by everybody', async () => {
  const askers = [
    undefined,
    ...repeated(someRoles, everyRole).map(role => ({
      subject: role,
      roles: [role],
      organization: here.civil,
      jurisdiction: here.jurisdiction,
    })),
    allRoles,
  ];
  for (const claims of askers)
    for (const field of Object.values(roots.query)) {
      for (const levels of field.name === 'node' ? [0] : repeated([1], [0, 1, 2])) {
        const { codes } = await send(
          field.name,
          questionOf('query', field, schema, { levels, more: { ...usual, ID: ids[0] } }),
          claims,
        );
        if (codes.some(code => code === 'GRAPHQL_VALIDATION_FAILED'))
          throw new Error(`${field.name} is not asked: ${answers.at(-1)?.errors}`);
      }
    }
}, 600_000);

test('no answer tells a person’s value, and no error or header tells what was typed', () => {
  const finds = answers.flatMap(({ about, errors, data, headers }) => [
    ...findsIn(Buffer.from(data), secret.marks).map(find => `${about}, data: ${find}`),
    ...findsIn(Buffer.from(errors), marks).map(find => `${about}, errors: ${find}`),
    ...findsIn(Buffer.from(headers), marks).map(find => `${about}, headers: ${find}`),
  ]);
  process.stdout.write(
    `      ${answers.length} answers, ${answers.reduce((sum, { data, errors }) => sum + data.length + errors.length, 0)} characters\n`,
  );
  expect(finds).toEqual([]);
});

test('neither the log nor the figures tell anything of them', async () => {
  expect(findsIn(Buffer.from(logged.join('')), marks)).toEqual([]);
  const figures = await (await fetch(`${city.register.address}/metrics`)).text();
  expect(findsIn(Buffer.from(figures), marks)).toEqual([]);
  process.stdout.write(`      ${logged.length} lines of the log, ${figures.length} characters of figures\n`);
});

/** Tables that keep what was done, not what was registered: a typed text has no business there. */
const tellsOfDeeds = /\.(audit_|idempotency|inbox|person_|suspended)|^graphile_worker/;
/** Save these, of which docs/security.md says so. */
const stated = [
  /\.suspended_access\.subject$/, // the user that is kept out, as tokens name them
  /\.idempotency\.key$/, // the caller's own name for a command
  /\.(audit_entry\w*|audit_trail)\.purpose$/, // what a request says it is for, in which a long number is refused
  /\.audit_entry\w*\.detail$/, // case number and legal basis of an access, in which a long number is refused
  /\.(audit_entry\w*|audit_trail|inbox)\.aggregate$/, // the code of a project is its id
  /\.person_access_grant\w*\.\w+$/, // the user named, purpose, legal basis and case number
];

test('no table holds a person’s value in clear; typed texts lie only where things are registered', async () => {
  await city.register.settled();
  const tables = await city.rows<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const registered = new Map<string, number>();
  const finds: string[] = [];
  let rows = 0;
  for (const { name } of tables) {
    const all = await city.rows<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`);
    rows += all.length;
    if (findsIn(Buffer.from(JSON.stringify(all)), marks).length === 0) continue;
    for (const { row } of all)
      for (const [column, value] of Object.entries(row)) {
        // JSON writes bytes in hexadecimal digits, in which marks are searched too
        const bytes = Buffer.from(JSON.stringify(value));
        finds.push(...findsIn(bytes, secret.marks).map(find => `${name}.${column}: ${find}`));
        if (findsIn(bytes, typed.marks).length === 0) continue;
        if (tellsOfDeeds.test(name) && !stated.some(place => place.test(`${name}.${column}`)))
          finds.push(`${name}.${column}: ${bytes.toString('utf8').slice(0, 200)}`);
        registered.set(`${name}.${column}`, (registered.get(`${name}.${column}`) ?? 0) + 1);
      }
  }
  process.stdout.write(
    `      ${rows} rows of ${tables.length} tables; free texts as typed in ${[...registered.keys()].join(', ')}\n`,
  );
  expect(finds).toEqual([]);
}, 300_000);

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map(name => join(path, name))
    .filter(name => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false);

test('the files of the database hold no person’s value in clear: its tables, its journal, its log; nor the heads kept outside', async () => {
  await city.rows('checkpoint');
  const { data } = currentServer();
  const files = [data, city.register.config.AUDIT_HEADS]
    .filter(path => statSync(path, { throwIfNoEntry: false }))
    .flatMap(filesBelow);
  const finds: string[] = [];
  let bytes = 0;
  for (const file of new Set(files)) {
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      continue; // of another database, gone meanwhile
    }
    bytes += content.length;
    finds.push(...findsIn(content, secret.marks).map(find => `${file}: ${find}`));
    if (file.endsWith('.log')) finds.push(...findsIn(content, typed.marks).map(find => `${file}: ${find}`));
  }
  process.stdout.write(`      ${files.length} files, ${Math.round(bytes / 1e6)} MB\n`);
  expect(finds).toEqual([]);
}, 300_000);

test('no command of the program tells them, and a backup is not to be read', async () => {
  const { config } = city.register;
  const said: string[] = [];
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((...line) => void said.push(line.join(' '))),
    jest.spyOn(console, 'error').mockImplementation((...line) => void said.push(line.join(' '))),
    jest.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0),
  ];
  const run = (
    command: (configOf: () => typeof config) => { parseAsync(args: string[], from: { from: 'user' }): Promise<unknown> },
    ...args: string[]
  ) => command(() => config).parseAsync(args, { from: 'user' });
  try {
    for (const role of repeated([Role.AUTHORITY], everyRole))
      for (const register of repeated(['legal-entities', 'assets'], Object.keys(registers)))
        await run(exportCommand, register, join(folder, `${register}-${role}.csv`), '--role', role);
    await run(backupCommand, join(folder, 'register.backup'), '--tables');
    await run(backupCommand, '--verify', join(folder, 'register.backup'));
    await run(keysCommand);
    await run(eventsCommand, '--json');
    await run(reconcileCommand, '--json');
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
  expect(said.length).toBeGreaterThan(5);
  expect(findsIn(Buffer.from(said.join('\n')), secret.marks)).toEqual([]);
  for (const file of filesBelow(folder)) {
    const content = readFileSync(file);
    expect(content.length).toBeGreaterThan(0);
    expect([file, findsIn(content, secret.marks)]).toEqual([file, []]);
    if (file.endsWith('.backup')) expect(findsIn(content, typed.marks)).toEqual([]);
  }
}, 300_000);
