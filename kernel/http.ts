import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Code } from './error-texts';
import { addressed, codedError, logFailures, publicError } from './errors';
import type { Logger } from './log';
import { inFlight, registry } from './metrics';
import type { Readiness } from './readiness';
import { demandStorable } from './storable-text';
import { type Language, type Request, RequestScope } from './subgraph';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, and what each subgraph keeps for this request; closed before the answer leaves. */
    scope: RequestScope;
  }
}

export type Routes = (app: FastifyInstance) => void;

/** SECURITY: no body is larger than 256 KB. */
export const bodyLimit = 256 * 1024;

/** Milliseconds in which a request has to arrive whole: what 256 KB take on a line of 13 KB a second. */
const timeToArrive = 20_000;

/** Milliseconds that requests under way are given when a server closes. */
const patience = 4_000;

export interface HttpOptions {
  /** Name of the service in logs and metrics. */
  readonly service: string;
  readonly log: Logger;
  /** Tells who asks, and may write headers of the answer; what it throws is the answer. */
  readonly requestOf: (http: FastifyRequest, reply: FastifyReply) => Promise<Request>;
  /** Looks at a body before it is read as JSON; what it throws is the answer. No body is an empty one. */
  readonly demandBody?: (http: FastifyRequest, body: Buffer) => void;
  /** Whether who is not let in learns not even which addresses there are. */
  readonly hidesUnknown?: boolean;
  /** What the server is given before it has routes. */
  readonly prepare?: (app: FastifyInstance) => Promise<void>;
  /** Whether browsers are told to come over TLS only. */
  readonly overTls?: boolean;
  /** Who may say for whom they ask, in `X-Forwarded-For`. */
  readonly trustedProxies?: readonly string[];
  /** Milliseconds in which a request has to arrive whole, 20,000 by default; whoever is slower is answered with 408. */
  readonly arrivesWithin?: number;
  /** What `/readiness` answers. */
  readonly readiness: () => Promise<Readiness>;
  /** Everything that only somebody `requestOf` let in may reach. */
  readonly routes: readonly Routes[];
}

/** Written into logs and the audit trail, so it is none that may be somebody's identity number. */
const saneId = /^(?!.*[0-9]{15})[A-Za-z0-9._-]{8,64}$/;

/** English where the caller prefers it over Chinese; Chinese otherwise. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weighed = (acceptLanguage ?? '').split(',').map(part => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map(parameter => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(found => found !== undefined);
    return { tag, q: q === undefined ? 1 : Number(q) };
  });
  const weightOf = (prefix: string) => Math.max(0, ...weighed.filter(({ tag }) => tag.startsWith(prefix)).map(({ q }) => q));
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh';
}

const codeByFastify: Record<string, [Code, number]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['PAYLOAD_TOO_LARGE', 413],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 415],
};

/** Any failure outside GraphQL's own pipeline, in GraphQL's shape. */
function answerFailure(
  log: Logger,
  error: FastifyError | GraphQLError,
  http: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const own = error instanceof GraphQLError;
  const [code, status] = (!own && codeByFastify[error.code]) || ['BAD_REQUEST' as const, own ? 500 : (error.statusCode ?? 500)];
  const told = own || status >= 500 ? error : codedError(code);
  const http_ = own ? (error.extensions.http as { status?: number } | undefined)?.status : undefined;
  logFailures(log, [told], { requestId: http.id });
  const body = addressed(publicError(told), { language: languageOf(http.headers['accept-language']), requestId: http.id });
  return reply.code(http_ ?? status).send({ errors: [body] });
}

/** JSON is UTF-8 (RFC 8259, 8.1). Another encoding would be read as other words, and kept as such. */
function demandUtf8({ headers: { 'content-type': type = '' } }: FastifyRequest, body: Buffer): void {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type) ?? [];
  if (!/^(utf-?8|us-ascii)$/i.test(charset) || !isUtf8(body)) throw codedError('UNSUPPORTED_MEDIA_TYPE', { status: 415 });
}

/** Reads JSON that `demandBody`, if any, has looked at. */
function readJsonOf(app: FastifyInstance, demandBody: NonNullable<HttpOptions['demandBody']>): void {
  const readJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (http, body: Buffer, done) => {
    try {
      demandBody(http, body);
      demandUtf8(http, body);
    } catch (error) {
      done(error as Error);
      return;
    }
    readJson(http, body.toString('utf8'), done);
  });
  app.addHook('preValidation', async http => {
    if (http.body === undefined || http.body === null) demandBody(http, Buffer.alloc(0));
  });
}

/**
 * What every server of ours has alike: request ids, limits of a body and of the time it may take, one log line a request, security headers, `/health`,
 * `/readiness`, `/metrics`, and behind `requestOf` the routes given.
 */
export async function httpServer({
  service,
  log,
  requestOf,
  demandBody = () => {},
  hidesUnknown = false,
  prepare,
  overTls = false,
  trustedProxies = [],
  arrivesWithin = timeToArrive,
  readiness,
  routes,
}: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    requestTimeout: arrivesWithin,
    // Node looks for late requests every half minute unless told otherwise.
    http: { requestTimeout: arrivesWithin, headersTimeout: arrivesWithin / 2, connectionsCheckingInterval: arrivesWithin / 10 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    logController: new LogController({ disableRequestLogging: true }),
    loggerInstance: log,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: ({ headers: { 'x-request-id': sent } }) => (typeof sent === 'string' && saneId.test(sent) ? sent : randomUUID()),
  }) as unknown as FastifyInstance;
  // Only JSON is read; a form or plain text is what a browser sends without asking first.
  app.removeContentTypeParser('text/plain');
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: overTls && { maxAge: 365 * 24 * 3_600, includeSubDomains: false },
  });
  await prepare?.(app);
  app.setErrorHandler<FastifyError | GraphQLError>((error, http, reply) => answerFailure(log, error, http, reply));
  app.setNotFoundHandler(async (http, reply) => {
    if (hidesUnknown) await requestOf(http, reply);
    throw codedError('NOT_FOUND', { status: 404 });
  });
  app.addHook('onRequest', async (http, reply) => {
    inFlight.inc({ service });
    reply.header('x-request-id', http.id);
  });
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    setTimeout(() => app.server.closeAllConnections(), patience).unref();
  });
  app.addHook('onSend', async (_, reply) => {
    // A connection kept alive past its answer would keep a server that is closing from ending.
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (http, reply) => {
    inFlight.dec({ service });
    const route = http.routeOptions.url ?? 'none';
    log.info({ requestId: http.id, method: http.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });

  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/readiness', async (_, reply) => {
    const { waitingFor, detail = {} } = await readiness();
    const ready = waitingFor.length === 0;
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'unready',
      waitingFor,
      ...(Object.keys(detail).length > 0 && { detail }),
    });
  });
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));

  await app.register(async guarded => {
    guarded.addHook('onRequest', async (http, reply) => {
      http.scope = new RequestScope(await requestOf(http, reply));
    });
    readJsonOf(guarded as unknown as FastifyInstance, demandBody);
    guarded.addHook('preValidation', async http => demandStorable(http.body));
    guarded.addHook('onSend', async http => {
      await http.scope?.close().catch(error => logFailures(log, [error], { requestId: http.id }));
    });
    for (const route of routes) route(guarded as unknown as FastifyInstance);
  });
  return app;
}

/**
 * Stops gracefully on SIGTERM and SIGINT: no new requests, those under way are finished, then everything is closed and the
 * process ends; after 4.5 seconds it ends regardless, since supervisors kill after five.
 */
export function stopOnSignals(close: () => Promise<void>, log: Logger): void {
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    const deadline = setTimeout(() => process.exit(1), 4_500).unref();
    close().then(
      () => {
        clearTimeout(deadline);
        process.exit(0);
      },
      error => {
        logFailures(log, [error], { requestId: 'stop' });
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
