import { CipherError } from '../../kernel/ciphers/cipher';
import { HmacDigest } from '../../kernel/ciphers/hmac-digest';
import { makeKey, readKeyRing } from '../../kernel/ciphers/key-ring';
import { RingCipher } from '../../kernel/ciphers/ring-cipher';

const place = 'table|column|1';
const text = '试例 text';

test('what is sealed opens again, and twice the same text looks different', () => {
  const cipher = new RingCipher(readKeyRing(makeKey(7)));
  const [one, two] = [cipher.encrypt(text, place), cipher.encrypt(text, place)];
  expect(cipher.decrypt(one, place)).toBe(text);
  expect(cipher.decrypt(two, place)).toBe(text);
  expect(one.equals(two)).toBe(false);
  expect(one[0]).toBe(7);
  expect(one).toHaveLength(1 + 12 + Buffer.byteLength(text) + 16);
});

test('a changed bit anywhere, another place or another key keeps it closed', () => {
  const cipher = new RingCipher(readKeyRing(makeKey()));
  const sealed = cipher.encrypt(text, place);
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect(() => cipher.decrypt(changed, place)).toThrow(CipherError);
  }
  expect(() => cipher.decrypt(sealed, 'table|column|2')).toThrow(CipherError);
  expect(() => cipher.decrypt(sealed.subarray(0, -1), place)).toThrow(CipherError);
  expect(() => cipher.decrypt(Buffer.alloc(0), place)).toThrow(CipherError);
  expect(() => new RingCipher(readKeyRing(makeKey())).decrypt(sealed, place)).toThrow(CipherError);
});

test('with a new key in front the old values still open and new ones take the new key', () => {
  const old = makeKey(1);
  const sealed = new RingCipher(readKeyRing(old)).encrypt(text, place);
  const cipher = new RingCipher(readKeyRing(`${makeKey(2)}\n${old}\n`));
  expect(cipher.decrypt(sealed, place)).toBe(text);
  expect(cipher.encrypt(text, place)[0]).toBe(2);
});

test.each([
  '',
  'x',
  `0 ${'A'.repeat(43)}`,
  `256 ${'A'.repeat(43)}`,
  `1 ${'A'.repeat(42)}`,
  `1 ${'A'.repeat(43)}\n1 ${'B'.repeat(43)}`,
])('a key file that says %j is refused without being repeated', file => {
  expect(() => readKeyRing(file)).toThrow(CipherError);
  expect(() => readKeyRing(file)).not.toThrow(/A{42}|B{43}/);
});

test('a digest depends on its key and on where its parts end', () => {
  const digest = new HmacDigest({ id: 3, cipher: 'aes', bytes: Buffer.alloc(32, 1) });
  const other = new HmacDigest({ id: 3, cipher: 'aes', bytes: Buffer.alloc(32, 2) });
  expect(digest.keyId).toBe(3);
  expect(digest.of('a', 'b')).toHaveLength(32);
  expect(digest.of('a', 'b').equals(digest.of('a', 'b'))).toBe(true);
  expect(digest.of('a', 'b').equals(other.of('a', 'b'))).toBe(false);
  expect(digest.of('a', 'b').equals(digest.of('ab', ''))).toBe(false);
});
