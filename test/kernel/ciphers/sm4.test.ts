import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import { HmacDigest } from '../../../kernel/ciphers/hmac-digest';
import { type RingKey, readKeyRing, ringText } from '../../../kernel/ciphers/key-ring';
import { RingCipher } from '../../../kernel/ciphers/ring-cipher';
import { sealSm4 } from '../../../kernel/ciphers/sm4-hmac';
import { repeated } from '../../proofs';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const key = hex('0123456789abcdef fedcba9876543210');

/** One block, without padding. */
const block = (plain: Buffer) => {
  const cipher = createCipheriv('sm4-ecb', key, null);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
};

test.each([
  ['abc', '66c7f0f4 62eeedd9 d1f2d46b dc10e4e2 4167c487 5cf2f7a2 297da02b 8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff9 2275b8a1 38604889 c18e5a4d 6fdb70e5 387e5765 293dcba3 9c0c5732'],
])('the SM3 of this platform is that of GB/T 32905: %s', (message, digest) => {
  expect(createHash('sm3').update(message).digest()).toEqual(hex(digest));
});

test('the SM4 of this platform is that of GB/T 32907: one block', () => {
  expect(block(key)).toEqual(hex('681edf34d206965e 86b3e94f536e4246'));
});

test('the SM4 of this platform is that of GB/T 32907: a million times over', () => {
  // a chain of blocks of zeros in CBC is the block cipher applied to its own result
  const cipher = createCipheriv('sm4-cbc', key, key);
  cipher.setAutoPadding(false);
  expect(cipher.update(Buffer.alloc(16 * 1_000_000)).subarray(-16)).toEqual(hex('595298c7c6fd271f 0402f804c33d3f66'));
});

test('the SM4-CBC of this platform is that of the published example', () => {
  const cipher = createCipheriv('sm4-cbc', key, hex('000102030405060708090a0b0c0d0e0f'));
  cipher.setAutoPadding(false);
  const plain = hex('aaaaaaaabbbbbbbbccccccccdddddddd eeeeeeeeffffffffaaaaaaaabbbbbbbb');
  expect(cipher.update(plain)).toEqual(hex('78ebb11cc40b0a48312aaeb2040244cb 4cb7016951909226979b0d15dc6a8f6d'));
});

/** HMAC as RFC 2104 defines it, over SM3 with its block of 64 bytes. */
function hmacSm3(secret: Buffer, message: Buffer): Buffer {
  const padded = Buffer.concat([secret, Buffer.alloc(64 - secret.length)]);
  const [inner, outer] = [0x36, 0x5c].map(pad => Buffer.from(padded.map(byte => byte ^ pad))) as [Buffer, Buffer];
  const sm3 = (...parts: Buffer[]) => createHash('sm3').update(Buffer.concat(parts)).digest();
  return sm3(outer, sm3(inner, message));
}

const ringKey: RingKey = { id: 5, cipher: 'sm4', bytes: Buffer.alloc(32, 7) };
const prefixed = (part: Buffer) => Buffer.concat([hex(part.length.toString(16).padStart(8, '0')), part]);

test('HMAC-SM3 is HMAC over SM3, and the digest is HMAC-SM3 over parts behind their lengths', () => {
  const message = Buffer.from('试例');
  expect(createHmac('sm3', ringKey.bytes).update(message).digest()).toEqual(hmacSm3(ringKey.bytes, message));
  const parts = Buffer.concat([prefixed(Buffer.from('a')), prefixed(message)]);
  expect(new HmacDigest(ringKey).of('a', '试例')).toEqual(hmacSm3(ringKey.bytes, parts));
});

test('a sealed value is what it says: key, iv, SM4-CBC, then HMAC-SM3 over place and all before it, under two keys of their own', () => {
  const sealed = sealSm4(ringKey, '试例', 'here');
  const encryption = hmacSm3(ringKey.bytes, Buffer.from('shuji sm4-cbc encryption')).subarray(0, 16);
  const authentication = hmacSm3(ringKey.bytes, Buffer.from('shuji hmac-sm3 authentication'));
  expect(encryption).not.toEqual(authentication.subarray(0, 16));
  const body = sealed.subarray(0, -32);
  expect(sealed.subarray(-32)).toEqual(hmacSm3(authentication, Buffer.concat([prefixed(Buffer.from('here')), prefixed(body)])));
  const decipher = createDecipheriv('sm4-cbc', encryption, body.subarray(1, 17));
  expect(Buffer.concat([decipher.update(body.subarray(17)), decipher.final()]).toString()).toBe('试例');
});

test('no iv comes twice', () => {
  const ivs = new Set<string>();
  const times = repeated(2_000, 100_000);
  for (let n = 0; n < times; n++) ivs.add(sealSm4(ringKey, '', '').toString('hex', 1, 17));
  expect(ivs.size).toBe(times);
});

test('a ring that its file holds opens in another process what it sealed in this one', () => {
  const sealed = new RingCipher(new Map([[5, ringKey]])).encrypt('试例', 'here');
  expect(new RingCipher(readKeyRing(ringText([ringKey]))).decrypt(sealed, 'here')).toBe('试例');
});
