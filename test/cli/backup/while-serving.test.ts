import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { recipientsFor } from '../../../cli/backup/keys';
import { seal } from '../../../cli/backup/seal';
import { withinSnapshot } from '../../../cli/backup/take-backup';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import { restoreCommand } from '../../../cli/commands/restore';
import { writeWhole } from '../../../cli/export/whole-file';
import { FirstQuestionDocument, NodeByIdDocument } from '../../../client/generated/graphql';
import { Role } from '../../../kernel/actor';
import { firstAnswer } from '../../../sample/first-question';
import { give, idIn, lawful, theAuthority, theConsumer } from '../../acceptance/commands';
import { aRegister, type TestRegister } from '../../register';
import { onServer } from '../../test-server';
import { commandsOn } from '../commands/run';

let register: TestRegister;
let folder: string;
let entry: string;
const asides: string[] = [];
let stopWriters = async (): Promise<void> => undefined;

beforeAll(async () => {
  register = await aRegister({ sample: true });
  folder = mkdtempSync(join(tmpdir(), 'shuji-backup-'));
  entry = await idIn(register, { entry: (await firstEntry()) as string });
});

afterAll(async () => {
  await stopWriters();
  await register.close();
  for (const name of asides)
    await onServer(register.database.postgres.admin ?? {}, `drop database if exists ${name} with (force)`);
  rmSync(folder, { recursive: true });
});

async function firstEntry(): Promise<unknown> {
  const { data } = await register
    .as(theAuthority)
    .ask<{ catalogEntries: { nodes: { code: string }[] } }, object>(
      '{ catalogEntries(first: 1, filter: { jurisdiction: "150400", catalogStatus: PUBLISHED }) { nodes { code } } }',
    );
  return data.catalogEntries.nodes[0]?.code;
}

interface Acknowledged {
  readonly id: string;
  readonly at: number;
}

/** Gives commands of four registers until told to stop; what the door acknowledged is noted, what it did not is forgotten. */
function writers(): { acknowledged: Acknowledged[]; stop(): Promise<void> } {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  let serial = 0;
  const client = async () => {
    while (!stopped) {
      const own = ++serial;
      const commands = [
        () => give(register, theAuthority, 'registerLegalEntity', lawful.entity(own)),
        () => give(register, theAuthority, 'registerCatalogEntry', lawful.entry(own)),
        () => give(register, theAuthority, 'registerAsset', lawful.asset({ name: `数据集 ${own}` })),
        () => give(register, theConsumer, 'submitShareRequest', lawful.request(entry, { purpose: `目的 ${own}` })),
      ] as const;
      const { outcome } = await (commands[own % commands.length] as (typeof commands)[number])().catch(() => ({
        outcome: undefined,
      }));
      if (outcome?.id) acknowledged.push({ id: outcome.id, at: Date.now() });
      else await sleep(20);
    }
  };
  const running = Array.from({ length: 4 }, client);
  return {
    acknowledged,
    async stop() {
      stopped = true;
      await Promise.all(running);
    },
  };
}

async function missing(ids: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const id of ids) {
    const { data } = await register
      .as({ subject: 'auditor', roles: [Role.AUDITOR] })
      .ask<{ node: object | null }, object>('query ($id: ID!) { node(id: $id) { id } }', { id });
    if (!data?.node) lost.push(id);
  }
  return lost;
}

test('[SM-27a] saved and restored under write load: whatever was acknowledged before the snapshot is there, and the register goes on', async () => {
  const { config, database } = register;
  const file = join(folder, 'register.backup');
  const { acknowledged, stop } = writers();
  stopWriters = stop;
  while (acknowledged.length < 20) await sleep(20);
  const header = await withinSnapshot(database.postgres.admin ?? {}, async snapshot => {
    while (Date.now() < Date.parse(snapshot.header.snapshotAt) + 1_000) await sleep(50); // others write on meanwhile
    const recipients = await recipientsFor(config, []);
    await writeWhole(file, (stream, signal) =>
      seal(
        snapshot.frames(() => undefined),
        recipients,
        stream,
        signal,
      ),
    );
    return snapshot.header;
  });
  const snapshotAt = Date.parse(header.snapshotAt);
  const before = acknowledged.filter(({ at }) => at < snapshotAt);
  expect(before.length).toBeGreaterThanOrEqual(20);
  expect(acknowledged.length).toBeGreaterThan(before.length);

  const restored = await commandsOn(config).run(restoreCommand, file);
  const exchangedAt = Date.now();
  asides.push(/is now called: (\S+)/.exec(restored.output)?.[1] as string);
  while (!acknowledged.some(({ at }) => at > exchangedAt + 500) && Date.now() < exchangedAt + 15_000) await sleep(50);
  await stop();
  const after = acknowledged.filter(({ at }) => at > exchangedAt);
  expect(after.length).toBeGreaterThan(0); // the same process serves the restored register

  await register.settled(); // what was owed has been delivered
  expect(await missing([...before, ...after].map(({ id }) => id))).toEqual([]);
  const { data, errors } = await register.as({ subject: 'analyst', roles: [Role.ANALYST] }).ask(FirstQuestionDocument, {});
  expect([errors, data]).toEqual([undefined, firstAnswer]);
  const { exitCode, output } = await commandsOn(config).run(reconcileCommand);
  expect([exitCode, output.match(/✗.*/g)]).toEqual([0, null]);
}, 240_000);
