/** What a key is for: AES-256-GCM and HMAC-SHA-256, or SM4-CBC with HMAC-SM3 and HMAC-SM3. */
export const cipherNames = ['aes', 'sm4'] as const;
export type CipherName = (typeof cipherNames)[number];

/**
 * Encrypts single values. A key-management service fits behind this as another algorithm does. `place` says where the value is
 * stored (`table|column|id`): moved to another row, it does not open.
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

export const unopened = () => new CipherError('密文无法解开。 The sealed value does not open.');

/** Each part behind its length in four bytes: two lists of parts never make the same bytes. */
export function lengthPrefixed(parts: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.flatMap(part => {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
