import { createHash } from 'node:crypto';
import type { TlsOptions } from 'node:tls';
import { Client, type ClientConfig, Pool, type PoolConfig, type QueryConfig } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { connectionsPerSubgraph } from './connections';
import { badInput } from './errors';
import { sqlStatements } from './metrics';
import { everything, type RowSettings, setLocally } from './row-security';
import { SharedConnection } from './shared-connection';
import { plannedByValues, type Sql } from './sql';

/** Whoever waits longer for a connection is told that the register is not there. */
const WAIT_MS = 5_000;
/** No read of a bounded answer takes as long; one that does would keep others from their connection. */
const READ_MS = 15_000;

/** Reads for one request. Every SELECT of every loader passes through `rows`, so how reading is done is decided once. */
export interface Reader {
  rows<Row>(statement: Sql): Promise<Row[]>;
  close(): Promise<void>;
}

/** One subgraph's door to its own schema. */
export interface Database {
  readonly subgraph: string;
  /** What reads of requests share. */
  readonly shared: SharedConnection;
  /** Pool of reads that need a transaction of their own or are held up, shared with the delivery of events. */
  readonly pool: Pool;
  /** What use cases write with. */
  readonly dataSource: DataSource;
  /**
   * @param asOf the moment to read the register at; now, if left out
   * @param settings what row-level security is told; without them tables that have it show no row
   */
  reader(asOf?: Date, settings?: RowSettings): Reader;
  close(): Promise<void>;
}

const statementNames = new Map<string, string>();

/** PostgreSQL keeps a plan per statement name and connection, so equal text must mean equal name. */
function statementName(text: string): string {
  let name = statementNames.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64url');
    if (statementNames.size < 2_000) statementNames.set(text, name);
  }
  return name;
}

/** A statement as it is sent: under its name, unless it is planned by its values. */
const sent = ({ text, values }: Sql): QueryConfig =>
  text.includes(plannedByValues) ? { text, values } : { name: statementName(text), text, values };

class ReaderOfNow implements Reader {
  constructor(
    private readonly shared: SharedConnection,
    private readonly pool: Pool,
    private readonly subgraph: string,
  ) {}

  async rows<Row>(statement: Sql): Promise<Row[]> {
    sqlStatements.inc({ subgraph: this.subgraph });
    const way = this.shared.isHeldUp && this.pool.waitingCount === 0 ? this.pool : this.shared;
    const result = await way.query(sent(statement));
    return result.rows as Row[];
  }

  async close(): Promise<void> {}
}

/**
 * One statement in a short transaction of its own, which begins with what holds for that transaction alone: a connection kept for a
 * whole request would wait for those of other subgraphs while their requests wait for it.
 */
async function readAlone<Row>(pool: Pool, settings: string, query: QueryConfig): Promise<Row[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin read only; ${settings}`);
    const result = await client.query(query);
    await client.query('commit');
    return result.rows as Row[];
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Reads tables that have row-level security. */
class ReaderWithin implements Reader {
  constructor(
    private readonly pool: Pool,
    private readonly subgraph: string,
    private readonly settings: RowSettings,
  ) {}

  rows<Row>(statement: Sql): Promise<Row[]> {
    // what the register reads by itself, whenever it does, is not what requests cost
    if (this.settings !== everything) sqlStatements.inc({ subgraph: this.subgraph });
    return readAlone(this.pool, setLocally(this.settings), sent(statement));
  }

  async close(): Promise<void> {}
}

/** Reads the register as it stood at one recorded moment, over the history views: what was recorded until then never changes. */
class ReaderAsOf implements Reader {
  private settled: Promise<void> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly subgraph: string,
    private readonly asOf: Date,
    private readonly settings: RowSettings,
  ) {}

  async rows<Row>({ text, values }: Sql): Promise<Row[]> {
    this.settled ??= this.demandSettled();
    await this.settled;
    sqlStatements.inc({ subgraph: this.subgraph });
    const schema = this.subgraph.replaceAll('-', '_');
    const settings = [
      `set local search_path = ${schema}_as_of, ${schema}, public`,
      `set local shuji.as_of = '${this.asOf.toISOString()}'`,
      setLocally(this.settings),
    ];
    return readAlone(this.pool, settings.join('; '), { text, values });
  }

  /** Asked before anything is read: what commits in between is then seen, not missed. */
  private async demandSettled(): Promise<void> {
    const settled = await this.pool.query('select $1::timestamptz <= latest_as_of() as settled', [this.asOf]);
    if (!settled.rows[0].settled) throw asOfNotSettled();
  }

  async close(): Promise<void> {}
}

const asOfNotSettled = () =>
  badInput(
    'AS_OF_NOT_SETTLED',
    'Registry-As-Of',
    '所问时点晚于可重复读取的时刻。',
    'The moment asked about is later than what can be read repeatably.',
  );

/** One that breaks, whoever has it at that moment, fails its statement and not the process. */
class Connection extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * Opens a subgraph's pools.
 * @param connection host, port, database and the subgraph's own login
 * @param connections how many each pool may open
 */
export async function openDatabase(
  subgraph: string,
  connection: PoolConfig,
  entities: readonly EntityTarget<ObjectLiteral>[],
  connections: { readonly read: number; readonly write: number } = connectionsPerSubgraph,
): Promise<Database> {
  const reading = {
    ...connection,
    application_name: `shuji ${subgraph}`,
    connectionTimeoutMillis: WAIT_MS,
    statement_timeout: READ_MS,
  };
  const shared = new SharedConnection(reading);
  const pool = new Pool({ ...reading, Client: Connection, max: connections.read });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced by the pool on its next use
  const dataSource = new DataSource({
    type: 'postgres',
    host: connection.host,
    port: connection.port,
    username: connection.user,
    password: connection.password as string | undefined,
    database: connection.database,
    ssl: connection.ssl as TlsOptions | boolean | undefined,
    entities: entities as never[],
    synchronize: false,
    installExtensions: false,
    applicationName: `shuji ${subgraph} writing`,
    extra: { max: connections.write, Client: Connection },
  });
  await dataSource.initialize();
  return {
    subgraph,
    shared,
    pool,
    dataSource,
    reader(asOf, settings) {
      if (asOf) return new ReaderAsOf(pool, subgraph, asOf, settings ?? {});
      return settings ? new ReaderWithin(pool, subgraph, settings) : new ReaderOfNow(shared, pool, subgraph);
    },
    async close() {
      await dataSource.destroy();
      await shared.close();
      await pool.end();
    },
  };
}
