import { sign, verify } from 'node:crypto';
import { newPrivateJwk, newPrivateKey } from '../../kernel/new-private-key';

test.each([
  ['P-256', 'ec', { kty: 'EC', crv: 'P-256' }, 'sha256'],
  ['Ed25519', 'ed25519', { kty: 'OKP', crv: 'Ed25519' }, null],
] as const)('a new key of %s signs, and each is another', (kind, type, named, hash) => {
  const key = newPrivateKey(kind);
  expect(key).toMatchObject({ type: 'private', asymmetricKeyType: type });
  const text = Buffer.from('登记 registered');
  expect(verify(hash, text, key.export({ format: 'pem', type: 'pkcs8' }), sign(hash, text, key))).toBe(true);
  const [one, other] = [newPrivateJwk(kind), newPrivateJwk(kind)];
  expect(one).toMatchObject({ ...named, x: expect.any(String), d: expect.any(String) });
  expect(one.d).not.toBe(other.d);
});

test('keys made and shown while memory is short of room do not stand still', () => {
  for (let made = 0; made < 300; made++) {
    const room = Array.from({ length: 2_000 }, () => ({ made }));
    expect(newPrivateJwk('P-256').d).toHaveLength(43);
    expect(room).toHaveLength(2_000);
  }
});
