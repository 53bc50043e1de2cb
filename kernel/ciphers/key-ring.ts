import { randomBytes } from 'node:crypto';
import type { SecretKind } from '../secrets';
import { CipherError, type CipherName } from './cipher';

/** A key of a ring. The algorithm belongs to the key: what it sealed is opened as it was sealed. */
export interface RingKey {
  readonly id: number;
  readonly cipher: CipherName;
  /** 32 random bytes. */
  readonly bytes: Buffer;
}

/** Keys by number, 1 to 255. The first is in use; the others open what was sealed before. */
export type KeyRing = ReadonlyMap<number, RingKey>;

export const LARGEST_KEY = 255;
const KEY_BYTES = 32;

const lineOf = ({ id, cipher, bytes }: RingKey): string =>
  `${id} ${cipher === 'aes' ? '' : `${cipher} `}${bytes.toString('base64url')}`;

export const newKey = (id: number, cipher: CipherName): RingKey => ({ id, cipher, bytes: randomBytes(KEY_BYTES) });

/** A line of a key file: the key's number, its algorithm where it is not AES, and 256 random bits, base64url. */
export const makeKey = (id = 1, cipher: CipherName = 'aes'): string => lineOf(newKey(id, cipher));

/** A ring as its file says it, the key in use first. */
export const ringText = (ring: Iterable<RingKey>): string => [...ring].map(lineOf).join('\n');

/**
 * Reads a key file: one key a line, `<1–255> [sm4] <32 bytes in base64url>`, the one in use first.
 * @throws CipherError naming the line, never its content
 */
export function readKeyRing(text: string): KeyRing {
  const ring = new Map<number, RingKey>();
  for (const [at, line] of text.trim().split(/\r?\n/).entries()) {
    const [, number, sm4, key] = /^([1-9][0-9]{0,2}) (sm4 )?([A-Za-z0-9_-]{43})$/.exec(line.trim()) ?? [];
    const id = Number(number);
    if (!key || id > LARGEST_KEY || ring.has(id)) {
      throw new CipherError(`密钥文件第 ${at + 1} 行无效。 Line ${at + 1} of the key file is no key.`);
    }
    ring.set(id, { id, cipher: sm4 ? 'sm4' : 'aes', bytes: Buffer.from(key, 'base64url') });
  }
  return ring;
}

/** A file of such keys; its first one is for the algorithm that the deployment chose. */
export const keyFile: SecretKind = { make: ({ PERSON_CIPHER } = {}) => makeKey(1, PERSON_CIPHER), check: readKeyRing };

/** @throws CipherError for an empty ring */
export function keyInUse(ring: KeyRing): RingKey {
  const [first] = ring.values();
  if (!first) throw new CipherError('没有密钥。 There is no key.');
  return first;
}
