import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupCommand } from '../../../cli/commands/backup';
import { restoreCommand } from '../../../cli/commands/restore';
import { makeKey } from '../../../kernel/ciphers/key-ring';
import { aCommandHouse, type CommandHouse, commandsOn } from '../commands/run';

let house: CommandHouse;
let folder: string;
let file: string;

beforeAll(async () => {
  house = await aCommandHouse({ sample: true });
  folder = mkdtempSync(join(tmpdir(), 'shuji-backup-'));
  file = join(folder, 'register.backup');
});

afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

test('a backup is whole', async () => {
  const saved = await house.run(backupCommand, file, '--tables');
  expect(saved.exitCode).toBe(0);
  const verified = await house.run(backupCommand, '--verify', file);
  expect(verified.output).toContain('The backup is whole');
  const rehearsed = await house.run(restoreCommand, file, '--rehearse');
  expect(rehearsed).toMatchObject({ exitCode: 0, output: expect.stringContaining('The rehearsal succeeded') });
});

test.each([
  ['person-encryption.key', 'a key that was retired since', 2],
  ['person-index.key', 'another key of the same number', 1],
])('nothing takes the place of the register whose persons need %s: %s', async (name, _, id) => {
  const secrets = join(folder, `secrets ${name} ${id}`);
  cpSync(house.config.SHUJI_SECRETS, secrets, { recursive: true });
  writeFileSync(join(secrets, name), makeKey(id), { mode: 0o600 });
  const databases = 'select datname from pg_database where datname like current_database() || $$%$$ order by 1';
  const before = await house.rows(databases);
  const restoring = commandsOn({ ...house.config, SHUJI_SECRETS: secrets }).run(restoreCommand, file);
  await expect(restoring).rejects.toMatchObject({ code: 'KEY_MISSING', message: expect.stringContaining(name) });
  expect(await house.rows(databases)).toEqual(before);
});
