import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEngine } from '../../gateway/engine/choose';
import { type FrontDoorOptions, frontDoor } from '../../gateway/front-door';
import { type ActorClaims, Role } from '../../kernel/actor';
import { type Config, readConfig } from '../../kernel/config';
import { internalTokens } from '../../kernel/internal-tokens';
import { logger } from '../../kernel/log';
import { serveSubgraph } from '../../kernel/subgraph-server';
import { developmentIssuer } from '../../kernel/tokens';
import { composedToys, ShortText, toys } from './toy-subgraphs';

export const analyst: ActorClaims = { subject: 'analyst-1', roles: [Role.ANALYST] };

export interface GraphAnswer {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  body: string;
}

/** A register of toys, in one process or with every toy on a server of its own, on ports of the system's choice. */
export async function aToyRegister({
  over = 'process',
  env = {},
  routes,
  arrivesWithin,
}: { over?: 'process' | 'http'; env?: NodeJS.ProcessEnv } & Pick<FrontDoorOptions, 'routes' | 'arrivesWithin'> = {}) {
  const secrets = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
  const lines: string[] = [];
  const config: Config = {
    ...readConfig({ NODE_ENV: 'test', PORT: '0', SHUJI_SECRETS: secrets, ...env }),
  };
  const log = logger({ LOG_LEVEL: 'info' }, 'test', { write: (line: string) => void lines.push(line) });
  const tokens = await internalTokens(config, 'gateway');
  const all = toys();
  const servers = new Map<string, Awaited<ReturnType<typeof serveSubgraph>>>();
  const urls = new Map<string, string>();
  if (over === 'http') {
    for (const subgraph of Object.values(all)) {
      const server = await serveSubgraph(subgraph, config, { log, port: 0, arrivesWithin });
      urls.set(subgraph.name, `${await server.listen()}/graphql`);
      servers.set(subgraph.name, server);
    }
  }
  const joined: Config = { ...config, SUBGRAPH_URLS: urls };
  const composed = composedToys();
  const subgraphs = Object.values(all);
  const engine = chooseEngine({
    log,
    supergraph: composed.supergraph,
    publicSchema: composed.schema,
    subgraphs,
    config: joined,
    tokens,
    scalars: [ShortText],
  });
  const door = await frontDoor({ config: joined, log, engine, subgraphs, routes, arrivesWithin });
  const address = await door.listen();
  const issuer = config.NODE_ENV === 'production' ? undefined : await developmentIssuer(config);

  async function send(payload: string | object, headers: Record<string, string> = {}): Promise<GraphAnswer> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'request-of-the-test', ...headers },
      body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    const body = await response.text();
    const { data, errors } = JSON.parse(body) as Pick<GraphAnswer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, body, data, errors };
  }

  return {
    config: joined,
    address,
    door,
    servers,
    toys: all,
    tokens,
    lines,
    urls,
    send,
    ask: (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      send({ query, variables }, headers),
    tokenFor: async (actor: ActorClaims) => (await issuer!.issue(actor)) as string,
    async close() {
      await door.close();
      for (const server of servers.values()) await server.close();
      rmSync(secrets, { recursive: true, force: true });
    },
  };
}

export type ToyRegister = Awaited<ReturnType<typeof aToyRegister>>;
