import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { graphql } from 'graphql';
import { Actor, Role } from '../kernel/actor';
import { readConfig } from '../kernel/config';
import { logger } from '../kernel/log';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { secretsOf } from '../kernel/secrets';
import { type OpenedSubgraph, openSlice } from '../kernel/slice';
import { type Event, Transaction } from '../kernel/transaction';
import { completeCreditCode } from '../rulebook/values/credit-code';
import { legalEntitySlice } from '../subgraphs/legal-entity/subgraph';
import { median } from './median';
import { ownFolder } from './own-folder';

/**
 * Mutations a second at 16 clients, audited and not. Both are the same mutation in the same process on the same server of PostgreSQL,
 * by turns. Left out in "not" is what the trail adds to a command that is carried out: its line in the statement of its events, and
 * sealing. Everything else stays as it is.
 */
const isQuick = process.argv.includes('--quick');
const effort = isQuick ? { passes: 2, seconds: 1 } : { passes: 7, seconds: 5 };
const CLIENTS = 16;
const CITY = '150400';

const REGISTER = `mutation ($input: RegisterLegalEntityInput!) {
  registerLegalEntity(input: $input) { __typename ... on Refused { findings { rule } } }
}`;

type Close = () => Promise<void>;
const audited: Close = Transaction.prototype.close;

/** As a transaction ended before there was a trail: with its events alone. */
async function withoutLines(this: Transaction): Promise<void> {
  const { events } = this as unknown as { events: readonly Event[] };
  if (events.length === 0) return;
  await this.manager.query(
    'insert into outbox (aggregate, sequence, kind, payload) select * from unnest($1::text[], $2::bigint[], $3::text[], $4::jsonb[])',
    [
      events.map(({ aggregate }) => aggregate),
      events.map(({ sequence }) => sequence),
      events.map(({ kind }) => kind),
      events.map(({ payload }) => JSON.stringify(payload)),
    ],
  );
}

const authority = new Actor({ subject: 'benchmark', roles: [Role.AUTHORITY], jurisdiction: CITY });
let bodies = 0;

async function registerOne(subgraph: OpenedSubgraph): Promise<void> {
  const creditCode = completeCreditCode('11', CITY, `MB${String(++bodies).padStart(6, '0')}`);
  const input = { creditCode, name: `示例单位${bodies}`, entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction: CITY };
  const contextValue = subgraph.contextFor({ actor: authority, requestId: `bench-${bodies}`, language: 'zh' });
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source: REGISTER,
    variableValues: { input },
    contextValue,
  });
  const answer = data?.registerLegalEntity as { __typename: string } | undefined;
  if (errors || answer?.__typename !== 'LegalEntity') throw new Error(JSON.stringify(errors ?? answer));
  await contextValue.close();
}

/** @returns mutations a second */
async function pass(subgraph: OpenedSubgraph): Promise<number> {
  const from = performance.now();
  const until = from + effort.seconds * 1_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < until) {
      await registerOne(subgraph);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (done / (performance.now() - from)) * 1_000;
}

async function measure(subgraph: OpenedSubgraph): Promise<void> {
  const figures = { with: [] as number[], without: [] as number[] };
  const quiet = { warn: () => {} };
  const run = async (which: keyof typeof figures) => {
    Transaction.prototype.close = which === 'with' ? audited : withoutLines;
    if (which === 'with') subgraph.sealer?.start(quiet);
    figures[which].push(await pass(subgraph));
    await subgraph.sealer?.stop();
  };
  await run('with');
  await run('without');
  figures.with = [];
  figures.without = []; // that was to warm up
  for (let turn = 0; turn < effort.passes; turn++) {
    for (const which of turn % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) await run(which);
  }
  const { rows } = await subgraph.database.pool.query("select current_setting('server_version') as version");
  const [lines, plain] = [median(figures.with), median(figures.without)];
  const range = (of: readonly number[]) => `${Math.round(Math.min(...of))}–${Math.round(Math.max(...of))}`;
  console.log(
    `${cpus().length} cores, Node ${process.versions.node}, PostgreSQL ${rows[0].version}${isQuick ? ', quick' : ''}\n`,
  );
  console.log('| Mutations, 16 clients | mutations/s | lowest–highest |\n| --- | --: | --: |');
  console.log(`| audited and sealed | ${Math.round(lines)} | ${range(figures.with)} |`);
  console.log(`| without the trail | ${Math.round(plain)} | ${range(figures.without)} |`);
  console.log(`\nratio ${(lines / plain).toFixed(2)}`);
}

export async function auditedWrites(): Promise<void> {
  const folder = ownFolder('bench');
  const config = readConfig({ SHUJI_DATA: folder, SHUJI_SAMPLE: 'off', LOG_LEVEL: 'error' });
  const postgres = await openPostgres(config, logger(config, 'bench'));
  try {
    await migrate(postgres, ['legal-entity']);
    const connection = postgres.connectionFor('legal-entity');
    const options = { connection, clock: () => new Date(), secrets: secretsOf(config), auditHeads: config.AUDIT_HEADS };
    const subgraph = await openSlice(legalEntitySlice, options);
    try {
      await measure(subgraph);
    } finally {
      await subgraph.close();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
