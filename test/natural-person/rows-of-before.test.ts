import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { HmacDigest } from '../../kernel/ciphers/hmac-digest';
import { keyInUse, makeKey, readKeyRing } from '../../kernel/ciphers/key-ring';
import { RingCipher } from '../../kernel/ciphers/ring-cipher';
import { migrate, migrateDown } from '../../kernel/migrate';
import { migrationsFolder } from '../../kernel/migration';
import { Refused } from '../../kernel/refused';
import { aServingRegister } from '../cli/keys/serving-register';
import { emptyDatabase, type TestDatabase } from '../database';
import { anIdentityNumber } from './person-register';

const SUBGRAPH = ['natural-person'];
const OLD_STEP = 'natural-person/0001-create-natural-persons';
const rings = { 'person-encryption.key': makeKey(1), 'person-index.key': makeKey(4) };
const cipher = new RingCipher(readKeyRing(rings['person-encryption.key']));
const digest = new HmacDigest(keyInUse(readKeyRing(rings['person-index.key'])));

const ids = [
  '10000000-0000-4000-8000-000000000001',
  '10000000-0000-4000-8000-000000000002',
  '10000000-0000-4000-8000-000000000003',
];
const [steady, renamed, gone] = ids as [string, string, string];
const numbers = new Map(ids.map(id => [id, anIdentityNumber('19880101')]));
const numberOf = (id: string) => numbers.get(id) as string;
const sealedName = (id: string, name: string) => cipher.encrypt(name, `natural_person|name|${id}`);

let database: TestDatabase;
let client: Client;
let folder: string;

/** The steps as they were before numbers and names lay apart. */
function stepsOfBefore(): string {
  const copy = mkdtempSync(join(tmpdir(), 'shuji-steps-'));
  cpSync(migrationsFolder, copy, { recursive: true });
  for (const file of readdirSync(join(copy, 'natural-person'))) {
    if (!file.startsWith('0001')) rmSync(join(copy, 'natural-person', file));
  }
  return copy;
}

/** A person as the register stored one then. */
const store = (id: string) =>
  client.query(
    `insert into natural_person.natural_person (id, document_type, document_number_index, document_number_index_key,
       document_number_cipher, name_cipher, masked_document_number, masked_name, jurisdiction)
     values ($1, 'CITIZEN_ID', $2, $3, $4, $5, '99****99', '试**', '990400')`,
    [
      id,
      digest.of('natural_person|document_number', 'CITIZEN_ID', numberOf(id)),
      digest.keyId,
      cipher.encrypt(numberOf(id), `natural_person|document_number|${id}`),
      sealedName(id, '试例甲'),
    ],
  );

const rowsOf = async (statement: string) => (await client.query(statement)).rows;
const columnsOfBefore = () =>
  rowsOf(`select id, version, document_number_index, document_number_index_key, document_number_cipher, name_cipher
    from natural_person.natural_person order by id`);

beforeAll(async () => {
  folder = stepsOfBefore();
  database = await emptyDatabase();
  await migrate(database.postgres, SUBGRAPH, { folder });
  client = new Client(database.postgres.admin);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

test('persons of before are all there afterwards, with number and name of every version; nobody is entered twice; and back again', async () => {
  for (const id of ids) await store(id);
  const early = (await rowsOf('select clock_timestamp() as at'))[0]?.at as Date;
  await client.query(
    `update natural_person.natural_person set name_cipher = $2, masked_name = '改**', version = 2 where id = $1`,
    [renamed, sealedName(renamed, '改名后')],
  );
  await client.query(`update natural_person.natural_person set masked_name = '改*名', version = 3 where id = $1`, [renamed]);
  await client.query('delete from natural_person.natural_person where id = $1', [gone]);
  const before = await columnsOfBefore();

  await migrate(database.postgres, SUBGRAPH);

  const identities = `select person, since_version from natural_person.person_identity order by person, since_version`;
  expect(await rowsOf(identities)).toEqual([
    { person: steady, since_version: 1 },
    { person: renamed, since_version: 1 },
    { person: renamed, since_version: 2 },
    { person: gone, since_version: 1 },
  ]);
  const register = await aServingRegister(database, (file, make) => rings[file as keyof typeof rings] ?? make());
  try {
    const person = (id: string) => ({ id, documentNumber: numberOf(id) });
    expect(await register.open(person(steady))).toEqual({ documentNumber: numberOf(steady), name: '试例甲' });
    expect(await register.open(person(renamed))).toEqual({ documentNumber: numberOf(renamed), name: '改名后' });
    expect(await register.open(person(renamed), early)).toEqual({ documentNumber: numberOf(renamed), name: '试例甲' });
    expect(await register.open(person(gone))).toBeUndefined();
    for (const id of [steady, renamed]) {
      expect(await register.find(person(id))).toBe(id);
      expect(await register.register(numberOf(id))).toBeInstanceOf(Refused);
    }
    expect(await register.find(person(gone))).toBeUndefined();
  } finally {
    await register.close();
  }
  const kept = await rowsOf(`select count(*)::int as n from natural_person.natural_person_history`);
  expect(kept).toEqual([{ n: 5 }]);

  await migrateDown(database.postgres, 'natural-person', OLD_STEP);
  expect(await columnsOfBefore()).toEqual(before);
  await migrate(database.postgres, SUBGRAPH);
  expect(await rowsOf(identities)).toHaveLength(4);
});
