import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupFault } from '../../../cli/backup/fault';
import { framed, framedJson } from '../../../cli/backup/frames';
import { FORMAT } from '../../../cli/backup/header';
import { identitiesFor, recipientsFor } from '../../../cli/backup/keys';
import { readBackup, readThrough } from '../../../cli/backup/read-backup';
import { restoreBackup } from '../../../cli/backup/restore-backup';
import { seal, unsealed } from '../../../cli/backup/seal';
import { withinSnapshot } from '../../../cli/backup/take-backup';
import { backupCommand } from '../../../cli/commands/backup';
import { restoreCommand } from '../../../cli/commands/restore';
import { writeWhole } from '../../../cli/export/whole-file';
import { cloneDatabase, type TestDatabase } from '../../database';
import { onServer } from '../../test-server';
import { commandsOn } from '../commands/run';

let database: TestDatabase;
let folder: string;
let file: string;
let frames: Buffer[];
let identity: string;

const write = async (name: string, parts: readonly Buffer[]): Promise<string> => {
  const path = join(folder, name);
  const source = async function* () {
    yield* parts;
  };
  const recipients = [await identityToRecipient(identity)];
  await writeWhole(path, (stream, signal) => seal(source(), recipients, stream, signal));
  return path;
};

const read = (path: string, keys: readonly string[] = [identity]) =>
  readBackup(unsealed(path, keys), { table: (_, rows) => readThrough(rows) });

const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    error => (error instanceof BackupFault ? error.code : `${error}`),
  );

beforeAll(async () => {
  database = await cloneDatabase();
  folder = mkdtempSync(join(tmpdir(), 'shuji-backup-'));
  identity = await generateX25519Identity();
  frames = [];
  await withinSnapshot(database.postgres.admin ?? {}, async snapshot => {
    for await (const frame of snapshot.frames(() => undefined)) frames.push(frame);
  });
  file = await write('whole.age', frames);
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

test('what was written whole is read whole, and its tables are those of the nine registers', async () => {
  const header = await read(file);
  expect(header.tables.map(({ schema, name }) => `${schema}.${name}`)).toEqual(
    expect.arrayContaining([
      'catalog.outbox',
      'natural_person.natural_person_history',
      'budget.migration',
      'oversight.audit_entry',
    ]),
  );
  expect(header.tables.filter(({ schema }) => schema.endsWith('_worker'))).toEqual([]);
});

test('another key opens nothing, and says so', async () => {
  expect(await faultOf(read(file, [await generateX25519Identity()]))).toBe('WRONG_KEY');
});

test('a file that is no backup, an empty one and one that is not there are told apart from a damaged one', async () => {
  writeFileSync(join(folder, 'letter.txt'), 'Dear Sir or Madam, this is a letter and no backup.');
  writeFileSync(join(folder, 'empty.age'), '');
  expect(await faultOf(read(join(folder, 'letter.txt')))).toBe('NOT_A_BACKUP');
  expect(await faultOf(read(join(folder, 'empty.age')))).toBe('NOT_A_BACKUP');
  await expect(commandsOn(database.config).run(backupCommand, '--verify', join(folder, 'none.age'))).rejects.toThrow(
    'no such file',
  );
});

test('wherever a file is cut off or a byte of it changed, it is refused', async () => {
  const whole = readFileSync(file);
  const found: string[] = [];
  for (let times = 0; times < 24; times++) {
    const at = Math.floor((whole.length * (times + 0.5)) / 24);
    const path = join(folder, 'damaged.age');
    writeFileSync(path, whole.subarray(0, at));
    found.push(await faultOf(read(path)));
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] as number) ^ 1;
    writeFileSync(path, changed);
    found.push(await faultOf(read(path)));
  }
  expect(found.filter(code => code === 'none')).toEqual([]);
  expect(new Set(found.slice(4))).toEqual(new Set(['DAMAGED'])); // the first pieces are age's own header
});

test('a stream put together otherwise than it was is refused: a table left out, rows of it, the end', async () => {
  const kindOf = (frame: Buffer) => frame.toString('latin1', 0, 1);
  const data = frames.findIndex(frame => kindOf(frame) === 'D');
  const table = frames.findIndex(frame => kindOf(frame) === 'T');
  const variants = [
    frames.filter((_, at) => at !== data),
    frames.filter((_, at) => at !== table && at !== table + 1),
    frames.slice(0, -1),
    [...frames, framed('D', Buffer.from('more'))],
    frames.map((frame, at) => (at === data ? framed('D', frame.subarray(5).fill(0x61, 0, 1)) : frame)),
  ];
  for (const variant of variants) expect(await faultOf(read(await write('other.age', variant)))).toBe('DAMAGED');
});

const withHeader = (
  change: (header: { format: number; steps: Record<string, { name: string; digest: string }[]> }) => void,
) => {
  const header = JSON.parse((frames[0] as Buffer).subarray(5).toString('utf8'));
  change(header);
  return write('later.age', [framedJson('H', header), ...frames.slice(1)]);
};

test('a backup of a later format, with a step of a newer program or one written otherwise, is refused by name; no database is left', async () => {
  expect(await faultOf(read(await withHeader(header => Object.assign(header, { format: FORMAT + 1 }))))).toBe('NEWER_FORMAT');
  const restore = async (path: string) =>
    restoreBackup(database.postgres, { source: unsealed(path, [identity]), outcome: { kind: 'EXCHANGE' } });
  const newer = await withHeader(({ steps }) => steps.asset?.push({ name: 'asset/0099-of-tomorrow', digest: 'x' }));
  await expect(restore(newer)).rejects.toThrow('a step that this program does not know: asset: asset/0099-of-tomorrow');
  const other = await withHeader(({ steps }) => Object.assign(steps.asset?.[0] ?? {}, { digest: 'x' }));
  await expect(restore(other)).rejects.toThrow('asset: kernel/0001-check-values of the backup is not the one');
  const name = String(database.postgres.admin?.database);
  const left = await onServer(
    database.postgres.admin ?? {},
    `select datname from pg_database where starts_with(datname, '${name}') and datname <> '${name}'`,
  );
  expect(left).toEqual([]);
});

test('a damaged file leaves the database as it is, and nothing beside it', async () => {
  const path = join(folder, 'cut.age');
  writeFileSync(path, readFileSync(file).subarray(0, -200));
  const before = await onServer(database.postgres.admin ?? {}, 'select oid::text as datname from pg_database order by 1');
  const source = unsealed(path, [identity]);
  expect(await faultOf(restoreBackup(database.postgres, { source, outcome: { kind: 'EXCHANGE' } }))).toBe('DAMAGED');
  const after = await onServer(database.postgres.admin ?? {}, 'select oid::text as datname from pg_database order by 1');
  expect(after).toEqual(expect.arrayContaining(before.filter(({ datname }) => Number(datname) > 0)));
});

test('a restored database may be left beside the present one, under a name that nothing has', async () => {
  const beside = `${database.postgres.admin?.database}_look`;
  writeFileSync(join(folder, 'key.txt'), `# a key\n${identity}\n`);
  const { run } = commandsOn(database.config);
  const { output } = await run(restoreCommand, file, '--identity', join(folder, 'key.txt'), '--into', beside);
  expect(output).toContain(`restored: ${beside}`);
  await expect(run(restoreCommand, file, '--identity', join(folder, 'key.txt'), '--into', beside)).rejects.toThrow(
    'of this name',
  );
  await onServer(database.postgres.admin ?? {}, `drop database ${beside}`);
});

test('nothing is written where the command only tries, or the key is missing in production', async () => {
  const target = join(folder, 'tried.age');
  const { output } = await commandsOn(database.config).run(backupCommand, target, '--dry-run');
  expect(output).toContain('no file was written');
  expect(existsSync(target)).toBe(false);
  const production = { ...database.config, NODE_ENV: 'production' as const, SHUJI_SECRETS: join(folder, 'secrets') };
  expect(await faultOf(recipientsFor(production, []))).toBe('NO_KEY');
  expect(await faultOf(identitiesFor(production))).toBe('NO_KEY');
  expect(readdirSync(folder)).not.toContain('secrets');
});

test('whoever is named may open it, and the key that the server holds may be the public one alone', async () => {
  const secrets = mkdtempSync(join(folder, 'secrets-'));
  writeFileSync(join(secrets, 'backup.age'), `# of the safe\n${await identityToRecipient(identity)}\n`);
  const server = { ...database.config, NODE_ENV: 'production' as const, SHUJI_SECRETS: secrets };
  expect(await recipientsFor(server, [])).toEqual([await identityToRecipient(identity)]);
  expect(await faultOf(identitiesFor(server))).toBe('NO_KEY');
  await expect(recipientsFor(server, ['age2notone'])).rejects.toThrow('--recipient');
});
