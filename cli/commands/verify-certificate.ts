import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { VerifyingKeys } from '../../kernel/audit/seal-keys';
import type { Config } from '../../kernel/config';
import { readSecret } from '../../kernel/secrets';
import { today } from '../../rulebook/values/local-date';
import { CERTIFICATE_KEYS, readCertificate } from '../../subgraphs/asset/certificate/jws';
import { path } from '../arguments';
import { Misuse } from '../misuse';

interface Options {
  readonly keys?: string;
  readonly json?: boolean;
}

const NO_KEYS: [string, string] = [
  '--keys 应为公钥文件（JWKS，Ed25519）。',
  '--keys wants a file of public keys (JWKS, Ed25519).',
];

async function keysOf(file: string | undefined, configOf: () => Config): Promise<VerifyingKeys> {
  try {
    return new VerifyingKeys(file === undefined ? readSecret(configOf(), CERTIFICATE_KEYS) : await readFile(file, 'utf8'));
  } catch (fault) {
    if (file === undefined) throw fault;
    throw new Misuse(...NO_KEYS);
  }
}

/** What the file holds: what the QR code says, or a certificate as the graph answers it. */
function signatureIn(text: string): string {
  try {
    const { signature } = JSON.parse(text) as { signature?: unknown };
    return typeof signature === 'string' ? signature : '';
  } catch {
    return text;
  }
}

/** `shuji verify certificate`: whether a certificate is genuine, without asking the register. */
export const verifyCertificateCommand = (configOf: () => Config): Command =>
  new Command('certificate')
    .description('离线核验资产登记证书 Verifies a certificate of registration without the register')
    .argument('<file>', '二维码内容或证书 JSON what the QR code says, or the certificate as JSON', path)
    .option(
      '--keys <file>',
      '证书公钥（图谱 certificateKeys 所示），默认取自密钥文件夹 public keys, as certificateKeys of the graph; by default those of the secrets',
      path,
    )
    .option('--json', '输出 JSON as JSON')
    .action(async (file: string, _: Options, command: Command) => {
      // `shuji verify` has the same options, and takes them wherever they stand
      const { keys, json } = command.optsWithGlobals<Options>();
      const content = readCertificate(await keysOf(keys, configOf), signatureIn(await readFile(file, 'utf8')));
      // what was deregistered or replaced before its time only the register knows
      const lapsed = content ? content.validUntil !== null && content.validUntil <= today() : null;
      if (json) console.log(JSON.stringify({ genuine: content !== undefined, lapsed, certificate: content ?? null }, null, 2));
      else if (!content) console.log('✗ 不是本登记系统签发的证书，或已被改动 Not signed by this register, or changed since');
      else {
        const { number, name, registrationNumber, validFrom, validUntil } = content;
        console.log(`${lapsed ? '△ 真实，已过有效期 genuine, lapsed' : '✓ 真实 genuine'}  ${number}`);
        console.log(`  ${registrationNumber}  ${name}  ${validFrom} — ${validUntil ?? '—'}`);
        console.log('  是否注销或换发以登记系统为准 Whether it was deregistered or replaced only the register knows');
      }
      if (!content) process.exitCode = 1;
    });
