import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { type Database, openDatabase } from '../../../kernel/database';
import type { Peer } from '../../../kernel/events/delivery';
import { localPeer } from '../../../kernel/events/peers';
import { settled } from '../../../kernel/events/settled';
import { startDelivery } from '../../../kernel/events/start-delivery';
import type { Point } from './points';
import { listening, tellWithin, thing } from './things';

/** What the process is told by its argument. */
export interface Life {
  readonly asset: PoolConfig;
  readonly lineage: PoolConfig;
  /** Where it kills itself; nowhere: it gives some commands, delivers everything and ends. */
  readonly dies?: { readonly at: Point; readonly passage: number };
}

const THINGS = 5;
const LAST_COMMANDS = 20;

const { asset, lineage, dies } = JSON.parse(process.argv[2] ?? '') as Life;
let passages = 0;

/** Kills this process when it passes the point where it is to die for the nth time. */
function pass(point: Point): void {
  if (dies?.at !== point) return;
  passages += 1;
  if (passages === dies.passage) process.kill(process.pid, 'SIGKILL');
}

/** A database whose transactions pass one point before they commit and another after. */
function passing(database: Database, before: Point, after: Point): Database {
  const { dataSource } = database;
  const transaction = async <T extends { accepted?: number } | undefined>(work: (manager: EntityManager) => Promise<T>) => {
    let matters = false;
    const done = await dataSource.transaction(async manager => {
      const result = await work(manager);
      matters = result?.accepted !== 0; // a sign of life has no effect to lose
      if (matters) pass(before);
      return result;
    });
    if (matters) pass(after);
    return done;
  };
  return { ...database, dataSource: { transaction } as unknown as DataSource };
}

/** One command: the next version of a thing and the event that tells of it. */
const command = ({ dataSource }: Database, key: string) =>
  dataSource.transaction(async manager => {
    const [{ version }] = await manager.query(
      `insert into thing values ($1, 1, 'v1') on conflict (key) do update
       set version = thing.version + 1, state = 'v' || thing.version + 1 returning version`,
      [key],
    );
    await tellWithin(manager, thing(key, version));
  });

async function live(): Promise<void> {
  const teller = await openDatabase('asset', asset, []);
  const listener = await openDatabase('lineage', lineage, []);
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const peer = localPeer(
    listening(),
    passing(listener, 'in the subscriber before its commit', 'in the subscriber after its commit'),
  );
  const telling: Peer = {
    ...peer,
    async deliver(delivery) {
      const receipt = await peer.deliver(delivery);
      if (receipt.accepted > 0) pass('after delivery before it is paid');
      return receipt;
    },
  };
  await startDelivery({
    subgraph: { name: 'asset', database: teller },
    slice: {},
    peers: [telling],
    connection: asset,
    log: { debug: () => {}, warn: () => {} },
    batch: 3,
  });
  const commanding = passing(teller, 'before commit', 'after commit before wake');
  for (let n = 0; dies || n < LAST_COMMANDS; n++) {
    await command(commanding, `${n % THINGS}`);
    if (n % 4 === 0) await sleep(1);
  }
  await settled([{ name: 'asset', database: teller }]);
  process.exit(0);
}

void live();
