import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, type PoolConfig } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { projectFile } from '../../kernel/root';
import { BackupFault } from './fault';
import { framed, framedJson, inPieces, Tally } from './frames';
import { type BackupHeader, type BackupTable, FORMAT, fullName } from './header';
import {
  alike,
  columnList,
  countRows,
  partitionsOf,
  quotedName,
  seeEverything,
  sequencesOf,
  stepsOf,
  tablesOf,
} from './inventory';

/** One moment of the register, held open while it is read. */
export interface Snapshot {
  readonly header: BackupHeader;
  /** The backup, frame by frame. @param onRows how many rows have gone by */
  frames(onRows: (rows: number) => void): AsyncGenerator<Buffer>;
}

const version = (): string => JSON.parse(readFileSync(projectFile('package.json'), 'utf8')).version;

async function describe(client: Client): Promise<BackupHeader> {
  const { rows } = await client.query(
    // `now()` is when the transaction began, before this statement took its snapshot
    "select now() as at, current_setting('server_version') as server",
  );
  const vouched = await seeEverything(client);
  const [steps, tables] = [await stepsOf(client), await tablesOf(client)];
  for (const table of tables) await client.query(`lock table ${quotedName(table)} in access share mode`); // no step may change it now
  return {
    format: FORMAT,
    program: version(),
    server: rows[0].server,
    snapshotAt: rows[0].at.toISOString(),
    steps,
    tables: await countRows(client, tables, vouched),
    partitions: await partitionsOf(client),
    sequences: await sequencesOf(client), // never before the rows: what the snapshot holds has been counted by then
  };
}

/**
 * Opens a snapshot of all nine schemas, in which nothing changes however long it is read, while the register goes on.
 * @param admin login of the schemas' owner
 * @throws BackupFault NO_REGISTER, HIDDEN_ROWS
 */
export async function withinSnapshot<T>(admin: PoolConfig, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new Client({ ...admin, application_name: 'shuji backup' });
  client.on('error', () => undefined); // a statement under way fails with it
  await client.connect().catch(error => {
    if (error.code !== '3D000') throw error;
    throw new BackupFault('NO_REGISTER', '没有此数据库。', 'There is no such database.');
  });
  try {
    await client.query(alike);
    await client.query('begin isolation level repeatable read read only');
    const header = await describe(client);
    return await work({ header, frames: onRows => frames(client, header, onRows) });
  } finally {
    await client.end();
  }
}

async function* frames(client: Client, header: BackupHeader, onRows: (rows: number) => void): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  const passed = (frame: Buffer): Buffer => {
    whole.update(frame);
    return frame;
  };
  yield passed(framedJson('H', header));
  let before = 0;
  for (const table of header.tables) {
    yield passed(framedJson('T', fullName(table)));
    const tally = new Tally();
    for await (const piece of inPieces(rowsOf(client, table))) {
      tally.add(piece);
      onRows(before + tally.rows);
      yield passed(framed('D', piece));
    }
    const end = tally.end();
    if (end.rows !== table.rows)
      throw new BackupFault(
        'COUNTS_DIFFER',
        `表 ${fullName(table)} 读出 ${end.rows} 行，应为 ${table.rows} 行。`,
        `${end.rows} rows of ${fullName(table)} were read where ${table.rows} were counted.`,
      );
    before += end.rows;
    yield passed(framedJson('E', end));
  }
  yield framedJson('Z', { rows: before, bytes: 0, sha256: whole.digest('hex') });
}

const rowsOf = (client: Client, table: BackupTable): AsyncIterable<Buffer> =>
  client.query(copyTo(`copy (select ${columnList(table)} from ${quotedName(table)}) to stdout`));
