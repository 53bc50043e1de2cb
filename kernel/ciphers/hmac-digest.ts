import { createHmac } from 'node:crypto';
import { type KeyedDigest, lengthPrefixed } from './cipher';
import type { RingKey } from './key-ring';

const algorithms = { aes: 'sha256', sm4: 'sm3' } as const;

/** HMAC with SHA-256 or SM3, as the key says. */
export class HmacDigest implements KeyedDigest {
  readonly keyId: number;

  constructor(private readonly key: RingKey) {
    this.keyId = key.id;
  }

  of(...parts: readonly string[]): Buffer {
    return createHmac(algorithms[this.key.cipher], this.key.bytes).update(lengthPrefixed(parts)).digest();
  }
}
