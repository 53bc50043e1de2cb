import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { newPrivateJwk } from '../new-private-key';
import type { SecretKind } from '../secrets';

/** The file with the keys that heads are signed with: a JWKS of Ed25519 keys, the first in use, the others to verify with. */
export const SEAL_KEYS = 'audit-seal.jwks';

const jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().length(43),
  d: z.string().length(43).optional(),
});
const jwks = z.object({ keys: z.array(jwk).min(1) });

type Jwk = z.output<typeof jwk>;

/** A key is named by its public half. */
const idOf = ({ x }: Pick<Jwk, 'x'>): string => createHash('sha256').update(x).digest('base64url').slice(0, 16);

function makeKeys(): string {
  return JSON.stringify({ keys: [newPrivateJwk('Ed25519')] });
}

function read(text: string): Jwk[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error('wants a JWKS of Ed25519 keys');
  }
  const read = jwks.safeParse(parsed);
  if (!read.success) throw new Error('wants a JWKS of Ed25519 keys');
  return read.data.keys;
}

/** How the file is made and checked. */
export const sealKeys: SecretKind = {
  make: makeKeys,
  check(text) {
    if (read(text)[0]?.d === undefined) throw new Error('wants the private key in use first');
  },
};

const publicPart = ({ kty, crv, x }: Jwk): Jwk => ({ kty, crv, x });

/** Verifies signatures of heads. */
export class VerifyingKeys {
  protected readonly keys: readonly Jwk[];
  readonly #public: ReadonlyMap<string, KeyObject>;

  /** @param text a JWKS; of private keys the public part is used */
  constructor(text: string) {
    this.keys = read(text);
    this.#public = new Map(this.keys.map(key => [idOf(key), createPublicKey({ key: publicPart(key), format: 'jwk' })]));
  }

  verifies(head: Buffer, keyId: string, signature: Buffer): boolean {
    const key = this.#public.get(keyId);
    return key !== undefined && verify(null, head, key, signature);
  }

  /** What may be shown and kept elsewhere: the public keys as a JWKS. */
  published(): { keys: object[] } {
    return { keys: this.keys.map(key => ({ ...publicPart(key), kid: idOf(key), use: 'sig' })) };
  }
}

/** Signs heads with the first key, verifies with all. */
export class SealKeys extends VerifyingKeys {
  readonly #private: KeyObject;
  readonly keyId: string;

  /** @throws Error where the first key is not a private one */
  constructor(text: string) {
    super(text);
    sealKeys.check(text);
    const [first] = this.keys as [Jwk];
    this.#private = createPrivateKey({ key: first, format: 'jwk' });
    this.keyId = idOf(first);
  }

  sign(head: Buffer): Buffer {
    return sign(null, head, this.#private);
  }
}
