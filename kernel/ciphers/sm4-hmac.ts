import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { lengthPrefixed, unopened } from './cipher';
import type { RingKey } from './key-ring';

const BLOCK = 16;
const TAG = 32;

const hmacSm3 = (key: Buffer, data: Buffer | string): Buffer => createHmac('sm3', key).update(data).digest();

/** Two keys that tell nothing of each other, out of the one in the ring. */
const keysOf = ({ bytes }: RingKey) => ({
  encryption: hmacSm3(bytes, 'shuji sm4-cbc encryption').subarray(0, BLOCK),
  authentication: hmacSm3(bytes, 'shuji hmac-sm3 authentication'),
});

const tagOf = (key: Buffer, place: string, body: Buffer) => hmacSm3(key, lengthPrefixed([place, body]));

/**
 * SM4-CBC (GB/T 32907) with HMAC-SM3 (GB/T 32905): `keyId (1) | random iv (16) | ciphertext | tag (32)`, encrypted, then
 * authenticated: the tag is over place, key number, iv and ciphertext.
 */
export function sealSm4(key: RingKey, text: string, place: string): Buffer {
  const { encryption, authentication } = keysOf(key);
  const iv = randomBytes(BLOCK);
  const cipher = createCipheriv('sm4-cbc', encryption, iv);
  const body = Buffer.concat([Buffer.of(key.id), iv, cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([body, tagOf(authentication, place, body)]);
}

/**
 * The tag is checked, in constant time, before anything is decrypted.
 * @throws CipherError where it does not open
 */
export function openSm4(key: RingKey, sealed: Buffer, place: string): string {
  if (sealed.length < 1 + BLOCK + BLOCK + TAG) throw unopened();
  const { encryption, authentication } = keysOf(key);
  const body = sealed.subarray(0, -TAG);
  if (!timingSafeEqual(tagOf(authentication, place, body), sealed.subarray(-TAG))) throw unopened();
  try {
    const decipher = createDecipheriv('sm4-cbc', encryption, body.subarray(1, 1 + BLOCK));
    return Buffer.concat([decipher.update(body.subarray(1 + BLOCK)), decipher.final()]).toString('utf8');
  } catch {
    throw unopened();
  }
}
