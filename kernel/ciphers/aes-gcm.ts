import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { unopened } from './cipher';
import type { RingKey } from './key-ring';

const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM: `keyId (1) | nonce (12) | ciphertext | tag (16)`. Nonces are random: renew the key before 2^32 values
 * (NIST SP 800-38D, 8.3).
 */
export function sealAesGcm({ id, bytes }: RingKey, text: string, place: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.of(id), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws CipherError where it does not open */
export function openAesGcm({ bytes }: RingKey, sealed: Buffer, place: string): string {
  if (sealed.length < 1 + NONCE + TAG) throw unopened();
  const decipher = createDecipheriv('aes-256-gcm', bytes, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch {
    throw unopened();
  }
}
