import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';

const publicKeyEncoding = { format: 'pem', type: 'spki' } as const;
const privateKeyEncoding = { format: 'pem', type: 'pkcs8' } as const;

/**
 * A new private key, read back from its own bytes.
 *
 * Node 20 can stand still for ever when a key just generated is exported as a JWK: the export holds the key's lock while it makes objects, a
 * garbage collection at that moment frees the job that generated the key, and that job wants the same lock. A key read from bytes has no such job.
 */
export function newPrivateKey(kind: 'P-256' | 'Ed25519'): KeyObject {
  const { privateKey } =
    kind === 'P-256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding })
      : generateKeyPairSync('ed25519', { publicKeyEncoding, privateKeyEncoding });
  return createPrivateKey(privateKey);
}

/** A new private key as its JWK. */
export const newPrivateJwk = (kind: 'P-256' | 'Ed25519'): JsonWebKey => newPrivateKey(kind).export({ format: 'jwk' });
