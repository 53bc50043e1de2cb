import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { ExistingSecretsError, writeDeploymentSecrets } from '../deployment-secrets';

/** `shuji secrets FOLDER`: makes the secret files of a deployment, one for each login and key. */
export const secretsCommand = (): Command =>
  new Command('secrets')
    .description('生成部署所需的密钥文件，不覆盖已有文件 Makes the secret files of a deployment, never over existing ones')
    .argument('<folder>', '存放密钥的文件夹 folder for the files')
    .option('--jwks <file>', '令牌签发方的公钥文件 public keys of the token issuer, kept as jwks.json')
    .action((folder: string, { jwks }: { jwks?: string }) => {
      const path = resolve(folder);
      try {
        const files = writeDeploymentSecrets(path, jwks === undefined ? undefined : readFileSync(jwks, 'utf8'));
        console.log(`已写 written: ${path} (${files.length})`);
      } catch (error) {
        if (!(error instanceof ExistingSecretsError)) throw error;
        console.error(error.message);
        process.exitCode = 1;
        return;
      }
      if (jwks === undefined)
        console.log(
          'jwks.json 尚无公钥，签发方公钥放入前任何令牌均不被接受。 jwks.json names no key yet: no token is accepted until your issuer’s keys are in it.',
        );
    });
