import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditCommand } from '../../cli/commands/audit';
import { verifyCommand } from '../../cli/commands/verify';
import { Misuse } from '../../cli/misuse';
import type { AuditChain } from '../../kernel/audit/check-chain';
import { theRegister } from '../../kernel/audit/entry';
import { noteAct } from '../../kernel/audit/note-act';
import { SEAL_KEYS, SealKeys, sealKeys } from '../../kernel/audit/seal-keys';
import { Sealer } from '../../kernel/audit/sealer';
import { openDatabase } from '../../kernel/database';
import { ensureSecret } from '../../kernel/secrets';
import { subgraphNames } from '../../kernel/subgraph-name';
import { aCommandHouse, type CommandHouse } from '../cli/commands/run';
import { sealTogether } from '../kernel/audit/seal-together';
import { repeated } from '../proofs';
import { type Chance, chance } from './chance';

const BATCHES = 6;
const LINES = 5;
const quiet = { warn: () => {} };

let house: CommandHouse;
let folder: string;
/** The lines of the export as they were written. */
let original: readonly string[];
const fileOf = (name: string) => join(folder, name);

beforeAll(async () => {
  house = await aCommandHouse({ hasOwnSecrets: true });
  folder = mkdtempSync(join(tmpdir(), 'shuji-offline-'));
  const keys = new SealKeys(ensureSecret(house.config, SEAL_KEYS, sealKeys.make));
  for (const subgraph of subgraphNames) {
    const database = await openDatabase(subgraph, house.postgres.connectionFor(subgraph), []);
    const sealer = new Sealer({ database, keys, heads: house.config.AUDIT_HEADS });
    for (let batch = 0; batch < BATCHES; batch++) {
      for (let line = 0; line < LINES; line++) {
        const operation = `act ${batch} ${line}`;
        await noteAct(database, { operation, at: new Date(), by: theRegister(operation), jurisdictions: [], detail: { line } });
      }
      await sealTogether(database, () => sealer.seal(quiet));
    }
    await database.close();
  }
  cpSync(house.config.AUDIT_HEADS, fileOf('heads'), { recursive: true });
  await house.run(auditCommand, 'export', fileOf('trail.jsonl'));
  writeFileSync(fileOf('keys.json'), (await house.run(auditCommand, 'keys')).output);
  original = readFileSync(fileOf('trail.jsonl'), 'utf8').trimEnd().split('\n');
}, 120_000);
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `shuji verify FILE --keys --heads` says of these lines. */
async function verified(lines: readonly string[]): Promise<{ exitCode: number; faults: number }> {
  writeFileSync(fileOf('told.jsonl'), `${lines.join('\n')}\n`);
  const { output, exitCode } = await house.run(
    verifyCommand,
    fileOf('told.jsonl'),
    ...['--keys', fileOf('keys.json'), '--heads', fileOf('heads'), '--json'],
  );
  const chains = Object.values(JSON.parse(output) as Record<string, AuditChain>);
  return { exitCode, faults: chains.reduce((sum, { faults }) => sum + faults.length, 0) };
}

/** A tampering is found where the command ends with a fault, or takes the file for no export. */
const isFound = (lines: readonly string[]): Promise<boolean> =>
  verified(lines).then(
    ({ exitCode, faults }) => exitCode === 1 && faults > 0,
    error => {
      if (error instanceof Misuse) return true;
      throw error;
    },
  );

type Told = Record<string, unknown> & { type: string; subgraph: string; position?: string; to?: string };
const read = (line: string) => JSON.parse(line) as Told;

/** Where lines of a kind stand: entries only those that are sealed. */
function places(type: 'batch' | 'entry' | 'end', of?: string): number[] {
  const upTo = new Map<string, bigint>();
  const found: number[] = [];
  for (const [at, line] of original.entries()) {
    const told = read(line);
    if (told.type === 'batch') upTo.set(told.subgraph, BigInt(told.to as string));
    const isSealed = told.type !== 'entry' || BigInt(told.position as string) < (upTo.get(told.subgraph) ?? 0n);
    if (told.type === type && isSealed && (of === undefined || told.subgraph === of)) found.push(at);
  }
  return found;
}

/** Another value of the same kind. */
function changed(value: unknown, drawn: Chance): unknown {
  if (value === null) return 'somebody';
  if (Array.isArray(value)) return [...value, '150400'];
  if (typeof value === 'number') return value + drawn.whole(1, 9);
  const text = String(value);
  if (/^[0-9a-f]{16,}$/.test(text)) {
    const at = drawn.whole(0, text.length - 1);
    return `${text.slice(0, at)}${((Number.parseInt(text[at] as string, 16) + 1) % 16).toString(16)}${text.slice(at + 1)}`;
  }
  return /^\d+$/.test(text) ? String(BigInt(text) + BigInt(drawn.whole(1, 9))) : `${text}${drawn.of([' ', '1', '—'])}`;
}

function edited(line: string, drawn: Chance): string {
  const told = read(line);
  const key = drawn.of(Object.keys(told).filter(name => name !== 'type' && name !== 'subgraph'));
  return JSON.stringify({ ...told, [key]: changed(told[key], drawn) });
}

const swapped = (one: number, other: number): string[] =>
  original.with(one, original[other] as string).with(other, original[one] as string);

/** What somebody who has the file can do to what is sealed in it, by kind. */
const tamperings: Readonly<Record<string, (drawn: Chance) => readonly string[]>> = {
  'edit of a line': drawn => {
    const at = drawn.of(places('entry'));
    return original.with(at, edited(original[at] as string, drawn));
  },
  'edit of a batch': drawn => {
    const at = drawn.of(places('batch'));
    return original.with(at, edited(original[at] as string, drawn));
  },
  'removal of a line': drawn => original.toSpliced(drawn.of(places('entry')), 1),
  'removal of a batch': drawn => original.toSpliced(drawn.of(places('batch')), 1),
  'a line twice': drawn => {
    const at = drawn.of(places('entry'));
    return original.toSpliced(at, 0, original[at] as string);
  },
  'a line put in': drawn => {
    const at = drawn.of(places('entry'));
    return original.toSpliced(at, 0, JSON.stringify({ ...read(original[at] as string), id: '987654', operation: 'canary' }));
  },
  'a line moved to another register': drawn => {
    const at = drawn.of(places('entry'));
    const { subgraph } = read(original[at] as string);
    const other = drawn.of(subgraphNames.filter(name => name !== subgraph));
    return original.with(at, JSON.stringify({ ...read(original[at] as string), subgraph: other }));
  },
  'two batches exchanged': drawn => {
    const of = drawn.of(subgraphNames);
    const at = drawn.whole(0, BATCHES - 2);
    return swapped(places('batch', of)[at] as number, places('batch', of)[at + 1] as number);
  },
  'the values of two lines exchanged': drawn => {
    const of = drawn.of(subgraphNames);
    const [one, other] = [drawn.whole(0, 9), drawn.whole(10, BATCHES * LINES - 1)].map(n => places('entry', of)[n] as number);
    const [first, second] = [one, other].map(at => read(original[at as number] as string));
    return original
      .with(one as number, JSON.stringify({ ...first, operation: second?.operation, detail: second?.detail }))
      .with(other as number, JSON.stringify({ ...second, operation: first?.operation, detail: first?.detail }));
  },
  'the last batches cut out': drawn => {
    const of = drawn.of(subgraphNames);
    const from = places('batch', of)[drawn.whole(1, BATCHES - 1)] as number;
    const end = places('end', of)[0] as number;
    const told = read(original[end] as string);
    const kept = original.slice(0, from);
    const batches = kept.map(read).filter(({ type, subgraph }) => type === 'batch' && subgraph === of).length;
    return [...kept, JSON.stringify({ ...told, batches }), ...original.slice(end + 1)];
  },
  'the end of the file cut off': drawn => original.slice(0, drawn.whole(1, (places('end').at(-1) as number) - 1)),
  'a whole register cut out': drawn => {
    const of = drawn.of(subgraphNames);
    return original.filter(line => read(line).subgraph !== of);
  },
  'a forged section before the true one': drawn => {
    const of = drawn.of(subgraphNames);
    const section = original.filter(line => read(line).subgraph === of);
    const forged = section.map(line => line.replace(/"subject":"[^"]*"/, '"subject":"nobody"'));
    return original.toSpliced(original.indexOf(section[0] as string), 0, ...forged);
  },
  'a value before the true one, under the same key': drawn => {
    const at = drawn.of(places('entry'));
    return original.with(at, (original[at] as string).replace('"subject":', '"subject":"nobody","subject":'));
  },
  'a removal that poses as a purge': drawn => {
    const at = drawn.of(places('batch'));
    const told = read(original[at] as string);
    const ids = told.ids as string[];
    const purged = JSON.stringify({ ...told, purgedOn: drawn.of([told.keepUntil, '2026-01-01', '2000-01-01']) });
    return original
      .with(at, purged)
      .filter(
        line => !(read(line).type === 'entry' && read(line).subgraph === told.subgraph && ids.includes(String(read(line).id))),
      );
  },
};

test('every edit, removal, insertion, exchange, cut and forgery in an exported trail is found without the database', async () => {
  expect(await verified(original)).toEqual({ exitCode: 0, faults: 0 });
  const drawn = chance(20_260_701);
  const kinds = Object.entries(tamperings);
  const many = repeated(60, 1_000);
  const found = new Map<string, number>();
  const missed: string[] = [];
  for (let n = 0; n < many; n++) {
    const [kind, tampering] = kinds[n % kinds.length] as (typeof kinds)[number];
    const lines = tampering(drawn);
    if (await isFound(lines)) found.set(kind, (found.get(kind) ?? 0) + 1);
    else missed.push(`${kind}: ${lines.find((line, at) => line !== original[at])?.slice(0, 300)}`);
  }
  process.stdout.write(
    `      ${[...found.values()].reduce((sum, one) => sum + one, 0)} of ${many} found: ${[...found].map(([kind, times]) => `${kind} ${times}`).join(', ')}\n`,
  );
  expect(missed).toEqual([]);
  expect(await verified(original)).toEqual({ exitCode: 0, faults: 0 });
}, 900_000);
