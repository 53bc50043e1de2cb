import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { framedJson } from '../../../cli/backup/frames';
import { identitiesFor, recipientsFor } from '../../../cli/backup/keys';
import { seal, unsealed } from '../../../cli/backup/seal';
import { secretsCommand } from '../../../cli/commands/secrets';
import { writeWhole } from '../../../cli/export/whole-file';
import { readConfig } from '../../../kernel/config';
import { commandsOn } from '../commands/run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const config = () => readConfig({ NODE_ENV: 'production', SHUJI_SECRETS: join(folder, 'secrets') });
const run = (...args: string[]) => commandsOn(config()).run(secretsCommand, join(folder, 'secrets'), ...args);

/** Whether what is sealed with the folder of secrets is opened by a key. */
async function opens(identities: readonly string[]): Promise<boolean> {
  const file = join(folder, 'sealed.age');
  const recipients = await recipientsFor(config(), []);
  const letter = framedJson('H', { some: 'thing' });
  const source = async function* () {
    yield letter;
  };
  await writeWhole(file, (stream, signal) => seal(source(), recipients, stream, signal));
  const read: Uint8Array[] = [];
  for await (const piece of unsealed(file, identities)) read.push(piece);
  return Buffer.concat(read).equals(letter);
}

test('what seals backups is among the secrets of a deployment, what opens them is shown once and in none of its files', async () => {
  const { output } = await run();
  const [identity] = /^AGE-SECRET-KEY-1\w+$/m.exec(output) ?? [];
  for (const file of readdirSync(join(folder, 'secrets')))
    expect([file, readFileSync(join(folder, 'secrets', file), 'utf8')]).toEqual([
      file,
      expect.not.stringContaining('AGE-SECRET'),
    ]);
  expect(readFileSync(join(folder, 'secrets', 'backup.age'), 'utf8')).toMatch(/^age1[a-z0-9]+\n$/);
  await expect(identitiesFor(config())).rejects.toMatchObject({ code: 'NO_KEY' });
  expect(await opens([identity ?? ''])).toBe(true);
});

test('what opens backups is kept in the file that is named, for its owner alone, and then shown nowhere', async () => {
  const kept = join(folder, 'backup.key');
  const { output } = await run('--backup-key', kept);
  expect(output).toContain(kept);
  expect(output).not.toContain('AGE-SECRET');
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(await opens(await identitiesFor(config(), kept))).toBe(true);
});

test('a file that is there is no place for a key, and where secrets are there already no key is kept', async () => {
  const kept = join(folder, 'backup.key');
  await run('--backup-key', kept);
  const before = readFileSync(kept, 'utf8');
  await expect(run('--backup-key', kept)).rejects.toThrow('not there yet');
  expect(readFileSync(kept, 'utf8')).toBe(before);
  await expect(run('--backup-key', join(folder, 'other.key'))).rejects.toThrow('Nothing was written');
  expect(existsSync(join(folder, 'other.key'))).toBe(false);
});
