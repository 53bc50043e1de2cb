import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { OpenSubgraphs } from '../../gateway/open-subgraphs';
import type { Config } from '../../kernel/config';
import { type FailingEvent, failingEvents, owedStill, retryFailing } from '../../kernel/events/dead-letters';
import { Misuse } from '../misuse';
import { withinSubgraphs } from '../within-register';

/** An event by its source and its number there, as the list shows it: `asset/1234`. */
interface EventId {
  readonly source: string;
  readonly id: string;
}

function eventId(text: string): EventId {
  const [, source, id] = /^([a-z-]+)\/([1-9][0-9]{0,17})$/.exec(text) ?? [];
  if (source === undefined || id === undefined)
    throw new InvalidArgumentError('应为列表所示的编号，如 asset/1234 wants a number as the list shows it, e.g. asset/1234');
  return { source, id };
}

type Told = FailingEvent & { source: string };

async function failingOf({ subgraphs }: Pick<OpenSubgraphs, 'subgraphs'>): Promise<Told[]> {
  const found: Told[] = [];
  for (const { name, database } of subgraphs)
    for (const event of await failingEvents(database.pool)) found.push({ ...event, source: name });
  return found;
}

const line = ({ source, id, subscriber, kind, aggregate, version, error, code, tries, since, dead, waiting }: Told): string =>
  [
    `${source}/${id}`,
    `→ ${subscriber}`,
    kind,
    `${aggregate}@${version}`,
    [error, code].filter(part => part !== null).join(' '),
    `自 since ${since.toISOString()}`,
    `尝试 tries ${tries}`,
    `后续 waiting ${waiting}`,
    dead ? '待处理 dead' : '将重试 to be tried again',
  ].join('  ');

function show(events: readonly Told[], json: boolean | undefined): void {
  if (json) console.log(JSON.stringify(events, null, 2));
  else for (const event of events) console.log(line(event));
  if (!json && events.length === 0) console.log('没有未能送达的事件 Every event was applied.');
}

const PATIENCE_MS = 20_000;

/** Has one subgraph's events tried again, and waits until each was applied or has failed again. */
async function retry({ name, database: { pool } }: OpenSubgraphs['subgraphs'][number], id?: string) {
  const retried = await retryFailing({ name, pool }, id);
  for (const deadline = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const { owed, failing } = await owedStill(pool, retried);
    if (owed === failing || Date.now() > deadline) return { tried: retried.length, applied: retried.length - owed, owed };
  }
}

/** `shuji events`: what subgraphs could not tell each other, and having it tried again. */
export const eventsCommand = (configOf: () => Config): Command =>
  new Command('events')
    .description('列出未能送达的事件 Lists the events that a subgraph could not apply')
    .option('--json', '输出 JSON as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      await withinSubgraphs(configOf(), async opened => {
        const failing = await failingOf(opened);
        show(failing, json);
        if (failing.some(({ dead }) => dead)) process.exitCode = 1;
      });
    })
    .addCommand(
      new Command('retry')
        .description('重试未能送达的事件 Has them tried again')
        .option('--id <event>', '仅此事件 only this one, e.g. asset/1234', eventId)
        .option('--all', '全部 all of them')
        .action(async ({ id, all }: { id?: EventId; all?: boolean }) => {
          if ((id === undefined) === !all) throw new Misuse('请在 --id 与 --all 中择一。', 'Give either --id or --all.');
          await withinSubgraphs(configOf(), async opened => {
            const outcomes = await Promise.all(
              opened.subgraphs.filter(({ name }) => !id || id.source === name).map(subgraph => retry(subgraph, id?.id)),
            );
            const sum = (count: 'tried' | 'applied' | 'owed') => outcomes.reduce((total, outcome) => total + outcome[count], 0);
            if (id && sum('tried') === 0)
              throw new Misuse('没有此编号的未送达事件。', 'No event of this number waits to be tried again.');
            console.log(`已送达 applied ${sum('applied')} · 未送达 not applied ${sum('owed')}`);
            if (sum('owed') === 0) return;
            show(await failingOf(opened), false);
            process.exitCode = 1;
          });
        }),
    );
