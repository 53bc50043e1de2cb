import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { recipientsFor } from '../../../cli/backup/keys';
import { seal } from '../../../cli/backup/seal';
import { type Snapshot, withinSnapshot } from '../../../cli/backup/take-backup';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import { restoreCommand } from '../../../cli/commands/restore';
import { verifyCommand } from '../../../cli/commands/verify';
import { writeWhole } from '../../../cli/export/whole-file';
import { FirstQuestionDocument, NodeByIdDocument } from '../../../client/generated/graphql';
import { schemaOf, subgraphNames } from '../../../kernel/subgraph-name';
import { firstAnswer } from '../../../sample/first-question';
import { anAnalyst, cityOf } from '../../acceptance/city';
import { give, idIn, lawful, theAuthority, theConsumer } from '../../acceptance/commands';
import { aRegister, type TestRegister } from '../../register';
import { onServer } from '../../test-server';
import { type CommandRun, commandsOn } from '../commands/run';

let register: TestRegister;
let folder: string;
let entry: string;
let aside: string | undefined;
let stopWriters = async (): Promise<void> => undefined;

beforeAll(async () => {
  register = await aRegister({ sample: true });
  folder = mkdtempSync(join(tmpdir(), 'shuji-backup-'));
  // a department does not ask for its own data
  const others = cityOf('chifeng').catalogEntries.find(({ provider }) => provider !== theConsumer.organization);
  entry = await idIn(register, { entry: others?.code ?? '' });
});

afterAll(async () => {
  await stopWriters();
  await register.close();
  if (aside) await onServer(register.database.postgres.admin ?? {}, `drop database if exists ${aside} with (force)`);
  rmSync(folder, { recursive: true });
});

/** What the door acknowledged, and when. */
interface Acknowledged {
  readonly id: string;
  readonly table: string;
  readonly at: number;
}

/** Four writers, each of a register of its own, until told to stop. What was not acknowledged is forgotten. */
function writers(): { acknowledged: Acknowledged[]; stop(): Promise<void> } {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  const written = {
    'legal_entity.legal_entity': serial => give(register, theAuthority, 'registerLegalEntity', lawful.entity(serial)),
    'catalog.catalog_entry': serial => give(register, theAuthority, 'registerCatalogEntry', lawful.entry(serial)),
    'asset.data_asset': serial => give(register, theAuthority, 'registerAsset', lawful.asset({ name: `数据集 ${serial}` })),
    'exchange.share_request': serial =>
      give(register, theConsumer, 'submitShareRequest', lawful.request(entry, { purpose: `目的 ${serial}` })),
  } satisfies Record<string, (serial: number) => ReturnType<typeof give>>;
  const writer = async ([table, write]: [string, (serial: number) => ReturnType<typeof give>]) => {
    for (let serial = 1; !stopped; serial++) {
      const answer = await write(serial).catch(() => undefined);
      if (answer?.outcome?.id) acknowledged.push({ id: answer.outcome.id, table, at: Date.now() });
      await sleep(40); // the restore is to be done by two processors as well
    }
  };
  const running = Object.entries(written).map(writer);
  return {
    acknowledged,
    async stop() {
      stopped = true;
      await Promise.all(running);
    },
  };
}

const ofEachRegister = (acknowledged: readonly Acknowledged[]): number => new Set(acknowledged.map(({ table }) => table)).size;

async function asOwner<Row>(work: (rows: (statement: string, values?: unknown[]) => Promise<Row[]>) => Promise<Row[]>) {
  const client = new Client(register.database.postgres.admin);
  await client.connect();
  try {
    return await work(async (statement, values) => (await client.query(statement, values)).rows as Row[]);
  } finally {
    await client.end();
  }
}

interface OwedAggregate {
  readonly source: string;
  readonly aggregate: string;
}

/** Opens a snapshot at a moment when oversight hears nothing, so that all four registers owe it what they have told. */
async function saveWhileOwing(
  file: string,
  ready: () => boolean,
): Promise<{ header: Snapshot['header']; owed: OwedAggregate[] }> {
  let header: Snapshot['header'] | undefined;
  const owed = await asOwner<OwedAggregate>(async rows => {
    await rows('begin');
    await rows('select from oversight.inbox_source for update');
    while (!ready()) await sleep(20);
    header = await withinSnapshot(register.database.postgres.admin ?? {}, async snapshot => {
      while (Date.now() < Date.parse(snapshot.header.snapshotAt) + 1_000) await sleep(50); // others write on meanwhile
      const recipients = await recipientsFor(register.config, []);
      const frames = snapshot.frames(() => undefined);
      await writeWhole(file, (stream, signal) => seal(frames, recipients, stream, signal));
      return snapshot.header;
    });
    const each = subgraphNames.map(
      source => `select '${source}' as source, o.aggregate from ${schemaOf(source)}.outbox_delivery d
        join ${schemaOf(source)}.outbox o on o.id = d.outbox_id where d.subscriber = 'oversight'`,
    );
    const found = await rows(each.join(' union '));
    await rows('rollback');
    return found;
  });
  return { header: header as Snapshot['header'], owed };
}

/** Those that nobody finds who asks the graph, and those that are not in the tables, once each. */
async function missing(acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, table } of acknowledged) {
    const asker = table === 'exchange.share_request' ? theConsumer : theAuthority;
    const { data, errors } = await register.as(asker).ask(NodeByIdDocument, { id });
    if (!data?.node) lost.push(`${id} ${JSON.stringify(errors)}`);
  }
  for (const table of new Set(acknowledged.map(each => each.table))) {
    const keys = acknowledged.filter(each => each.table === table).map(({ id }) => id.slice(id.indexOf(':') + 1));
    const key = table === 'legal_entity.legal_entity' ? 'credit_code' : 'id::text';
    const [counted] = await asOwner<{ number: number }>(rows =>
      rows(`select count(*)::int as number from ${table} where ${key} = any ($1)`, [keys]),
    );
    if (counted?.number !== keys.length) lost.push(`${table}: ${counted?.number} of ${keys.length}`);
  }
  return lost;
}

/** Verifies all nine trails once everything in them is sealed. */
async function verified(): Promise<CommandRun> {
  const end = Date.now() + 30_000;
  for (;;) {
    const run = await commandsOn(register.config).run(verifyCommand);
    const isSealed = run.output.match(/unsealed 0 /g)?.length === subgraphNames.length;
    if (isSealed || run.exitCode !== 0 || Date.now() > end) return run;
    await sleep(500);
  }
}

const faultsIn = ({ exitCode, output }: CommandRun) => [exitCode, output.match(/✗.*|unsealed [1-9]\d*/g)];

test('[SM-27a] saved and restored under write load: whatever was acknowledged before the snapshot is there, and the register goes on', async () => {
  const { config } = register;
  const file = join(folder, 'register.age');
  const { acknowledged, stop } = writers();
  stopWriters = stop;
  const { header, owed } = await saveWhileOwing(file, () => acknowledged.length >= 40 && ofEachRegister(acknowledged) === 4);
  const snapshotAt = Date.parse(header.snapshotAt);
  const before = acknowledged.filter(({ at }) => at < snapshotAt);
  expect([before.length >= 40, ofEachRegister(before), acknowledged.length > before.length]).toEqual([true, 4, true]);
  const owedThen = owed.filter(({ aggregate }) => before.some(({ id }) => id === aggregate));
  expect(new Set(owedThen.map(({ source }) => source)).size).toBe(4);

  const restored = await commandsOn(config).run(restoreCommand, file);
  const exchangedAt = Date.now();
  aside = /is now called: (\S+)/.exec(restored.output)?.[1];
  expect([restored.exitCode, aside]).toEqual([0, expect.any(String)]);
  const written = () => acknowledged.filter(({ at }) => at > exchangedAt + 500);
  while (ofEachRegister(written()) < 4 && Date.now() < exchangedAt + 30_000) await sleep(50);
  await stop();
  expect(ofEachRegister(written())).toBe(4); // the same process writes to the restored register

  await register.settled();
  const heard = await asOwner<OwedAggregate>(rows => rows('select source, aggregate from oversight.inbox'));
  const names = new Set(heard.map(({ source, aggregate }) => `${source} ${aggregate}`));
  expect(owedThen.filter(({ source, aggregate }) => !names.has(`${source} ${aggregate}`))).toEqual([]);
  expect(await missing([...before, ...written()])).toEqual([]);
  const { data, errors } = await register.as(anAnalyst).ask(FirstQuestionDocument, {});
  expect([errors, data]).toEqual([undefined, firstAnswer]);
  expect(faultsIn(await commandsOn(config).run(reconcileCommand))).toEqual([0, null]);
  expect(faultsIn(await verified())).toEqual([0, null]); // what was sealed before and after, with the heads kept outside
}, 240_000);
