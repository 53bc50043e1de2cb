import { today } from '../rulebook/values/local-date';
import { stopLater } from './closing';
import { headOf } from './head';
import { load } from './load';
import { effort, say } from './measure';
import { median } from './median';
import { page, pagesToAsk } from './questions/page';
import { openBenchRegister } from './register';
import { answerOf } from './same-answers';
import { Servers, type Watched } from './servers';

const MB = 1024 * 1024;
const engines = ['fused', 'planned'] as const;

interface Measured {
  /** From the start of the process until it tells its address, in ms. */
  readonly ready: number;
  /** MB left after collection and resident: as it stands ready, and after the page was asked for by 32 clients. */
  readonly memory: readonly [left: number, resident: number][];
}

async function memoryOf({ left }: Watched): Promise<[number, number]> {
  const { left: heap, resident } = await left();
  return [heap / MB, resident / MB];
}

/** How long the register takes until it answers, and how much memory it has then and under load, with either engine. */
export async function startUp(): Promise<void> {
  say('Filling the register …');
  const register = await openBenchRegister(stopLater);
  const servers = new Servers(register, stopLater);
  const measured = new Map<string, Measured[]>(engines.map(engine => [engine, []]));
  for (let pass = 0; pass < effort.passes; pass++)
    for (const engine of engines) {
      const began = performance.now();
      const watched = await servers.watched({ SHUJI_ENGINE: engine });
      const ready = performance.now() - began;
      const atFirst = await memoryOf(watched);
      const ask = (document: string, variables: object) =>
        answerOf(watched.server, { ...page, document }, { variables: { ...variables }, parameters: [] });
      const requests = (await pagesToAsk(ask, today())).map(asked => watched.server.request(page, asked));
      await load(watched.url, requests, 32, 10);
      measured.get(engine)?.push({ ready, memory: [atFirst, await memoryOf(watched)] });
      await watched.stop();
      say(`pass ${pass + 1}, ${engine}: ready after ${Math.round(ready)} ms`);
    }
  console.log(headOf(register));
  console.log(
    '| Engine | ready after ms | MB left / resident, ready | MB left / resident, after the register page for 32 clients |',
  );
  console.log('| --- | --: | --: | --: |');
  for (const [engine, passes] of measured) {
    const told = (at: number) =>
      [0, 1].map(which => Math.round(median(passes.map(({ memory }) => memory[at]?.[which] ?? Number.NaN)))).join(' / ');
    console.log(`| ${engine} | ${Math.round(median(passes.map(({ ready }) => ready)))} | ${told(0)} | ${told(1)} |`);
  }
}
