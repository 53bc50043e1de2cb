import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysCommand } from '../../../cli/commands/keys';
import { Misuse } from '../../../cli/misuse';
import { makeKey, readKeyRing } from '../../../kernel/ciphers/key-ring';
import type { Config } from '../../../kernel/config';
import { Refused } from '../../../kernel/refused';
import { secretsOf } from '../../../kernel/secrets';
import { anIdentityNumber } from '../../natural-person/person-register';
import { aServingRegister, type KnownPerson, type ServingRegister } from '../keys/serving-register';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
let register: ServingRegister;
let persons: KnownPerson[];
beforeAll(async () => {
  house = await aCommandHouse({ hasOwnSecrets: true });
  const { config, postgres } = house;
  register = await aServingRegister({ config, postgres });
  persons = await register.fill(30);
});
afterAll(async () => {
  await register.close();
  await house.close();
});

const fileOf = (name: 'encryption' | 'index', { SHUJI_SECRETS }: Pick<Config, 'SHUJI_SECRETS'> = house.config) =>
  join(SHUJI_SECRETS, `person-${name}.key`);
const keysOf = (name: 'encryption' | 'index') =>
  [...readKeyRing(readFileSync(fileOf(name), 'utf8')).values()].map(({ id, cipher }) => `${id} ${cipher}`);
const keys = (...args: string[]) => house.run(keysCommand, ...args);
const everybodyOpens = async () => {
  for (const person of persons) {
    expect(await register.open(person)).toEqual({ documentNumber: person.documentNumber, name: '试例甲' });
    expect(await register.find(person)).toBe(person.id);
  }
};
const namedKeys = async () =>
  (
    await house.rows<{ of: string; key: number }>(`select 'identity' as of, key from natural_person.person_identity
      union select 'index', key from natural_person.person_index order by of, key`)
  ).map(({ of, key }) => `${of} ${key}`);

test('the rings are shown with their algorithms and what they hold, never a key', async () => {
  const { output } = await keys();
  expect(output).toMatch(/person-encryption\.key\n +1 +AES-256-GCM +在用 in use +30 行 rows\n/);
  expect(output).toMatch(/person-index\.key\n +1 +HMAC-SHA-256 +在用 in use +30 行 rows$/);
  const secret = readFileSync(fileOf('encryption'), 'utf8').split(' ')[1] as string;
  expect(output).not.toContain(secret.trim());
});

test('a dry run says what would be done, and does nothing', async () => {
  const { output } = await keys('rotate', '--provider', 'sm4', '--dry-run');
  expect(output).toContain('a new rotation');
  expect(keysOf('encryption')).toEqual(['1 aes']);
});

test('keys can be added first, brought to every process, and the rotation gone on with; both keys are in use until then', async () => {
  const { output } = await keys('rotate', '--provider', 'sm4', '--add');
  expect(output).toContain('bring them to every process');
  expect([keysOf('encryption'), keysOf('index')]).toEqual([
    ['1 aes', '2 sm4'],
    ['1 aes', '2 sm4'],
  ]);
  await everybodyOpens();
  await expect(keys('retire')).rejects.toThrow(Misuse);
  expect((await keys('rotate', '--dry-run')).output).toContain('by writing the new digests');
});

test('after a rotation from AES to SM4 everything is sealed with the new key, and found by it beside the old one', async () => {
  const before = new Date(Date.now() - 50);
  expect((await keys('rotate')).exitCode).toBe(0);
  expect([keysOf('encryption'), keysOf('index')]).toEqual([
    ['2 sm4', '1 aes'],
    ['2 sm4', '1 aes'],
  ]);
  expect(await namedKeys()).toEqual(['identity 2', 'index 1', 'index 2']);
  await everybodyOpens();
  for (const person of persons.slice(0, 3))
    expect(await register.open(person, before)).toMatchObject({ documentNumber: person.documentNumber });
});

test('a document entered before the rotation is refused while both keys stand and after the old one went; so is one entered since', async () => {
  const since = anIdentityNumber();
  const exists = { findings: [expect.objectContaining({ rule: 'PERSON_EXISTS' })] };
  expect(await register.register(since)).not.toBeInstanceOf(Refused);
  const known = [since, ...persons.slice(0, 3).map(({ documentNumber }) => documentNumber)];
  for (const documentNumber of known) expect(await register.register(documentNumber)).toMatchObject(exists);

  expect((await keys('retire')).exitCode).toBe(0);
  expect([keysOf('encryption'), keysOf('index')]).toEqual([['2 sm4'], ['2 sm4']]);
  expect(await namedKeys()).toEqual(['identity 2', 'index 2']);
  await everybodyOpens();
  for (const documentNumber of known) expect(await register.register(documentNumber)).toMatchObject(exists);
});

test('a process that still has the old rings alone enters nothing: neither a document twice nor a new one', async () => {
  const { config, postgres } = house;
  const [first] = persons as [KnownPerson];
  const [old, others] = [makeKey(1), secretsOf(config)];
  const stale = await aServingRegister({ config, postgres }, (file, make) =>
    file.startsWith('person-') ? old : others(file, make),
  );
  const count = async () => (await house.rows('select count(*) from natural_person.natural_person'))[0];
  const before = await count();
  await expect(stale.register(first.documentNumber)).rejects.toThrow('keys in use');
  await expect(stale.register(anIdentityNumber())).rejects.toThrow('keys in use');
  expect(await count()).toEqual(before);
  await stale.close();
});

test('each act is in the trail, with the numbers of keys and nothing else of them', async () => {
  const entries = await house.rows<{ operation: string; detail: object }>(
    `select operation, detail from natural_person.audit_entry where operation like 'keys %' order by id`,
  );
  expect(entries).toEqual([
    { operation: 'keys rotate', detail: { stage: 'begin', before: { encryption: 1, index: 1 } } },
    { operation: 'keys rotate', detail: { stage: 'index', before: { encryption: 1, index: 1 } } },
    { operation: 'keys rotated', detail: { after: { encryption: 2, index: 2 } } },
    { operation: 'keys retire', detail: { gone: { encryption: [1], index: [1] } } },
  ]);
});

test('retiring where there is nothing to retire changes nothing', async () => {
  const before = readFileSync(fileOf('index'), 'utf8');
  expect((await keys('retire')).exitCode).toBe(0);
  expect(readFileSync(fileOf('index'), 'utf8')).toBe(before);
});

test('the files keep their rights, and a key file that is gone or broken while the register runs changes nothing for it', async () => {
  const kept = readFileSync(fileOf('encryption'), 'utf8');
  writeFileSync(fileOf('encryption'), 'broken');
  await new Promise(resolve => setTimeout(resolve, 1_100));
  await everybodyOpens();
  expect(await register.register(anIdentityNumber())).not.toBeInstanceOf(Refused);
  writeFileSync(fileOf('encryption'), kept);
});
