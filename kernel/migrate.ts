import { Client, type PoolConfig } from 'pg';
import type { Log } from './embedded-postgres';
import { type Migration, migrationsFolder, readMigrations } from './migration';
import type { Postgres } from './postgres';
import { ensureDatabase, migrateWorker, provision, provisionDatabase } from './provision';
import { schemaOf } from './subgraph-name';

export class MigrationError extends Error {}

/** The database and the program are not of one age: whoever runs them can put it right by another program, or by migrating. */
export class SchemaMismatch extends MigrationError {}

export interface MigrateOptions {
  readonly log?: Pick<Log, 'info'>;
  /** Where the steps are, if not in `migrations/`. */
  readonly folder?: string;
  /** By subgraph the names of the steps to apply, in this order: a restored database comes about as the saved one did. All by default. */
  readonly only?: ReadonlyMap<string, readonly string[]>;
}

/** One number for every migrator of a database; PostgreSQL frees it when the connection goes, however it goes. */
const LOCK = "hashtextextended('shuji migrate', 0)";
const LOCK_WAIT = '120s';

function demandAdmin({ admin }: Pick<Postgres, 'admin'>): PoolConfig {
  if (!admin) throw new MigrationError('迁移需要管理员登录。 Migrating needs the login of the schemas’ owner.');
  return admin;
}

/** Runs `work` on one connection while no other migrator works on this database; others wait. */
async function alone<T>(admin: PoolConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...admin, application_name: 'shuji migrate' });
  await client.connect();
  try {
    await client.query(`set statement_timeout = '${LOCK_WAIT}'`);
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await client.query('set statement_timeout = 0');
    await client.query('set client_min_messages = warning');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs a step's statements and notes it, as one transaction: a step that fails leaves nothing. */
async function inStep(client: Client, schema: string, file: string, statements: string, note: () => Promise<unknown>) {
  await client.query(`begin; set local search_path = ${schema}, public, pg_temp; set local lock_timeout = '30s'`);
  try {
    await client.query(statements);
    await note();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`${file} (${schema}): ${(error as Error).message}`, { cause: error });
  }
}

/** @throws MigrationError naming a landed step whose file has changed since */
function stepsToGo(steps: readonly Migration[], landed: ReadonlyMap<string, string>): Migration[] {
  const changed = steps.find(({ name, digest }) => landed.has(name) && landed.get(name) !== digest);
  if (changed)
    throw new MigrationError(
      `${changed.file} 在应用后被修改。 ${changed.file} was changed after it had been applied; write a new step.`,
    );
  return steps.filter(({ name }) => !landed.has(name));
}

/** Steps by name with their digests, in the order in which they were applied. */
async function landedSteps(client: Client, schema: string): Promise<Map<string, string>> {
  const { rows } = await client.query('select to_regclass($1) is not null as there', [`${schema}.migration`]);
  if (!rows[0].there) return new Map();
  const landed = await client.query(`select name, digest from ${schema}.migration order by position`);
  return new Map(landed.rows.map(({ name, digest }) => [name, digest]));
}

/** @throws SchemaMismatch naming the first step that landed and that this program has not: a newer one wrote to this database */
function demandKnown(schema: string, steps: readonly Migration[], landed: Iterable<string>): void {
  for (const name of landed)
    if (!steps.some(step => step.name === name))
      throw new SchemaMismatch(
        `数据库由较新的程序更新过（${schema}: ${name}），请改用该版本程序。 The database has a step that this program does not know: ${schema}: ${name}. Start the program that applied it, or a later one.`,
      );
}

/**
 * The steps of a subgraph by name, in the order given.
 * @throws SchemaMismatch naming one that this program has not
 */
function chosenSteps(schema: string, steps: readonly Migration[], names: readonly string[] | undefined): readonly Migration[] {
  if (!names) return steps;
  demandKnown(schema, steps, names);
  return names.flatMap(name => steps.filter(step => step.name === name));
}

/**
 * For a process that may not migrate, a subgraph served with its own login: its schema is exactly what this program's steps make.
 * @param login the subgraph's own role
 * @throws SchemaMismatch naming a step that is missing, or one that this program does not know
 */
export async function demandMigrated(
  login: PoolConfig,
  subgraph: string,
  { folder = migrationsFolder }: Pick<MigrateOptions, 'folder'> = {},
): Promise<void> {
  const schema = schemaOf(subgraph);
  const client = new Client({ ...login, application_name: `shuji ${subgraph} starting` });
  await client.connect();
  try {
    const [steps, landed] = [readMigrations(subgraph, folder), await landedSteps(client, schema)];
    demandKnown(schema, steps, landed.keys());
    const [missing] = stepsToGo(steps, landed);
    if (missing)
      throw new SchemaMismatch(
        `数据库缺少步骤 ${schema}: ${missing.name}，请先以管理员登录运行 shuji migrate。 The database lacks the step ${schema}: ${missing.name}; run shuji migrate with the owner’s login first.`,
      );
  } finally {
    await client.end();
  }
}

/**
 * Brings the database up to date: the database itself, each subgraph's role and schemas, the steps not yet applied, the worker
 * schemas. Each step is one transaction. Migrators that start together take turns; the later finds nothing to do.
 * @returns names of the steps applied now, `schema: group/step`
 * @throws MigrationError naming the step that failed, or that was edited after it had landed; SchemaMismatch, before anything is
 * changed, naming a step that a newer program has applied
 */
export async function migrate(
  postgres: Pick<Postgres, 'admin' | 'connectionFor'>,
  subgraphs: readonly string[],
  { log, folder = migrationsFolder, only }: MigrateOptions = {},
): Promise<string[]> {
  const admin = demandAdmin(postgres);
  await ensureDatabase(admin);
  return alone(admin, async client => {
    for (const subgraph of subgraphs) {
      const schema = schemaOf(subgraph);
      demandKnown(schema, readMigrations(subgraph, folder), (await landedSteps(client, schema)).keys());
    }
    await provisionDatabase(client);
    const applied: string[] = [];
    for (const subgraph of subgraphs) {
      const schema = schemaOf(subgraph);
      await provision(client, subgraph, postgres.connectionFor(subgraph));
      const steps = chosenSteps(schema, readMigrations(subgraph, folder), only?.get(subgraph));
      for (const { name, file, up, digest } of stepsToGo(steps, await landedSteps(client, schema))) {
        const note = () => client.query(`insert into ${schema}.migration (name, digest) values ($1, $2)`, [name, digest]);
        await inStep(client, schema, file, up, note);
        applied.push(`${schema}: ${name}`);
      }
      await migrateWorker(client, subgraph, postgres.connectionFor(subgraph));
    }
    if (applied.length > 0)
      log?.info(`数据库已更新：${applied.length} 步。 Database brought up to date: ${applied.length} steps.`);
    return applied;
  });
}

/**
 * Undoes a subgraph's steps, the latest first, until `lastKept` is the last one that stands.
 * @param lastKept name of a landed step, e.g. `asset/0002-keep-labels`
 * @returns names of the steps undone
 * @throws MigrationError for a step that never landed, or one whose file is gone or changed
 */
export async function migrateDown(
  postgres: Pick<Postgres, 'admin'>,
  subgraph: string,
  lastKept: string,
  { folder = migrationsFolder }: MigrateOptions = {},
): Promise<string[]> {
  const schema = schemaOf(subgraph);
  return alone(demandAdmin(postgres), async client => {
    const landed = await landedSteps(client, schema);
    if (!landed.has(lastKept)) throw new MigrationError(`${schema}: ${lastKept} 未曾应用。 ${lastKept} was never applied.`);
    const steps = readMigrations(subgraph, folder);
    stepsToGo(steps, landed);
    const names = [...landed.keys()];
    const undone = names.slice(names.indexOf(lastKept) + 1).reverse();
    for (const name of undone) {
      const step = steps.find(candidate => candidate.name === name);
      if (!step) throw new MigrationError(`${schema}: ${name} 的文件已不存在。 The file of ${name} is gone.`);
      const note = () => client.query(`delete from ${schema}.migration where name = $1`, [name]);
      await inStep(client, schema, step.file, step.down, note);
    }
    return undone;
  });
}
