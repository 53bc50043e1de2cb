import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role } from '../../kernel/actor';
import { actorNames, actors, readActors, roleNames, rolesOf } from '../../rulebook/actors';
import { requirements } from '../../rulebook/requirements';

test('the rulebook and the tokens know the same roles', () => {
  expect([...roleNames].sort()).toEqual(Object.values(Role).sort());
});

test('every actor that the texts give something to do has a role', () => {
  const named = new Set(requirements.flatMap(requirement => requirement.actors));
  expect([...named].sort()).toEqual([...actorNames].sort());
  for (const name of named) expect([name, rolesOf(name as (typeof actorNames)[number]).length > 0]).toEqual([name, true]);
});

test.each([
  ['authority', 'AUTHORITY'],
  ['producer', 'PROVIDER'],
  ['consumer', 'CONSUMER'],
  ['operator', 'OPERATOR'],
  ['finance', 'FINANCE'],
  ['government', 'GOVERNMENT'],
  ['dept-head', 'PRINCIPAL'],
  ['expert-committee', 'EXPERT'],
  ['audit-office', 'AUDITOR'],
  ['cyberspace', 'AUDITOR'],
  ['market-regulator', 'ANALYST'],
  ['any', 'PUBLIC'],
] as const)('%s acts first as %s', (actor, role) => {
  expect(actors[actor].roles[0]).toBe(role);
});

test('an actor that is unknown, missing or without a known role is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'actors-'));
  const file = join(folder, 'actors.yaml');
  const table = readFileSync(join(__dirname, '../../rulebook/actors.yaml'), 'utf8');
  const withChange = (from: string, to: string) => {
    expect(table).toContain(from);
    writeFileSync(file, table.replace(from, to));
    return () => readActors(file);
  };
  expect(withChange('audit-office:', 'audit-bureau:')).toThrow(/audit-bureau/);
  expect(withChange('roles: [FINANCE]', 'roles: [BANKER]')).toThrow(/finance/);
  rmSync(folder, { recursive: true });
});
