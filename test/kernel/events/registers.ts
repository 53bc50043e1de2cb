import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type PoolConfig } from 'pg';
import type { Config } from '../../../kernel/config';
import { type Database, openDatabase } from '../../../kernel/database';
import type { DeliveryLog } from '../../../kernel/events/courier';
import type { Feed } from '../../../kernel/events/feed';
import { sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { cloneDatabase } from '../../database';
import { tellWithin, thing } from './things';

/** Two registers with one toy table each: `asset` counts things, `lineage` writes down what it hears of them. */
export interface Registers {
  readonly config: Config;
  readonly teller: { readonly name: 'asset'; readonly database: Database };
  readonly listener: { readonly name: 'lineage'; readonly database: Database };
  /** The owner's way into their database. */
  readonly admin: PoolConfig;
  readonly connectionFor: (name: string) => PoolConfig;
  /** What the listener wrote down, in that order. */
  heard(): Promise<{ aggregate: string; sequence: number; state: string }[]>;
  owed(subscriber?: string): Promise<number>;
  /** Runs statements that a subgraph's own login may not. */
  asOwner(statements: string): Promise<void>;
  close(): Promise<void>;
}

const TOYS = `
  create table asset.thing (key text primary key, version integer not null, state text not null);
  create table lineage.heard (position bigint generated always as identity primary key, aggregate text not null, sequence bigint not null, state text not null);
  create table lineage.known_thing (aggregate text primary key, state text not null)`;

export async function openRegisters(): Promise<Registers> {
  const { config, postgres, drop } = await cloneDatabase();
  const admin = new Client(postgres.admin);
  admin.on('error', () => undefined); // cut off where the database is exchanged
  await admin.connect();
  await admin.query(TOYS);
  const open = async <Name extends string>(name: Name) => ({
    name,
    database: await openDatabase(name, postgres.connectionFor(name), []),
  });
  const [teller, listener] = await Promise.all([open('asset'), open('lineage')]);
  return {
    config,
    admin: postgres.admin ?? {},
    teller,
    listener,
    connectionFor: postgres.connectionFor,
    heard: async () => {
      const { rows } = await admin.query('select aggregate, sequence::int, state from lineage.heard order by position');
      return rows;
    },
    owed: async subscriber => {
      const { rows } = await admin.query(
        'select count(*)::int as owed from asset.outbox_delivery where $1::text is null or subscriber = $1',
        [subscriber ?? null],
      );
      return rows[0].owed;
    },
    asOwner: async statements => {
      await admin.query(statements);
    },
    close: async () => {
      await Promise.all([teller.database.close(), listener.database.close(), admin.end()]);
      await drop();
    },
  };
}

/** Tells of changes as a command does: in one transaction that commits. */
export const tell = ({ database }: Registers['teller'], ...events: Event[]): Promise<void> =>
  database.dataSource.transaction(manager => tellWithin(manager, ...events));

/** The things as they stand, by key; an import's are those whose state names it. */
export const thingFeed: Feed = async (reader, { act, after, first }) => {
  const rows = await reader.rows<{ key: string; version: number; state: string }>(
    sql`select key, version, state from thing where key > ${after ?? ''} and (${act ?? null}::text is null or state = ${act ?? null}) order by key limit ${first}`,
  );
  return {
    events: rows.map(({ key, version, state }) => thing(key, version, state)),
    ...(rows.length === first && { after: rows.at(-1)!.key }),
  };
};

/** Remembers the warnings; what is merely interesting is not kept. */
export function listenedLog(): DeliveryLog & { warnings: object[] } {
  const warnings: object[] = [];
  return { warnings, debug: () => {}, warn: fields => warnings.push(fields) };
}

export async function until(happened: () => Promise<boolean> | boolean, withinMs = 20_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error('it did not happen in time');
    await sleep(5);
  }
}
