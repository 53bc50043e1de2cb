import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { SecretKind } from './secrets';

/**
 * Encrypts single values. Another algorithm or a key-management service fits behind this; a value is opened by whatever key its
 * first byte names. `place` says where the value is stored (`table|column|id`): moved to another row, it does not open.
 */
export interface Cipher {
  encrypt(text: string, place: string): Buffer;
  /** @throws CipherError for an unknown key, another place, or any changed bit; which of them is not told */
  decrypt(sealed: Buffer, place: string): string;
}

/** A keyed digest: finds equal values without keeping them. Without the key nobody can try candidates. */
export interface KeyedDigest {
  readonly keyId: number;
  /** 32 bytes. The parts are told apart: `('a', 'b')` and `('ab', '')` differ. */
  of(...parts: readonly string[]): Buffer;
}

/** Never says anything of the key or the value. */
export class CipherError extends Error {}

/** Keys by number, 1 to 255. The first is in use; the others open what was sealed before. */
export type KeyRing = ReadonlyMap<number, KeyObject>;

const KEY_BYTES = 32;

/** A line of a key file: the key's number and 256 random bits, base64url. */
export const makeKey = (id = 1): string => `${id} ${randomBytes(KEY_BYTES).toString('base64url')}`;

/**
 * Reads a key file: one key a line, `<1–255> <32 bytes in base64url>`, the one in use first.
 * @throws CipherError naming the line, never its content
 */
export function readKeyRing(text: string): KeyRing {
  const ring = new Map<number, KeyObject>();
  for (const [at, line] of text.trim().split(/\r?\n/).entries()) {
    const [, id, key] = /^([1-9][0-9]{0,2}) ([A-Za-z0-9_-]{43})$/.exec(line.trim()) ?? [];
    if (!id || !key || Number(id) > 255 || ring.has(Number(id))) {
      throw new CipherError(`密钥文件第 ${at + 1} 行无效。 Line ${at + 1} of the key file is no key.`);
    }
    ring.set(Number(id), createSecretKey(key, 'base64url'));
  }
  return ring;
}

export const keyFile: SecretKind = { make: makeKey, check: readKeyRing };

function keyInUse(ring: KeyRing): [number, KeyObject] {
  const [first] = ring;
  if (!first) throw new CipherError('没有密钥。 There is no key.');
  return first;
}

const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM; a sealed value is `keyId (1) | nonce (12) | ciphertext | tag (16)`. Nonces are random: renew the key before
 * 2^32 values (NIST SP 800-38D, 8.3).
 */
export class AesGcmCipher implements Cipher {
  constructor(private readonly ring: KeyRing) {}

  encrypt(text: string, place: string): Buffer {
    const [id, key] = keyInUse(this.ring);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(place));
    return Buffer.concat([Buffer.of(id), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  decrypt(sealed: Buffer, place: string): string {
    const key = this.ring.get(sealed[0] ?? 0);
    if (!key || sealed.length < 1 + NONCE + TAG) throw unopened();
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, -TAG)), decipher.final()]).toString('utf8');
    } catch {
      throw unopened();
    }
  }
}

const unopened = () => new CipherError('密文无法解开。 The sealed value does not open.');

/** HMAC-SHA-256 with the key in use. */
export class HmacDigest implements KeyedDigest {
  readonly keyId: number;
  private readonly key: KeyObject;

  constructor(ring: KeyRing) {
    [this.keyId, this.key] = keyInUse(ring);
  }

  of(...parts: readonly string[]): Buffer {
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      hmac.update(length).update(bytes);
    }
    return hmac.digest();
  }
}
