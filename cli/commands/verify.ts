import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { AuditChain } from '../../kernel/audit/check-chain';
import { SEAL_KEYS, VerifyingKeys } from '../../kernel/audit/seal-keys';
import { Trail } from '../../kernel/audit/trail';
import type { Config } from '../../kernel/config';
import { readSecret } from '../../kernel/secrets';
import { path } from '../arguments';
import { withinTrails } from '../audit/open-trails';
import { verifyFile } from '../audit/verify-file';
import { Misuse } from '../misuse';
import { verifyCertificateCommand } from './verify-certificate';

interface VerifyOptions {
  readonly keys?: string;
  readonly heads?: string;
  readonly json?: boolean;
}

async function keysOf(file: string | undefined): Promise<VerifyingKeys | undefined> {
  if (file === undefined) return undefined;
  try {
    return new VerifyingKeys(await readFile(file, 'utf8'));
  } catch {
    throw new Misuse('--keys 应为公钥文件（JWKS，Ed25519）。', '--keys wants a file of public keys (JWKS, Ed25519).');
  }
}

function show(chains: ReadonlyMap<string, AuditChain>): void {
  for (const [subgraph, { intact, entries, batches, unsealed, sealedUpTo, faults }] of chains) {
    console.log(
      `${intact ? '✓' : '✗'} ${subgraph}  条目 entries ${entries}  批次 batches ${batches}  未封存 unsealed ${unsealed}  封存至 sealed up to ${sealedUpTo ?? '—'}`,
    );
    for (const { kind, batch, entry, message, messageEn } of faults) {
      console.log(`  ${kind}  批次 batch ${batch ?? '—'}  条目 entry ${entry ?? '—'}  ${message} ${messageEn}`);
    }
  }
}

const isCut = ({ faults }: AuditChain): boolean => faults.some(({ kind }) => kind === 'TRUNCATED');

/** A file that was cut off and a file that is older than the heads look the same: only whoever kept both knows. */
const LATER_HEADS =
  '若链头晚于此文件，请改用导出当时的链头。 Where the heads are later than the file, give those that were kept when it was exported.';

/** `shuji verify`: whether the audit trail is as it was sealed. */
export const verifyCommand = (configOf: () => Config): Command =>
  new Command('verify')
    .description('校验审计日志是否被改动 Verifies that the audit trail is as it was sealed')
    .argument('[file]', '离线校验审计导出文件 an exported trail, verified without the database', path)
    .option(
      '--keys <file>',
      '封存公钥（shuji audit keys 所示），默认取自密钥文件夹 public keys; by default those of the secrets',
      path,
    )
    .option(
      '--heads <folder>',
      '库外保存的链头文件夹；校验数据库时默认 AUDIT_HEADS heads that were kept elsewhere; of the database AUDIT_HEADS by default',
      path,
    )
    .option('--json', '输出 JSON as JSON')
    .addCommand(verifyCertificateCommand(configOf))
    .action(async (file: string | undefined, { keys: keysFile, heads, json }: VerifyOptions) => {
      const config = configOf();
      const given = await keysOf(keysFile);
      const chains = file
        ? await verifyFile(file, { keys: given ?? new VerifyingKeys(readSecret(config, SEAL_KEYS)), heads })
        : await withinTrails(config, async trails => {
            const found = new Map<string, AuditChain>();
            for (const { name, database, trail } of trails) {
              found.set(name, await new Trail(database, given ?? trail.keys, heads ?? config.AUDIT_HEADS).verify());
            }
            return found;
          });
      if (json) console.log(JSON.stringify(Object.fromEntries(chains), null, 2));
      else show(chains);
      if (!json && file && [...chains.values()].some(isCut)) console.log(LATER_HEADS);
      if ([...chains.values()].some(({ intact }) => !intact)) process.exitCode = 1;
    });
