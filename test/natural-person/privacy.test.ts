import { createHash } from 'node:crypto';
import { Actor, Role } from '../../kernel/actor';
import { publicError } from '../../kernel/errors';
import { MissingSecretError, secretsOf } from '../../kernel/secrets';
import { openSlice } from '../../kernel/slice';
import { naturalPersonSlice } from '../../subgraphs/natural-person/subgraph';
import {
  actor,
  anIdentityNumber,
  aPerson,
  aPersonRegister,
  authority,
  CITY,
  department,
  OTHER_CITY,
  PERSON,
  type PersonRegister,
  REGISTER,
} from './person-register';

let register: PersonRegister;

beforeAll(async () => {
  register = await aPersonRegister();
});
afterAll(() => register.close());

const canaryName = '欧阳金丝雀';

/** The forms in which a number could lie about: itself, parts of it, its plain digests. */
const tracesOf = (number: string): string[] => [
  number,
  number.slice(4, 14),
  number.slice(6, 16),
  Buffer.from(number).toString('base64').slice(0, 20),
  Buffer.from(number).toString('hex'),
  ...['md5', 'sha1', 'sha256'].flatMap(algorithm => {
    const digest = createHash(algorithm).update(number);
    return [digest.copy().digest('hex'), digest.digest('base64')];
  }),
];

test('a canary’s number and name are nowhere in clear: no table, no answer, no error', async () => {
  const documentNumber = anIdentityNumber('19870615');
  const heard: unknown[] = [];
  const say = async (source: string, variables: object, by: Actor) => {
    const answer = await register.answer(source, variables, by);
    heard.push(
      answer,
      answer.errors?.map(error => [error.message, error.stack, String(error.originalError?.stack)]),
    );
    return answer.data as { registerPerson?: { id?: string } } | null;
  };
  const input = aPerson({ documentNumber, name: canaryName, facets: [{ category: '户籍登记', department }] });
  const broken = `${documentNumber.slice(0, 17)}${documentNumber.endsWith('1') ? '2' : '1'}`;

  const made = await say(REGISTER, { input: { ...input, idempotencyKey: documentNumber } }, authority);
  expect(made?.registerPerson?.id).toMatch(/^person:/);
  await say(REGISTER, { input: { ...input, idempotencyKey: documentNumber } }, authority); // the answer given before
  await say(REGISTER, { input: { ...input, name: '他人', idempotencyKey: documentNumber } }, authority); // key reused
  await say(REGISTER, { input: { ...input, idempotencyKey: 'second' } }, authority); // exists
  await say(REGISTER, { input: { ...input, validateOnly: true } }, authority);
  await say(REGISTER, { input: { ...input, documentNumber: broken, idempotencyKey: broken } }, authority); // refused
  await say(REGISTER, { input: { ...input, name: documentNumber } }, authority);
  await say(REGISTER, { input: { ...input, facets: [{ category: documentNumber, department }] } }, authority);
  await say(REGISTER, { input }, actor(Role.ANALYST)); // forbidden
  await say(REGISTER, { input }, Actor.nobody);
  await say(PERSON, { id: made?.registerPerson?.id }, authority);
  await say(PERSON, { id: documentNumber }, authority);
  await say(PERSON, { id: `person:${documentNumber}` }, authority);

  const told = JSON.stringify(heard);
  const stored = await register.everythingStored();
  expect(stored).toContain('欧阳***');
  for (const trace of [...tracesOf(documentNumber), ...tracesOf(broken), canaryName, canaryName.slice(2)]) {
    expect(told.includes(trace)).toBe(false);
    expect(stored.includes(trace)).toBe(false);
  }
});

test('a number in a malformed input is not repeated in the error that leaves the process', async () => {
  const documentNumber = '990000194912310021';
  const { name, ...withoutName } = aPerson({ documentNumber });
  const inputs = [
    withoutName,
    { ...withoutName, name, documentNumber: Number(documentNumber) },
    { ...withoutName, name, [documentNumber]: 1 },
  ];
  const literal = `mutation { registerPerson(input: { documentNumber: ${documentNumber} }) { __typename } }`;
  const answers = await Promise.all([
    ...inputs.map(input => register.answer(REGISTER, { input }, authority)),
    register.answer(literal, {}, authority),
  ]);
  for (const { errors } of answers) {
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors?.map(publicError))).not.toContain(documentNumber.slice(0, 15));
  }
});

test('what is remembered under an idempotency key cannot be guessed from the input', async () => {
  const input = aPerson({ facets: [] });
  await register.ask(REGISTER, { input: { ...input, idempotencyKey: 'guess' } }, authority);
  const remembered = await register.rows('select key, body_digest, answer from natural_person.idempotency');
  const plain = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const text = JSON.stringify(remembered);
  expect(text).not.toContain(plain);
  expect(text).not.toContain('guess');
  expect(remembered.map(({ answer }) => Object.keys(answer as object).sort())).toContainEqual([
    'closedBecause',
    'closedOn',
    'documentType',
    'id',
    'jurisdiction',
    'maskedDocumentNumber',
    'maskedName',
  ]);
});

test('equal names and numbers are not to be seen as equal in their ciphers', async () => {
  const documentNumber = '99000007';
  await register.register({ documentType: 'TAIWAN_PERMIT', documentNumber, name: '同名' });
  await register.register({ documentType: 'OTHER', documentNumber, name: '同名' });
  const [row] = await register.rows(`select count(distinct name_cipher)::int as names,
    count(distinct document_number_cipher)::int as numbers
    from natural_person.person_identity i join natural_person.natural_person p on p.id = i.person
    where masked_document_number = '99****07'`);
  expect(row).toEqual({ names: 2, numbers: 2 });
});

test('no event is told: nobody learns of a person but from whoever names them', async () => {
  await register.register();
  expect(await register.rows('select * from natural_person.outbox')).toEqual([]);
});

const tables = [
  'natural_person',
  'person_facet',
  'natural_person_history',
  'person_facet_history',
  'person_identity',
  'person_index',
];

test.each(tables)('%s has row-level security forced and no policy for everybody', async table => {
  const [flags] = await register.rows(`select relrowsecurity, relforcerowsecurity from pg_class
    where oid = 'natural_person.${table}'::regclass`);
  expect(flags).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
  const policies = await register.rows(`select roles::text from pg_policies
    where schemaname = 'natural_person' and tablename = '${table}' and 'public' = any (roles)`);
  expect(policies).toEqual([]);
});

test.each(tables)(
  'other subgraphs cannot read %s, not even when granted it by mistake, and its own no city but the one stated',
  async table => {
    await register.register({ facets: [{ category: '户籍登记', department }] });
    const stranger = register.postgres.connectionFor('asset');
    const count = `select count(*)::int as n from natural_person.${table}`;
    await expect(register.rows(count, stranger)).rejects.toThrow('permission denied');
    await register.rows(
      `grant usage on schema natural_person to shuji_asset; grant select on natural_person.${table} to shuji_asset`,
    );
    expect(await register.rows(count, stranger)).toEqual([{ n: 0 }]);
    await register.rows(
      `revoke select on natural_person.${table} from shuji_asset; revoke usage on schema natural_person from shuji_asset`,
    );
    const own = register.postgres.connectionFor('natural-person');
    expect(await register.rows(count, own)).toEqual([{ n: 0 }]);
    const asked = { ...own, options: `-c shuji.sees=${CITY}` };
    expect((await register.rows(count, asked))[0]?.n).toBeGreaterThan(0);
    expect(await register.rows(count, { ...own, options: `-c shuji.sees=${OTHER_CITY}` })).toEqual([{ n: 0 }]);
  },
);

test('the database itself refuses a number that is not masked', async () => {
  const { id } = await register.register();
  const clear = anIdentityNumber();
  const set = (value: string) =>
    register.rows(`update natural_person.natural_person set masked_document_number = '${value}' where id = '${id.slice(7)}'`);
  await expect(set(clear)).rejects.toThrow('check constraint');
  await expect(set(`${clear.slice(0, 17)}*`)).rejects.toThrow('check constraint');
  await expect(set(`${clear.slice(0, 6)}********${clear.slice(14)}`)).resolves.toBeDefined();
});

test('the register does not open without its keys, or with files that are none, and repeats nothing of them', async () => {
  const connection = register.postgres.connectionFor('natural-person');
  const clock = () => new Date('2026-03-02T01:00:00Z');
  await expect(openSlice(naturalPersonSlice, { connection, clock })).rejects.toThrow('secrets');
  const secrets = () => 'not a key';
  const fault = openSlice(naturalPersonSlice, { connection, clock, secrets });
  await expect(fault).rejects.toThrow(/^person-encryption\.key: /);
  await expect(fault).rejects.not.toThrow('not a key');
  const production = secretsOf({
    ...register.config,
    NODE_ENV: 'production',
    SHUJI_SECRETS: `${register.config.SHUJI_SECRETS}/none`,
  });
  await expect(openSlice(naturalPersonSlice, { connection, clock, secrets: production })).rejects.toThrow(MissingSecretError);
});
