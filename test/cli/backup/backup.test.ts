import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupCommand } from '../../../cli/commands/backup';
import { restoreCommand } from '../../../cli/commands/restore';
import { aCommandHouse, type CommandHouse } from '../commands/run';

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
