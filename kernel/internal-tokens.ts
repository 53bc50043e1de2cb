import { createHash, randomBytes } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Config } from './config';
import { senderKey } from './internal-keys';
import type { Request } from './subgraph';
import { claimsOf } from './tokens';

/** What the claim `iss` of these tokens is; who of ours signed is the header's `kid`. */
export const internalIssuer = 'shuji-internal';

/** Seconds between the clocks of two machines that are put up with. */
export const clockTolerance = 5;

/** Seconds from signing; with the tolerance a token is taken for 30 seconds at most. */
export const lifetime = 30 - clockTolerance;

/** Headers that travel between our own processes beside the token. */
export const headers = { requestId: 'x-request-id', asOf: 'registry-as-of', language: 'accept-language' } as const;

/** What a token is good for: one body, sent to one path of one subgraph. */
export interface Call {
  readonly subgraph: string;
  /** Path of the address, with its query if it has one. */
  readonly path: string;
  readonly body: string | Buffer;
}

/** What a body is known by in a token: SHA-256, base64url. */
export const digestOf = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');

/** What the actor does not say: everything that decides what is read or written down stands in the token, nothing beside it. */
const claimsOfRequest = ({ requestId, language, asOf, purpose, operationName }: Request) => ({
  requestId,
  language,
  purpose,
  operationName,
  ...(asOf && { asOf: asOf.toISOString() }),
});

/** Signs what one of our own processes says to a subgraph: who asks, for which request, with which body. */
export interface InternalTokens {
  /** A token that this one subgraph takes once, for 30 seconds, with this body at this path. */
  signInternal(request: Request, call: Call): Promise<string>;
}

/**
 * The tokens of one sender, by its own key. Of the senders only the gateway speaks for others; a subgraph is believed where it acts as
 * the service, under its own name.
 * @throws MissingSecretError in production, where no key is made
 */
export async function internalTokens(
  config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>,
  sender: string,
): Promise<InternalTokens> {
  const key = await importJWK(senderKey(config, sender), 'ES256');
  return {
    signInternal: (request, { subgraph, path, body }) =>
      new SignJWT({ ...claimsOf(request.actor), ...claimsOfRequest(request), path, body: digestOf(body) })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: sender })
        .setIssuer(internalIssuer)
        .setAudience(subgraph)
        .setJti(randomBytes(16).toString('base64url'))
        .setIssuedAt()
        .setExpirationTime(`${lifetime}s`)
        .sign(key),
  };
}
