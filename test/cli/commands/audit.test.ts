import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditCommand } from '../../../cli/commands/audit';
import { exportCommand } from '../../../cli/commands/export';
import { verifyCommand } from '../../../cli/commands/verify';
import type { AuditChain } from '../../../kernel/audit/check-chain';
import { schemaOf, subgraphNames } from '../../../kernel/subgraph-name';
import { aCommandHouse, type CommandHouse } from './run';

let house: CommandHouse;
let folder: string;
let keys: string;
beforeAll(async () => {
  house = await aCommandHouse();
  for (const schema of subgraphNames.map(schemaOf)) {
    await house.rows(`insert into ${schema}.audit_entry (at, subject, roles, operation, outcome, keep_until, request_id)
      select now(), 'somebody', '{}', 'something', 'DONE', now() + interval '3 years', g::text from generate_series(1, 12) g`);
  }
  folder = mkdtempSync(join(tmpdir(), 'shuji-audit-'));
  keys = join(folder, 'keys.json');
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

type Chains = Record<string, AuditChain>;
const verified = async (...args: string[]): Promise<{ chains: Chains; exitCode: number }> => {
  const { output, exitCode } = await house.run(verifyCommand, '--json', ...args);
  return { chains: JSON.parse(output), exitCode };
};
const faultsOf = (chains: Chains) =>
  Object.entries(chains).flatMap(([subgraph, { faults }]) =>
    faults.map(({ kind, batch, entry }) => [subgraph, kind, batch, entry] as const),
  );
const fileOf = (name: string) => join(folder, name);

/** A command opens the register, whose sealers begin at once; what others do on the server may hold them up. */
async function untilSealed(): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const { chains } = await verified();
    if (Object.values(chains).every(({ unsealed }) => unsealed === 0)) return;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  throw new Error('not sealed');
}

test('the trails are as they were sealed, in the database and in an exported file that is verified by itself', async () => {
  await untilSealed();
  const { chains, exitCode } = await verified();
  expect(Object.keys(chains)).toHaveLength(9);
  expect(faultsOf(chains)).toEqual([]);
  expect(exitCode).toBe(0);
  expect(chains['legal-entity']?.entries).toBeGreaterThan(10);

  writeFileSync(keys, (await house.run(auditCommand, 'keys')).output);
  expect(readFileSync(keys, 'utf8')).not.toContain('"d"');
  await house.run(auditCommand, 'export', fileOf('trail.jsonl'));
  const offline = await verified(fileOf('trail.jsonl'), '--keys', keys);
  expect([faultsOf(offline.chains), offline.exitCode]).toEqual([[], 0]);
  expect(offline.chains['legal-entity']?.entries).toBeGreaterThanOrEqual(chains['legal-entity']?.entries ?? 0);
  expect(readFileSync(fileOf('trail.jsonl'), 'utf8')).toContain('"operation":"audit export"');
});

const lines = () => readFileSync(fileOf('trail.jsonl'), 'utf8').trimEnd().split('\n');
const written = (changed: string[]) => {
  writeFileSync(fileOf('forged.jsonl'), `${changed.join('\n')}\n`);
  return verified(fileOf('forged.jsonl'), '--keys', keys);
};
const isEntry = (line: string) => line.startsWith('{"type":"entry","subgraph":"legal-entity"');

test('in an exported file an edit, a removed line, an added one and a cut are found, by subgraph, batch and entry', async () => {
  const all = lines();
  const at = all.findIndex(isEntry);
  const { id } = JSON.parse(all[at] as string);
  const edited = await written(all.with(at, (all[at] as string).replace(/"subject":"[^"]*"/, '"subject":"nobody"')));
  expect(faultsOf(edited.chains)).toEqual([['legal-entity', 'EDITED', expect.any(Number), id]]);
  expect(edited.exitCode).toBe(1);
  expect(faultsOf((await written(all.toSpliced(at, 1))).chains)).toEqual([['legal-entity', 'MISSING', expect.any(Number), id]]);
  const added = (all[at] as string).replace(`"id":"${id}"`, '"id":"987654"');
  expect(faultsOf((await written(all.toSpliced(at, 0, added))).chains)).toEqual([['legal-entity', 'ADDED', null, '987654']]);
  const end = all.findIndex(line => line.startsWith('{"type":"end","subgraph":"legal-entity"'));
  expect(faultsOf((await written(all.slice(0, end))).chains)).toContainEqual([
    'legal-entity',
    'TRUNCATED',
    expect.any(Number),
    null,
  ]);
});

test('a file that is no export is refused, naming the line', async () => {
  const [header = '', ...rest] = lines();
  for (const broken of [[...rest], [header, 'not JSON'], ['']]) await expect(written(broken)).rejects.toThrow(/no line of/);
  await expect(house.run(verifyCommand, fileOf('trail.jsonl'), '--keys', fileOf('trail.jsonl'))).rejects.toThrow(/public keys/);
});

test('heads that were kept elsewhere show that the end was cut off, in the database and in a file', async () => {
  const { output } = await house.run(auditCommand, 'heads', '--json');
  const heads = output.split('\n').map(line => JSON.parse(line));
  expect(heads).toHaveLength(9);
  const elsewhere = mkdtempSync(join(folder, 'heads-'));
  for (const { subgraph, ...head } of heads) {
    writeFileSync(join(elsewhere, `${subgraph}.jsonl`), `${JSON.stringify({ ...head, number: head.number + 1_000 })}\n`);
  }
  const { chains } = await verified('--heads', elsewhere);
  expect(faultsOf(chains).map(([, kind]) => kind)).toEqual(Array(9).fill('TRUNCATED'));
  const offline = await verified(fileOf('trail.jsonl'), '--keys', keys, '--heads', elsewhere);
  expect(faultsOf(offline.chains).map(([, kind]) => kind)).toEqual(Array(9).fill('TRUNCATED'));
});

test('an export of a register is in the trail of the subgraph that keeps it', async () => {
  await house.run(exportCommand, 'catalog', fileOf('catalog.csv'), '--jurisdiction', 'chifeng');
  const [line] = await house.rows(
    `select operation, outcome, jurisdictions, subject ~ '^cli:' as cli from catalog.audit_entry where operation like 'export%'`,
  );
  expect(line).toEqual({ operation: 'export catalog', outcome: 'DONE', jurisdictions: ['150400'], cli: true });
});

test('[JY-28b] a purge removes only what has been kept long enough, whole batches of it, says so, and the trail stays verifiable', async () => {
  await untilSealed();
  expect((await house.run(auditCommand, 'purge')).output).toMatch(/catalog {2}条目 entries 0/);
  await expect(house.run(auditCommand, 'purge', '--until', '2999-01-01')).rejects.toThrow();
  await expect(house.rows(`select catalog.purge_audit((current_date + 2)::date)`)).rejects.toMatchObject({ code: '22023' });

  // Lines of seven months ago in 济源 and in both cities, written as they would have been then.
  await house.rows(`
    insert into budget.audit_entry (at, subject, roles, operation, outcome, jurisdictions, keep_until, request_id)
    select at, 'somebody', '{}', operation, 'DONE', cities, until, 'then'
    from (values ('in 济源', array['419001'], (now() - interval '1 month')::date),
                 ('in both', array['419001', '350400'], (now() + interval '29 months')::date)) as v(operation, cities, until),
      (select now() - interval '7 months 2 days' as at) t`);
  await untilSealed();
  const { output } = await house.run(auditCommand, 'purge', '--dry-run');
  expect(output).toMatch(/budget {2}条目 entries 1 /);
  expect(await house.rows(`select operation from budget.audit_entry where request_id = 'then'`)).toHaveLength(2);
  expect((await house.run(auditCommand, 'purge')).output).toMatch(/budget {2}条目 entries 1 /);
  expect(await house.rows(`select operation from budget.audit_entry where request_id = 'then'`)).toEqual([
    { operation: 'in both' },
  ]);
  expect(await house.rows(`select detail ->> 'entries' as n from budget.audit_entry where operation = 'audit purge'`)).toEqual([
    { n: '1' },
  ]);
  await untilSealed();
  expect(faultsOf((await verified()).chains)).toEqual([]);
  await house.run(auditCommand, 'export', fileOf('purged.jsonl'));
  expect(faultsOf((await verified(fileOf('purged.jsonl'), '--keys', keys)).chains)).toEqual([]);
  expect((await house.run(auditCommand, 'status')).output).toMatch(/budget .*purged 1/);
});
