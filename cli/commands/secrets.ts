import { rmSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type CipherName, cipherNames } from '../../kernel/ciphers/cipher';
import { path } from '../arguments';
import { type BackupKey, keyFile, makeBackupKey } from '../backup/keys';
import { writeDeploymentSecrets } from '../deployment-secrets';
import { Misuse } from '../misuse';
import { readJwks } from '../read-jwks';

interface SecretsOptions {
  readonly jwks?: string;
  readonly provider: CipherName;
  readonly backupKey?: string;
}

/** Keeps what opens backups where it was told to, for as long as the rest of the work succeeds. */
function keptApart<T>(file: string, key: BackupKey, work: () => T): T {
  try {
    writeFileSync(file, `${keyFile(key)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Misuse(
      `--backup-key 无法写入（${(error as NodeJS.ErrnoException).code}）。`,
      '--backup-key wants a file that is not there yet, in a folder that is.',
    );
  }
  try {
    return work();
  } catch (error) {
    rmSync(file);
    throw error;
  }
}

/** `shuji secrets FOLDER`: makes the secret files of a deployment, one for each login and key. */
export const secretsCommand = (): Command =>
  new Command('secrets')
    .description('生成部署所需的密钥文件，不覆盖已有文件 Makes the secret files of a deployment, never over existing ones')
    .argument('<folder>', '存放密钥的文件夹 folder for the files', path)
    .option('--jwks <file>', '令牌签发方的公钥文件 public keys of the token issuer, kept as jwks.json', path)
    .addOption(
      new Option('--provider <provider>', '人口库密钥的算法 what the keys of the register of persons are for')
        .choices(cipherNames)
        .default('aes'),
    )
    .option(
      '--backup-key <file>',
      '打开备份的私钥另存于此，否则仅显示一次 keeps the key that opens backups in this file; shown once otherwise',
      path,
    )
    .action(async (folder: string, { jwks, provider, backupKey }: SecretsOptions) => {
      const keys = jwks === undefined ? undefined : readJwks(jwks);
      const key = await makeBackupKey();
      const write = () => writeDeploymentSecrets(folder, keys?.text, { PERSON_CIPHER: provider }, key.recipient);
      const files = backupKey === undefined ? write() : keptApart(backupKey, key, write);
      console.log(`已写 written: ${folder} (${files.length})`);
      if (!keys?.count)
        console.log(
          'jwks.json 尚无公钥，签发方公钥放入前任何令牌均不被接受。 jwks.json names no key yet: no token is accepted until your issuer’s keys are in it.',
        );
      console.log(
        'backup.age 仅有加密备份的公钥；打开备份的私钥请离线保管，丢失则备份无法打开。 backup.age only seals backups. Keep the key that opens them off the server, apart from the backups; without it nobody opens them:',
      );
      console.log(backupKey ?? key.identity);
    });
