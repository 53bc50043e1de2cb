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

/** Numbers go round: 1 comes after 255. Whichever is less than half the way ahead is the later one. */
const isLater = (id: number, than: number): boolean =>
  id !== than && (id - than + LARGEST_KEY) % LARGEST_KEY <= LARGEST_KEY / 2;

/** The number of the next key; keys of a ring that has been retired meanwhile may have had it before. */
export function nextKeyId(ring: KeyRing): number {
  const latest = [...ring.keys()].reduce((one, other) => (isLater(other, one) ? other : one), keyInUse(ring).id);
  const id = (latest % LARGEST_KEY) + 1;
  if (ring.has(id)) throw new CipherError('密钥环已满，请先停用旧密钥。 The ring is full: retire old keys first.');
  return id;
}

/** A key later than the one in use: it has been added and is yet to be made the first. */
export const keyToCome = (ring: KeyRing): RingKey | undefined =>
  [...ring.values()].find(({ id }) => isLater(id, keyInUse(ring).id));

/** The ring with a key second. */
export const withSecond = (ring: KeyRing, key: RingKey): KeyRing => {
  const [first, ...others] = ring.values();
  return new Map([first, key, ...others].filter(each => each !== undefined).map(each => [each.id, each]));
};

/** The ring with one of its keys first. */
export const withFirst = (ring: KeyRing, id: number): KeyRing =>
  new Map([...ring].sort(([one], [other]) => Number(other === id) - Number(one === id)));

/** The ring without some of its keys. */
export const without = (ring: KeyRing, gone: readonly number[]): KeyRing =>
  new Map([...ring].filter(([id]) => !gone.includes(id)));
