import { aBody } from '../opened-slice';
import { aPerson, aRegisterOfBodies, type Bodies } from './bodies';

let bodies: Bodies;
beforeAll(async () => {
  bodies = await aRegisterOfBodies();
  for (const n of [1, 2, 3, 4, 5, 6]) await bodies.register(n);
});
afterAll(() => bodies.close());

/** The constraint that a statement meets; undefined where it meets none. It is undone in any case. */
async function metBy(...statements: string[]): Promise<string | undefined> {
  const client = await bodies.subgraph.database.pool.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    return undefined;
  } catch (error) {
    return (error as { constraint?: string }).constraint;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const set = (n: number, what: string) => `update legal_entity set ${what} where credit_code = '${aBody(n)}'`;
const gone = (n: number, more = '') => set(n, `entity_status = 'DEREGISTERED', ended_on = '2026-06-30' ${more}`);
const office = (n: number, until: string | null) =>
  `insert into office (credit_code, kind, person, since, until)
   values ('${aBody(n)}', 'PRINCIPAL', '${aPerson(1).slice(7)}', '2024-01-01', ${until ? `'${until}'` : 'null'})`;

test('a merged body has a successor; one that stands has none, nor a last day; nobody succeeds itself', async () => {
  expect(await metBy(set(1, "entity_status = 'MERGED'"))).toBe('legal_entity_succession');
  expect(await metBy(set(1, `successor = '${aBody(2)}'`))).toBe('legal_entity_succession');
  expect(await metBy(set(1, "ended_on = '2026-06-30'"))).toBe('legal_entity_end');
  expect(await metBy(set(1, `entity_status = 'MERGED', successor = '${aBody(1)}'`))).toMatch(/^legal_entity_/);
  expect(await metBy(set(1, `entity_status = 'MERGED', successor = '${aBody(2)}'`))).toBeUndefined();
});

test('what takes over stood then, so that no chain of successors returns', async () => {
  const merged = (n: number, into: number) => set(n, `entity_status = 'MERGED', successor = '${aBody(into)}'`);
  expect(await metBy(merged(1, 2), merged(2, 1))).toBe('legal_entity_successor_gone');
  expect(await metBy(merged(1, 2), merged(2, 3), merged(3, 1))).toBe('legal_entity_successor_gone');
  expect(await metBy(merged(1, 2), merged(2, 3))).toBeUndefined();
  const each = `update legal_entity set entity_status = 'MERGED', successor = case credit_code when '${aBody(1)}' then '${aBody(2)}' else '${aBody(1)}' end
    where credit_code in ('${aBody(1)}', '${aBody(2)}')`;
  expect(await metBy(each)).toBe('legal_entity_successor_gone');
});

test('what is gone has no body below it that stands', async () => {
  expect(await metBy(set(2, `parent = '${aBody(1)}'`), gone(1))).toBe('legal_entity_above_standing');
  expect(await metBy(gone(1), set(2, `parent = '${aBody(1)}'`))).toBe('legal_entity_under_gone');
  expect(await metBy(set(2, `parent = '${aBody(1)}'`), gone(2), gone(1))).toBeUndefined();
});

test('what is gone has nobody in office after its last day', async () => {
  expect(await metBy(office(1, null), gone(1))).toBe('office_of_gone');
  expect(await metBy(office(1, '2026-07-01'), gone(1))).toBe('office_of_gone');
  expect(await metBy(office(1, '2026-06-30'), gone(1))).toBeUndefined();
  expect(await metBy(gone(1), office(1, null))).toBe('office_of_gone');
  expect(await metBy(office(1, '2026-06-30'), gone(1), 'update office set until = null')).toBe('office_of_gone');
});

test('what is gone is responsible for nothing', async () => {
  const duty = `insert into registration_duty (jurisdiction, category, department, since) values ('150400', '登记', '${aBody(1)}', '2024-01-01')`;
  expect(await metBy(duty, gone(1))).toBe('registration_duty_of_gone');
  expect(await metBy(gone(1), duty)).toBe('registration_duty_of_gone');
});

test('a line of bodies above ends', async () => {
  const below = (n: number, above: number) => set(n, `parent = '${aBody(above)}'`);
  expect(await metBy(below(1, 2), below(2, 3), below(3, 1))).toBe('legal_entity_line_ends');
  expect(await metBy(below(1, 2), below(2, 3))).toBeUndefined();
});

test('a class goes with a reference, a law with an authorization', async () => {
  expect(await metBy(set(1, "department_type = 'ORGAN', reference_class = 'COURT'"))).toBe('legal_entity_reference_class');
  expect(await metBy(set(1, "department_type = 'ORGAN', authorized_by = '某法'"))).toBe('legal_entity_authorized_by');
  expect(await metBy(set(1, "department_type = 'AUTHORIZED', authorized_by = '某法'"))).toBeUndefined();
});

test('whoever enters a body below one that ends meanwhile is told so', async () => {
  const client = await bodies.subgraph.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(gone(5));
    const entered = bodies.register(7, { parent: aBody(5) });
    const told = expect(entered).rejects.toThrow('PARENT_GONE');
    await new Promise(resolve => setTimeout(resolve, 200)); // it waits by now
    await client.query('commit');
    await told;
  } finally {
    client.release();
  }
});
