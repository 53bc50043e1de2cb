import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GraphQLError } from 'graphql';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import { Actor, type ActorClaims, Role } from './actor';
import { type Config, ConfigError } from './config';
import { codedError } from './errors';
import { newPrivateJwk } from './new-private-key';
import { root } from './root';
import { ensureSecret } from './secrets';

type TokenConfig = Pick<Config, 'JWKS' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE' | 'NODE_ENV' | 'SHUJI_SECRETS'>;

/** SECURITY: what a client's token may be signed with. Symmetric ones are absent, so a public key cannot serve as a secret. */
const algorithms = ['ES256', 'RS256', 'EdDSA'];

const claims = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(z.enum(Role)).min(1),
  // one spelling, as the register has it: what is compared with codes, suspensions and quotas among it, must not depend on the issuer's
  organization: z.string().trim().toUpperCase().min(1).max(18).optional(),
  jurisdiction: z.string().min(1).max(12).optional(),
  person: z.string().min(1).max(100).optional(),
});

/** Somebody of whom a verified token speaks. @throws ZodError when a claim is missing or not one of ours. */
export function actorOf(payload: JWTPayload): Actor {
  const { sub, ...said } = claims.parse(payload);
  return new Actor({ subject: sub, ...said });
}

/** What a token says of somebody. */
export const claimsOf = ({ subject, roles, organization, jurisdiction, person }: ActorClaims): JWTPayload => ({
  sub: subject,
  roles: [...roles],
  ...(organization !== undefined && { organization }),
  ...(jurisdiction !== undefined && { jurisdiction }),
  ...(person !== undefined && { person }),
});

export const unauthenticated = () =>
  codedError('UNAUTHENTICATED', {
    status: 401,
    extensions: { messageZh: '令牌无效或已过期', messageEn: 'The token is not valid or has expired.' },
  });

/** A new private ES256 key, as its file holds it. */
export function makeSigningKey(): string {
  return JSON.stringify({ ...newPrivateJwk('P-256'), alg: 'ES256', use: 'sig' });
}

/** A private ES256 key from the folder of secrets, made there at first use outside production. */
export function signingKey(config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>, name: string): JWK {
  return JSON.parse(ensureSecret(config, name, makeSigningKey)) as JWK;
}

/** The part of a key that may be shown. */
export const publicPart = ({ kty, crv, x, y }: JWK): JWK => ({ kty, crv, x, y, alg: 'ES256', use: 'sig' });

/** Issues tokens for development and tests, from a key of this installation. */
export interface DevelopmentIssuer {
  readonly publicKey: JWK;
  /** @param options expiresIn as jose reads it ("2h", "30s"); two hours unless stated. */
  issue(actor: ActorClaims, options?: { expiresIn?: string }): Promise<string>;
}

/** @throws Error in production, where tokens come from the city's own identity provider. */
export async function developmentIssuer(config: TokenConfig): Promise<DevelopmentIssuer> {
  if (config.NODE_ENV === 'production') throw new Error('生产环境没有开发令牌 There is no development issuer in production.');
  const jwk = signingKey(config, 'token-issuer.jwk');
  const key = await importJWK(jwk, 'ES256');
  return {
    publicKey: publicPart(jwk),
    issue: (actor, { expiresIn = '2h' } = {}) =>
      new SignJWT(claimsOf(actor))
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setIssuer(config.TOKEN_ISSUER)
        .setAudience(config.TOKEN_AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(key),
  };
}

async function keysOf(config: TokenConfig): Promise<JWTVerifyGetKey> {
  if (config.JWKS === undefined) {
    if (config.NODE_ENV === 'production')
      throw new ConfigError(
        'JWKS: 应为令牌签发方公钥的网址或文件 wants the URL or the file of the public keys of the token issuer',
      );
    return createLocalJWKSet({ keys: [(await developmentIssuer(config)).publicKey] });
  }
  if (/^https?:\/\//.test(config.JWKS)) return createRemoteJWKSet(new URL(config.JWKS), { timeoutDuration: 2_000 });
  const file = resolve(root, config.JWKS);
  try {
    return createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet);
  } catch {
    throw new ConfigError(`JWKS: wants a file of public keys in JSON, which this is not: ${file}`);
  }
}

/** How long a verified token is not verified again, in ms; and of how many at most this is remembered. */
const remembered = { for: 60_000, tokens: 2_000 };

/** Tells who sent an `Authorization` header. */
export type Authenticator = (authorization: string | undefined) => Promise<Actor>;

/**
 * Makes the check of client tokens: no header is nobody, a bad one is an error for the whole request, never nobody.
 * @throws ConfigError in production without JWKS. The check throws GraphQLError UNAUTHENTICATED (HTTP 401).
 */
export async function authenticator(config: TokenConfig): Promise<Authenticator> {
  const keys = await keysOf(config);
  const verified = new Map<string, { readonly actor: Actor; readonly until: number }>();
  return async authorization => {
    if (authorization === undefined) return Actor.nobody;
    const before = verified.get(authorization);
    if (before && Date.now() < before.until) return before.actor;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer: config.TOKEN_ISSUER,
        audience: config.TOKEN_AUDIENCE,
        requiredClaims: ['exp', 'sub'],
      });
      const actor = actorOf(payload);
      // The register's own role is for tokens between its processes; no issuer of clients' tokens gives it.
      if (actor.is(Role.SERVICE)) throw unauthenticated();
      if (verified.size >= remembered.tokens) verified.clear();
      verified.set(authorization, { actor, until: Math.min((payload.exp as number) * 1_000, Date.now() + remembered.for) });
      return actor;
    } catch (error) {
      // Keys that cannot be had are our failure, not the bearer's.
      const bearers =
        (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) ||
        error instanceof z.ZodError ||
        error instanceof GraphQLError;
      throw bearers ? unauthenticated() : error;
    }
  };
}
