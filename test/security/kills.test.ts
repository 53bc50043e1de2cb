import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { verifyCommand } from '../../cli/commands/verify';
import { asking } from '../../cli/load-sample';
import { RegisterLegalEntityDocument } from '../../client/generated/graphql';
import { openRegister, type Register } from '../../gateway/open-register';
import { type Config, readConfig } from '../../kernel/config';
import { readPostmaster } from '../../kernel/embedded/postmaster';
import { isAlive } from '../../kernel/embedded/process-identity';
import { startEmbedded } from '../../kernel/embedded-postgres';
import { logger } from '../../kernel/log';
import { migrate } from '../../kernel/migrate';
import { asAdmin } from '../../kernel/postgres';
import { subgraphNames } from '../../kernel/subgraph-name';
import { inventedCreditCode, REGISTRATION } from '../../sample/identifiers';
import type { Ask } from '../../sample/laying';
import { cityOf, theAuthorityOf } from '../acceptance/city';
import { commandsOn } from '../cli/commands/run';
import { repeated } from '../proofs';

const KILLS = repeated(2, 100);
const CLIENTS = 8;
const log = logger({ LOG_LEVEL: 'silent' }, 'test');
const city = cityOf('chifeng');
const claims = theAuthorityOf(city);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'shuji-kills-'));
  chmodSync(folder, 0o711);
  jest.spyOn(console, 'error').mockReturnValue(undefined); // the library of the worker prints what it lost with its server
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let serial = 0;

/** Registers bodies until told to stop; `acknowledged` holds the codes of those that the register said it has. */
function writers(ask: Ask, acknowledged: string[], stopped: () => boolean): Promise<unknown> {
  const client = async () => {
    while (!stopped()) {
      const creditCode = inventedCreditCode(REGISTRATION.enterprise, city.division, serial++);
      const input = {
        creditCode,
        name: `示例企业 ${creditCode}`,
        entityKind: 'ENTERPRISE' as const,
        jurisdiction: city.division,
      };
      const answer = await ask(claims, RegisterLegalEntityDocument, { input }).catch(() => undefined);
      if (answer && 'creditCode' in answer.registerLegalEntity) acknowledged.push(creditCode);
      else await sleep(10);
    }
  };
  return Promise.all(Array.from({ length: CLIENTS }, client));
}

/** Kills the server as a power cut would, under its clients. */
async function kill(cluster: string): Promise<void> {
  const server = readPostmaster(cluster);
  if (!server) throw new Error('there is no server to kill');
  process.kill(server.pid, 'SIGKILL');
  while (isAlive(server.pid)) await sleep(10);
}

async function rowsOf<Row>(login: object, statement: string, values: unknown[]): Promise<Row[]> {
  const client = new Client(login);
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** How the trails of all subgraphs stand once the register that is open has sealed what there was, or half a minute later. */
async function trails(config: Config): Promise<{ exitCode: number; intact: number; unsealed: readonly string[] }> {
  for (const end = Date.now() + 30_000; ; await sleep(500)) {
    const { exitCode, output } = await commandsOn(config).run(verifyCommand);
    const unsealed: readonly string[] = output.match(/unsealed [1-9]\d*/g) ?? [];
    if (unsealed.length === 0 || exitCode !== 0 || Date.now() > end)
      return { exitCode, intact: output.match(/✓/g)?.length ?? 0, unsealed };
  }
}

test(
  `of what was acknowledged nothing is lost when PostgreSQL is killed ${KILLS} times under ${CLIENTS} writers, nor its line in the audit trail, and all trails verify`,
  async () => {
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', SHUJI_DATA: folder });
    const cluster = join(folder, 'postgres');
    const acknowledged: string[] = [];
    const perRound: number[] = [];
    for (let round = 0; round <= KILLS; round++) {
      const server = await startEmbedded(config, log);
      const postgres = asAdmin(config, server.admin);
      if (round === 0) await migrate(postgres, subgraphNames);
      if (acknowledged.length > 0) expect(await lost(postgres.admin ?? {}, acknowledged)).toEqual([]);
      const register: Register = await openRegister({ config, postgres, log });
      if (round === KILLS) {
        expect(await trails(config)).toEqual({ exitCode: 0, intact: subgraphNames.length, unsealed: [] });
        await register.close();
        await server.stop();
        break;
      }
      const before = acknowledged.length;
      let stopped = false;
      const writing = writers(await asking(register, log), acknowledged, () => stopped);
      for (const end = Date.now() + 60_000; acknowledged.length < before + 20 && Date.now() < end; ) await sleep(5);
      await sleep(Math.random() * 150); // anywhere between two commits
      await kill(cluster);
      stopped = true;
      await writing;
      await register.close().catch(() => undefined);
      await server.stop();
      perRound.push(acknowledged.length - before);
    }
    expect(perRound.every(number => number >= 20)).toBe(true);
  },
  repeated(300_000, 3_600_000),
);

/** Acknowledged codes of which the body or its line in the audit trail is missing. */
async function lost(admin: object, codes: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ code: string }>(
    admin,
    `select code from unnest($1::text[]) code
     where not exists (select from legal_entity.legal_entity e where e.credit_code = code)
       or not exists (select from legal_entity.audit_entry a where a.aggregate = 'legal-entity:' || code and a.outcome = 'DONE')`,
    [codes],
  );
  return rows.map(({ code }) => code);
}
