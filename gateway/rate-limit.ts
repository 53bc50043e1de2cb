import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../kernel/actor';
import { codedError } from '../kernel/errors';

/** How often somebody may ask within a minute; who is nobody is known by the address. */
export interface RateLimit {
  /** To be given the server before it has routes. */
  prepare(app: FastifyInstance): Promise<void>;
  /**
   * Counts a request, and tells in headers how many more there may be.
   * @param actor who asks; none for whoever could not say
   * @throws GraphQLError RATE_LIMITED (HTTP 429), with `Retry-After`
   */
  count(http: FastifyRequest, reply: FastifyReply, actor?: Actor): Promise<void>;
}

/** Unlimited: what development and tests have. */
const unlimited: RateLimit = { prepare: async () => {}, count: async () => {} };

/** Somebody may hold several tokens, and is counted once. Per process: several gateways count each for itself. */
export function rateLimiting(perMinute: number): RateLimit {
  if (perMinute === 0) return unlimited;
  const askers = new WeakMap<FastifyRequest, string>();
  let bearers: ReturnType<FastifyInstance['createRateLimit']>;
  let addresses: ReturnType<FastifyInstance['createRateLimit']>;
  return {
    async prepare(app) {
      await app.register(rateLimit, { global: false, cache: 20_000 });
      const usual: CreateRateLimitOptions = { max: perMinute, timeWindow: 60_000 };
      // Of their own each, so that a flood of addresses pushes no bearer’s count out.
      addresses = app.createRateLimit(usual);
      bearers = app.createRateLimit({ ...usual, keyGenerator: http => askers.get(http) ?? '' });
    },
    async count(http, reply, actor = Actor.nobody) {
      askers.set(http, actor.subject);
      const counted = await (actor === Actor.nobody ? addresses : bearers)(http);
      if (counted.isAllowed) return;
      reply.headers({
        'ratelimit-limit': counted.max,
        'ratelimit-remaining': counted.remaining,
        'ratelimit-reset': counted.ttlInSeconds,
      });
      if (!counted.isExceeded) return;
      reply.header('retry-after', counted.ttlInSeconds);
      throw codedError('RATE_LIMITED', { status: 429 });
    },
  };
}
