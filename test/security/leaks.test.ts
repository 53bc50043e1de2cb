import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { findsIn } from './canaries';
import { conversationWith } from './conversation';
import { isSecret, marks, secret, typed } from './leak-marks';
import { markedDataset } from './marked-dataset';
import { questionOf, type TextPlace, textPlaces } from './questions';
import { filesBelow, searchFiles, searchTables } from './search-storage';
import { sendStrangely } from './strange-requests';

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
let city: Persons;
let dataset: Awaited<ReturnType<typeof markedDataset>>;
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

const { answers, send } = conversationWith(() => city.register);

/** What is refused is asked for with all that it says. */
const give = (claims: ActorClaims | undefined, command: string, input: object) =>
  send(
    command,
    { query: documentOf(command).replace('{ rule path }', '{ rule path message messageEn }'), variables: { input } },
    claims,
  );

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
  dataset = await markedDataset(city.register, { answers, send });
}, 180_000);
afterAll(async () => {
  await city?.close();
  rmSync(folder, { recursive: true, force: true });
});

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

test('marked records are loaded, opened and compared by their holder, and refused to everybody else in every way', async () => {
  await dataset.load();
  const before = answers.length;
  const { grantedRecords, takeExportPart, ...compared } = await dataset.asHolder();
  const heard = answers.splice(before);
  // what only compares, or is refused, is searched as any other answer
  const opens = /^(grantedRecords|takeExportPart)$/;
  answers.push(...heard.filter(({ about, data }) => !opens.test(about) || data.includes('Refused')));
  for (const opened of [grantedRecords, takeExportPart])
    expect(findsIn(Buffer.from(JSON.stringify(opened)), secret.marks)).toHaveLength(secret.marks.length);
  expect(compared).toMatchObject({
    verifyItem: { outcome: 'MATCH' },
    runCrossVerification: { results: [{ outcome: 'YES' }, { outcome: 'YES' }] },
    runVerification: { outcomes: [{ outcome: 'MATCH' }, { outcome: 'MISMATCH' }] },
  });
  await dataset.asOthers();
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

test('canaries come in headers, addresses, names of operations, tokens and broken bodies', () =>
  sendStrangely(city.register, { answers, send }, here.asOfficer));

test('what fails on our side fails without them', async () => {
  await city.rows('alter table natural_person.person_identity rename to gone');
  await city.rows('alter table exchange.dataset_record rename to gone');
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
    await dataset.asHolderOnceMore();
    expect((await dataset.loadOnceMore()).code).toBe('INTERNAL_SERVER_ERROR');
  } finally {
    await city.rows('alter table exchange.gone rename to dataset_record');
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

test('no table holds a person’s value in clear; typed texts lie only where things are registered', async () => {
  await city.register.settled();
  const { finds, registered, rows, tables } = await searchTables(city);
  process.stdout.write(`      ${rows} rows of ${tables} tables; free texts as typed in ${[...registered].join(', ')}\n`);
  expect(finds).toEqual([]);
}, 300_000);

test('the files of the database hold no person’s value in clear: its tables, its journal, its log; nor the heads kept outside', async () => {
  await city.rows('checkpoint');
  const { data } = currentServer();
  const { files, bytes, finds } = searchFiles(data, city.register.config.AUDIT_HEADS);
  process.stdout.write(`      ${files} files, ${Math.round(bytes / 1e6)} MB\n`);
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
