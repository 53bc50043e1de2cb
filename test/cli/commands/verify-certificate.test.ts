import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from '../../../cli/commands/verify';
import { SealKeys, sealKeys } from '../../../kernel/audit/seal-keys';
import type { Config } from '../../../kernel/config';
import type { CertificateContent } from '../../../subgraphs/asset/certificate/content';
import { CERTIFICATE_KEYS, signCertificate } from '../../../subgraphs/asset/certificate/jws';
import { commandsOn } from './run';

const folder = mkdtempSync(join(tmpdir(), 'shuji-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const keys = new SealKeys(sealKeys.make());
const content: CertificateContent = {
  asset: 'asset:00000000-0000-4000-8000-000000000000',
  assetKind: 'RESOURCE',
  edition: 1,
  holders: [],
  issuedOn: '2026-06-30',
  jurisdiction: '150400',
  name: '证书示例',
  number: 'SJZC-150400-2026-00001-1',
  registeredOn: '2026-06-30',
  registrationNumber: 'SJZC-150400-2026-00001',
  validFrom: '2026-06-30',
  validUntil: '9999-12-31',
};
const { run } = commandsOn({ SHUJI_SECRETS: folder, NODE_ENV: 'production' } as unknown as Config);
const published = file('keys.json', JSON.stringify(keys.published()));
const verify = (path: string, ...options: string[]) => run(verifyCommand, 'certificate', path, ...options);

test('a certificate is verified without the register, from its QR code or as the graph answers it', async () => {
  const { signature } = signCertificate(keys, content);
  for (const path of [file('qr.txt', `${signature}\n`), file('certificate.json', JSON.stringify({ signature }))]) {
    const { exitCode, output } = await verify(path, '--keys', published, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toEqual({ genuine: true, lapsed: false, certificate: content });
  }
  const told = await verify(join(folder, 'qr.txt'), '--keys', published);
  expect(told.output).toContain('✓ 真实 genuine  SJZC-150400-2026-00001-1');
});

test('one whose time is over is genuine, and lapsed', async () => {
  const { signature } = signCertificate(keys, { ...content, validUntil: '2026-07-01' });
  const { exitCode, output } = await verify(file('old.txt', signature), '--keys', published);
  expect([exitCode, output.includes('已过有效期')]).toEqual([0, true]);
});

test('what was changed, or signed by somebody else, is not genuine', async () => {
  const { signature } = signCertificate(keys, content);
  const [header, , seal] = signature.split('.');
  const changed = Buffer.from(JSON.stringify({ ...content, name: '另一资产' })).toString('base64url');
  const foreign = signCertificate(new SealKeys(sealKeys.make()), content).signature;
  for (const text of [`${header}.${changed}.${seal}`, foreign, 'nothing', '{}', '']) {
    const { exitCode, output } = await verify(file('bad.txt', text), '--keys', published, '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toEqual({ genuine: false, lapsed: null, certificate: null });
  }
});

test('the keys are those of the secrets unless others are given, and a file that holds none is told', async () => {
  const { signature } = signCertificate(keys, content);
  const path = file('own.txt', signature);
  await expect(verify(path)).rejects.toThrow(CERTIFICATE_KEYS);
  file(CERTIFICATE_KEYS, JSON.stringify(keys.published()));
  expect((await verify(path)).exitCode).toBe(0);
  await expect(verify(path, '--keys', path)).rejects.toThrow('JWKS');
});
