import { importJWK, jwtVerify, SignJWT } from 'jose';
import type { Config } from './config';
import { codedError } from './errors';
import type { Language, Request } from './subgraph';
import { actorOf, claimsOf, publicPart, signingKey } from './tokens';

const issuer = 'shuji-internal';
const lifetime = '30s';

const gatewayOnly = () =>
  codedError('UNAUTHENTICATED', {
    status: 401,
    extensions: {
      messageZh: '子图只应答网关：请向网关提问',
      messageEn: 'A subgraph answers only the gateway: ask there.',
    },
  });

/** Headers that travel between our own processes beside the token. */
export const headers = { requestId: 'x-request-id', asOf: 'registry-as-of', language: 'accept-language' } as const;

/** Signs and checks what our own processes say to each other: who asks, for which request, meant for which subgraph. */
export interface InternalTokens {
  /** A token that this one subgraph accepts for 30 seconds. */
  signInternal(request: Request, subgraph: string): Promise<string>;
  /** @throws GraphQLError UNAUTHENTICATED (HTTP 401) for any other token, or none. */
  verifyInternal(authorization: string | undefined, subgraph: string): Promise<Request>;
}

/** As-of and language are signed too: nothing that decides what is read stands outside the token. */
export async function internalTokens(config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>): Promise<InternalTokens> {
  const jwk = signingKey(config, 'internal.jwk');
  const [privateKey, publicKey] = await Promise.all([importJWK(jwk, 'ES256'), importJWK(publicPart(jwk), 'ES256')]);
  return {
    signInternal: ({ actor, requestId, asOf, language, purpose, operationName }, subgraph) =>
      new SignJWT({
        ...claimsOf(actor),
        requestId,
        language,
        purpose,
        operationName,
        ...(asOf && { asOf: asOf.toISOString() }),
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(subgraph)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
    async verifyInternal(authorization, subgraph) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) throw gatewayOnly();
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ['ES256'],
          issuer,
          audience: subgraph,
          requiredClaims: ['exp', 'sub', 'requestId'],
          maxTokenAge: lifetime,
        });
        const language: Language = payload.language === 'en' ? 'en' : 'zh';
        return {
          actor: actorOf(payload),
          requestId: String(payload.requestId),
          language,
          ...(typeof payload.asOf === 'string' && { asOf: new Date(payload.asOf) }),
          ...(typeof payload.purpose === 'string' && { purpose: payload.purpose }),
          ...(typeof payload.operationName === 'string' && { operationName: payload.operationName }),
        };
      } catch {
        throw gatewayOnly();
      }
    },
  };
}
