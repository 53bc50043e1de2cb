import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { codedError } from '../kernel/errors';
import type { OperationContext } from '../kernel/execution';
import { graphqlRoute, graphqlServer } from '../kernel/graphql-server';
import { type HttpOptions, httpServer, languageOf, type Routes } from '../kernel/http';
import type { Logger } from '../kernel/log';
import type { Request, Subgraph } from '../kernel/subgraph';
import { authenticator } from '../kernel/tokens';
import { isLocalDate } from '../rulebook/values/local-date';
import { holdsLongNumber } from '../rulebook/values/long-number';
import { placingFaults } from './document-faults';
import { asGateway, type Engine } from './engine/engine';
import { graphiqlRoute } from './graphiql';
import { keepingOut } from './keeping-out';
import { breach, limits, repetition, weigh } from './limits';
import { readPublished } from './persisted/manifest';
import { onlyPublished } from './persisted/only-published';
import { rateLimiting } from './rate-limit';
import { readiness } from './readiness';
import { firstOfMany } from './variable-faults';

export interface FrontDoorOptions extends Pick<HttpOptions, 'arrivesWithin'> {
  readonly config: Config;
  readonly log: Logger;
  readonly engine: Engine;
  /** Subgraphs of this process; asked whether they are ready. They are closed by who made them. */
  readonly subgraphs: readonly Subgraph[];
  /** REST extras, behind the same check of who asks: each finds `request.scope`. */
  readonly routes?: readonly Routes[];
}

/** A server that was not yet told to listen; `close` finishes what is under way first. */
export interface Served {
  readonly app: FastifyInstance;
  /** @returns the address it listens at. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

const moment = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;

function asOfOf(header: string | string[] | undefined): Date | undefined {
  if (header === undefined) return undefined;
  // JavaScript takes 30 February for a day of March.
  const isMoment = typeof header === 'string' && moment.test(header) && isLocalDate(header.slice(0, 10));
  const asOf = isMoment ? new Date(header) : undefined;
  // PostgreSQL writes the years before 1 otherwise.
  if (!asOf || !(asOf.getUTCFullYear() >= 1)) throw codedError('BAD_AS_OF', { status: 400 });
  return asOf;
}

const unreadable = Symbol('unreadable');

function decoded(header: string): string | typeof unreadable {
  try {
    return decodeURIComponent(header).trim();
  } catch {
    return unreadable;
  }
}

/** For what somebody asks, in their own words: percent-encoded UTF-8, at most 200 characters, no identity number in it. */
function purposeOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const purpose = typeof header === 'string' ? decoded(header) : unreadable;
  if (purpose === unreadable || [...purpose].length > 200 || /\p{Cc}/u.test(purpose) || holdsLongNumber(purpose)) {
    throw codedError('BAD_PURPOSE', { status: 400 });
  }
  return purpose === '' ? undefined : purpose;
}

/** Variables are known here, so that `first: $first` is weighed by what was asked. */
const limiting: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, operationName, contextValue, request: { variables } }) {
        contextValue.scope.named(operationName);
        // The executor is not asked which of several was meant: it is told the operation found, never the name sent.
        if (!operation) throw codedError('OPERATION_RESOLUTION_FAILURE', { status: 400 });
        // A kind of operation that the schema lacks passes the library’s validation.
        if (!schema.getRootType(operation.operation)) throw codedError('GRAPHQL_VALIDATION_FAILED', { status: 400 });
        const broken = breach(weigh(schema, document, operation, variables));
        if (broken) throw broken;
        const wrong = firstOfMany(schema, operation, variables);
        if (wrong) throw wrong;
      },
    };
  },
};

const notice = { messageZh: '未登录，仅显示公开数据', messageEn: 'Not signed in: only public data is shown.' };

/** Null and empty lists look alike to nobody and to somebody; who is nobody is told so. */
const noticing: ApolloServerPlugin<OperationContext> = {
  async requestDidStart({ contextValue: { scope } }) {
    return {
      async willSendResponse({ response: { body } }) {
        if (scope.request.actor !== Actor.nobody || body.kind !== 'single' || !body.singleResult.data) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, notice };
      },
    };
  },
};

/** Builds the one front door: who asks, may it be asked, then the engine. */
export async function frontDoor({
  config,
  log,
  engine,
  subgraphs,
  routes = [],
  arrivesWithin,
}: FrontDoorOptions): Promise<Served> {
  const authenticate = await authenticator(config);
  const loaded = await engine.load();
  const isProduction = config.NODE_ENV === 'production';
  const introspection = !isProduction;
  const apollo = graphqlServer({
    service: 'gateway',
    log,
    tokens: limits.tokens,
    gateway: asGateway(loaded),
    introspection,
    plugins: [placingFaults(introspection), limiting, noticing, keepingOut],
  });
  await apollo.start();

  const rates = rateLimiting(config.RATE_LIMIT);

  /** Of what a client sends only these four headers are read; whatever else poses as internal is not. */
  const requestOf = async (http: FastifyRequest, reply: FastifyReply): Promise<Request> => {
    const { id, headers } = http;
    const actor = await authenticate(headers.authorization).catch(async error => {
      await rates.count(http, reply);
      throw error;
    });
    await rates.count(http, reply, actor);
    return {
      actor,
      requestId: id,
      asOf: asOfOf(headers['registry-as-of']),
      language: languageOf(headers['accept-language']),
      purpose: purposeOf(headers['registry-purpose']),
    };
  };
  const persisted = onlyPublished({ operations: readPublished(config), only: isProduction });
  const graph: Routes = app => {
    app.register(async within => {
      persisted(within as unknown as FastifyInstance);
      within.addHook('preValidation', async ({ body }) => {
        const { query } = (body ?? {}) as { query?: unknown };
        const repeated = typeof query === 'string' ? repetition(query) : undefined;
        if (repeated) throw repeated;
      });
      graphqlRoute(apollo, log)(within as unknown as FastifyInstance);
    });
  };
  const app = await httpServer({
    service: 'gateway',
    log,
    requestOf,
    readiness: () => readiness(subgraphs, config),
    prepare: rates.prepare,
    overTls: isProduction,
    trustedProxies: config.TRUSTED_PROXIES,
    arrivesWithin,
    routes: [graph, ...routes],
  });
  graphiqlRoute(introspection)(app);
  return {
    app,
    listen: () => app.listen({ host: config.HOST, port: config.PORT }),
    async close() {
      await app.close();
      await apollo.stop();
      await engine.close();
    },
  };
}
