import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { addDays } from '../../../../rulebook/values/local-date';
import type { AtWork } from '../../at-work';
import { type Chance, chanceOf } from './chance';
import type { Client, Given, Told } from './client';
import { nextOf, registerAt, type Scene } from './commands';
import { aTown, type Town } from './town';

export interface Storm {
  readonly towns: readonly Town[];
  /** Every command that was given, with what became of it. */
  readonly notes: readonly Told[];
  /** What a client got that it should not have got. */
  readonly faults: readonly string[];
  readonly seconds: number;
  readonly reads: number;
}

/** A command that was carried out under a key, and what was answered. */
interface Kept {
  readonly given: Given;
  readonly told: Told;
}

const READ = `{
  tasks(first: 20) { nodes { id state title waitsFor { role events } } }
  shareRequests(first: 20) { nodes { id shareRequestStatus } }
}`;

/**
 * Lets all clients of all towns work for a while, each giving its next command as soon as it has the answer to the last, while days go by and the
 * register does what it does by itself.
 */
export async function storm(
  on: AtWork,
  { since, seconds, seed }: { since: string; seconds: number; seed: number },
): Promise<Storm> {
  const notes: Told[] = [];
  const faults: string[] = [];
  let reads = 0;
  let today = since;
  const towns = [await aTown(on, 'chifeng', notes), await aTown(on, 'jiyuan', notes)];
  const until = Date.now() + seconds * 1_000;
  let keys = 0;

  async function client(town: Town, self: Client, chance: Chance): Promise<void> {
    const kept: Kept[] = [];
    while (Date.now() < until) {
      const scene = { town, chance, today };
      if (chance.is(0.05)) {
        reads += 1;
        await read(self);
      } else if (kept.length > 0 && chance.is(0.1)) await again(scene, self, chance.oneOf(kept));
      else {
        const next = nextOf(scene, self);
        if (next) await act(scene, self, next, kept);
        else await sleep(20);
      }
    }
  }

  async function read(self: Client): Promise<void> {
    const { status, body } = await self.post(READ);
    if (status !== 200 || body.errors) faults.push(`a read answers ${status} ${JSON.stringify(body.errors)}`);
    for (const { nodes } of Object.values(body.data ?? {}) as unknown as { nodes: { id: string }[] }[])
      if (new Set(nodes.map(({ id }) => id)).size !== nodes.length) faults.push('a page lists something twice');
  }

  /** Gives a command, as the chance has it under a key, twice at once, as a rehearsal or for a version that was guessed. */
  async function act(scene: Scene, self: Client, { command, input, made }: Given, kept: Kept[]): Promise<void> {
    const { chance } = scene;
    const keyed = chance.is(0.6);
    const given = {
      command,
      made,
      input: {
        ...input,
        ...(keyed && { idempotencyKey: `${self.claims.subject} ${++keys}` }),
        ...(chance.is(0.04) && { validateOnly: true }),
        ...('id' in input &&
          command !== 'acceptShareRequest' &&
          chance.is(0.05) && { expectedVersion: 1 + Math.floor(chance.next() * 5) }),
      },
    };
    const [told, twin] = await Promise.all([self.give(given), keyed && chance.is(0.3) ? self.give(given) : undefined]);
    if (twin?.made && told.made && !told.rehearsed) demandSame(told, twin);
    const done = told.made ? told : twin?.made ? twin : undefined;
    if (!done || done.rehearsed) return;
    hear(scene.town, done);
    if (keyed) kept.push({ given, told: done });
    await following(scene, self, given, done);
  }

  function demandSame(one: Told, other: Told): void {
    if (!isDeepStrictEqual(one.made, other.made))
      faults.push(`${one.command}: ${JSON.stringify(one.made)} once, ${JSON.stringify(other.made)} the other time`);
  }

  /** A key that was used is used once more: for the same, which is answered as before, or for something else. */
  async function again({ chance }: Scene, self: Client, { given, told }: Kept): Promise<void> {
    if (chance.is(0.7)) {
      const repeated = await self.give(given);
      if (repeated.made) demandSame(told, repeated);
      else faults.push(`${given.command} was done, and is ${repeated.became} when it is repeated`);
      return;
    }
    const other = await self.give({ ...given, input: { ...given.input, ...changed(given) } });
    if (other.became !== 'IDEMPOTENCY_KEY_REUSED')
      faults.push(`another ${given.command} under a key that was used is ${other.became}`);
  }

  /** Tells all clients of a town where a matter stands now. */
  function hear({ requests, places }: Town, { made }: Told): void {
    if (made?.shareRequestStatus) requests.set(made.id, String(made.shareRequestStatus));
    const place = places.find(({ entry }) => entry === made?.id);
    if (place) place.status = String(made?.catalogStatus);
  }

  async function following({ town, chance }: Scene, self: Client, { command, input }: Given, { made }: Told): Promise<void> {
    const id = made?.id as string;
    if (command === 'draftShareRequest') {
      const { idempotencyKey: _, ...body } = input as { idempotencyKey?: string };
      await act(
        { town, chance, today },
        self,
        { command: 'submitShareRequest', input: { ...body, draft: id }, made: REQUEST_ID },
        [],
      );
    }
    if (command !== 'withdrawCatalogEntry') return;
    const place = town.places.find(({ entry }) => entry === id);
    if (!place) return;
    const { made: entry } = await self.give(registerAt({ town, chance, today }, place));
    if (!entry) return;
    place.earlier.push(place.entry);
    place.entry = entry.id;
    place.status = 'DRAFT';
  }

  /** Days go by, and what the register does by itself it does meanwhile. */
  async function days(): Promise<void> {
    while (Date.now() < until) {
      await sleep(seconds * 20);
      today = addDays(today, 1);
      on.goTo(today);
      for (const subgraph of on.register.register.subgraphs) await subgraph.runJobs();
    }
  }

  const began = Date.now();
  const everybody = towns.flatMap((town, at) =>
    town.clients.map((self, desk) => client(town, self, chanceOf(seed + at * 1_000 + desk))),
  );
  await Promise.all([...everybody, days()]);
  const took = (Date.now() - began) / 1_000;
  await on.settled();
  await on.byItself();
  return { towns, notes, faults, seconds: took, reads };
}

const REQUEST_ID = '... on ShareRequest { id shareRequestStatus version }';

/** Another command of the same kind. */
function changed({ command, input }: Given): object {
  if ('scenario' in input) return { scenario: '另一应用场景' };
  if (command === 'registerCatalogEntry') return { title: '另一目录' };
  if (command === 'acceptShareRequest') return { id: 'share-request:00000000-0000-4000-8000-000000000001' };
  return { expectedVersion: 99_999 };
}

/** How often commands came to what, in one line each. */
export function figuresOf({ notes, seconds, reads }: Storm): string {
  const count = new Map<string, number>();
  for (const { became } of notes) count.set(became, (count.get(became) ?? 0) + 1);
  const each = [...count].sort(([, one], [, other]) => other - one).map(([became, times]) => `${became} ${times}`);
  const done = notes.filter(({ made }) => made).length;
  return `${notes.length} commands and ${reads} reads in ${seconds.toFixed(1)} s: ${(notes.length / seconds).toFixed(0)} commands a second, ${done} done (${(done / seconds).toFixed(0)} a second)\n${each.join(', ')}`;
}
