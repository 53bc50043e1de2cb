import * as fc from 'fast-check';
import { CipherError, type CipherName, cipherNames } from '../../../kernel/ciphers/cipher';
import { HmacDigest } from '../../../kernel/ciphers/hmac-digest';
import { keyFile, makeKey, newKey, readKeyRing, ringText } from '../../../kernel/ciphers/key-ring';
import { RingCipher } from '../../../kernel/ciphers/ring-cipher';
import { repeated } from '../../proofs';

const place = 'table|column|1';
const text = '试例 text';
const lengthOf = {
  aes: (bytes: number) => 1 + 12 + bytes + 16,
  sm4: (bytes: number) => 1 + 16 + (bytes - (bytes % 16) + 16) + 32,
};

describe.each(cipherNames)('with %s keys', name => {
  const ringOf = (id = 1) => readKeyRing(makeKey(id, name));

  test('what is sealed opens again, and twice the same text looks different', () => {
    const cipher = new RingCipher(ringOf(7));
    const [one, two] = [cipher.encrypt(text, place), cipher.encrypt(text, place)];
    expect(cipher.decrypt(one, place)).toBe(text);
    expect(cipher.decrypt(two, place)).toBe(text);
    expect(one.equals(two)).toBe(false);
    expect(one[0]).toBe(7);
    expect(one).toHaveLength(lengthOf[name](Buffer.byteLength(text)));
  });

  test('each changed bit, each shortening, another place or another key keeps it closed', () => {
    const cipher = new RingCipher(ringOf());
    const sealed = cipher.encrypt(text, place);
    for (let at = 0; at < sealed.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] as number) ^ (1 << bit);
        expect(() => cipher.decrypt(changed, place)).toThrow(CipherError);
      }
      expect(() => cipher.decrypt(sealed.subarray(0, at), place)).toThrow(CipherError);
      expect(() => cipher.decrypt(sealed.subarray(at + 1), place)).toThrow(CipherError);
    }
    expect(() => cipher.decrypt(Buffer.concat([sealed, Buffer.of(0)]), place)).toThrow(CipherError);
    expect(() => cipher.decrypt(sealed, 'table|column|2')).toThrow(CipherError);
    expect(() => new RingCipher(ringOf()).decrypt(sealed, place)).toThrow(CipherError);
  });

  test('any text opens in its own place as it was, and in no other place', () => {
    const cipher = new RingCipher(ringOf());
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string(), fc.string(), (value, here, there) => {
        const sealed = cipher.encrypt(value, here);
        expect(cipher.decrypt(sealed, here)).toBe(value);
        if (here !== there) expect(() => cipher.decrypt(sealed, there)).toThrow(CipherError);
      }),
      { numRuns: repeated(300, 20_000), seed: 4 },
    );
  });

  test('random bytes open nowhere', () => {
    const cipher = new RingCipher(ringOf());
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(() => cipher.decrypt(Buffer.from([1, ...bytes]), place)).toThrow(CipherError);
      }),
      { numRuns: repeated(300, 20_000), seed: 4 },
    );
  });

  test('what two sealed values are cut and joined to does not open', () => {
    const cipher = new RingCipher(ringOf());
    const [one, two] = [cipher.encrypt('A'.repeat(48), place), cipher.encrypt('B'.repeat(48), place)];
    for (let at = 2; at < one.length; at++) {
      const joined = Buffer.concat([one.subarray(0, at), two.subarray(at)]);
      if (joined.equals(two)) continue; // both may begin with the same random bytes
      expect(() => cipher.decrypt(joined, place)).toThrow(CipherError);
    }
  });

  test('a digest depends on its key and on where its parts end, whatever the parts', () => {
    const digest = new HmacDigest(newKey(3, name));
    const other = new HmacDigest(newKey(3, name));
    expect(digest.keyId).toBe(3);
    const parts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (some, more) => {
        expect(digest.of(...some)).toHaveLength(32);
        expect(digest.of(...some).equals(other.of(...some))).toBe(false);
        expect(digest.of(...some).equals(digest.of(...more))).toBe(JSON.stringify(some) === JSON.stringify(more));
      }),
      { numRuns: repeated(300, 20_000), seed: 4 },
    );
    expect(digest.of('a', 'b').equals(digest.of('ab', ''))).toBe(false);
  });
});

test.each<[CipherName, CipherName]>([
  ['aes', 'aes'],
  ['aes', 'sm4'],
  ['sm4', 'aes'],
  ['sm4', 'sm4'],
])('with a new %2$s key in front, what a %1$s key sealed still opens and new values take the new key', (before, after) => {
  const old = makeKey(1, before);
  const sealed = new RingCipher(readKeyRing(old)).encrypt(text, place);
  const cipher = new RingCipher(readKeyRing(`${makeKey(2, after)}\n${old}\n`));
  expect(cipher.decrypt(sealed, place)).toBe(text);
  expect(cipher.encrypt(text, place)[0]).toBe(2);
});

test('a key of one algorithm opens nothing that the same bytes sealed as a key of the other', () => {
  const aes = makeKey(1);
  const sm4 = aes.replace('1 ', '1 sm4 ');
  for (const [one, other] of [
    [aes, sm4],
    [sm4, aes],
  ] as const) {
    const sealed = new RingCipher(readKeyRing(one)).encrypt('A'.repeat(64), place);
    expect(() => new RingCipher(readKeyRing(other)).decrypt(sealed, place)).toThrow(CipherError);
  }
});

test('a ring is read as it was written, the key in use first', () => {
  const keys = [newKey(9, 'sm4'), newKey(2, 'aes'), newKey(255, 'sm4')];
  expect([...readKeyRing(ringText(keys)).values()]).toEqual(keys);
});

test('a new key file is for the algorithm that the deployment chose, AES where it chose none', () => {
  expect(keyFile.make()).toMatch(/^1 [\w-]{43}$/);
  expect(keyFile.make({ PERSON_CIPHER: 'aes' })).toMatch(/^1 [\w-]{43}$/);
  expect(keyFile.make({ PERSON_CIPHER: 'sm4' })).toMatch(/^1 sm4 [\w-]{43}$/);
});

test.each([
  '',
  'x',
  `0 ${'A'.repeat(43)}`,
  `256 ${'A'.repeat(43)}`,
  `1 ${'A'.repeat(42)}`,
  `1 sm3 ${'A'.repeat(43)}`,
  `1 sm4 ${'A'.repeat(42)}`,
  `1 ${'A'.repeat(43)}\n1 sm4 ${'B'.repeat(43)}`,
])('a key file that says %j is refused without being repeated', file => {
  expect(() => readKeyRing(file)).toThrow(CipherError);
  expect(() => readKeyRing(file)).not.toThrow(/A{42}|B{43}/);
});
