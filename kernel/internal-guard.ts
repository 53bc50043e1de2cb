import type { FastifyRequest } from 'fastify';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { Role } from './actor';
import type { Config } from './config';
import { codedError } from './errors';
import { senderKeys } from './internal-keys';
import { clockTolerance, digestOf, internalIssuer, lifetime } from './internal-tokens';
import { SeenOnce } from './seen-once';
import type { Request } from './subgraph';
import { actorOf } from './tokens';

/** Where subgraphs tell each other what happened: no business of the gateway. */
export const eventsPath = '/events';
const gatewayOnly = () =>
  codedError('UNAUTHENTICATED', {
    status: 401,
    extensions: {
      messageZh: '子图只应答网关：请向网关提问',
      messageEn: 'A subgraph answers only the gateway: ask there.',
    },
  });

const said = z.object({
  jti: z.string().min(16).max(64),
  path: z.string().min(1),
  body: z.string().length(43),
  requestId: z.string().min(1).max(64),
  language: z.enum(['zh', 'en']),
  asOf: z.iso.datetime().optional(),
  purpose: z.string().optional(),
  operationName: z.string().optional(),
});

/** Lets in who holds a token of ours that was made for this call; see `httpServer`. */
export interface InternalGuard {
  /** @throws GraphQLError UNAUTHENTICATED (HTTP 401) for any other token, or none. */
  requestOf(http: FastifyRequest): Promise<Request>;
  /** The same for a body that the token was not made for. */
  demandBody(http: FastifyRequest, body: Buffer): void;
}

/**
 * Only the gateway speaks for others, and not where subgraphs speak to each other; a subgraph speaks as the service, under its own name:
 * it delivers events, and asks for facts.
 */
function maySay(sender: string, { actor }: Pick<Request, 'actor'>, route: string): boolean {
  if (sender === 'gateway') return route !== eventsPath;
  return actor.subject === sender && actor.roles.every(role => role === Role.SERVICE);
}

/**
 * Checks the tokens that reach one subgraph. A token is taken once by a process: who was let in with it has used it up, whatever became
 * of the call.
 * @throws MissingSecretError in production without the senders' public keys
 */
export function internalGuard(config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>, subgraph: string): InternalGuard {
  const keys = createLocalJWKSet(senderKeys(config));
  const seen = new SeenOnce((lifetime + 2 * clockTolerance) * 1_000);
  const bodies = new WeakMap<FastifyRequest, string>();

  /** @param route what answers there: an address has many spellings, `/graphql?` and `/%67raphql` among them */
  async function verified(token: string, path: string, route: string) {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      issuer: internalIssuer,
      audience: subgraph,
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: lifetime,
      clockTolerance,
    });
    const { jti, path: meant, body, asOf, ...rest } = said.parse(payload);
    const actor = actorOf(payload);
    if (meant !== path || !maySay(String(protectedHeader.kid), { actor }, route) || !seen.isFirst(jti)) throw gatewayOnly();
    return { body, request: { actor, ...rest, ...(asOf !== undefined && { asOf: new Date(asOf) }) } };
  }

  return {
    async requestOf(http) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(http.headers.authorization ?? '')?.[1];
      if (token === undefined) throw gatewayOnly();
      const { body, request } = await verified(token, http.url, http.routeOptions.url ?? http.url).catch(() => {
        throw gatewayOnly();
      });
      bodies.set(http, body);
      return request;
    },
    demandBody(http, body) {
      if (bodies.get(http) !== digestOf(body)) throw gatewayOnly();
    },
  };
}
