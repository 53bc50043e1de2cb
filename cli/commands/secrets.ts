import { Command, Option } from 'commander';
import { type CipherName, cipherNames } from '../../kernel/ciphers/cipher';
import { path } from '../arguments';
import { writeDeploymentSecrets } from '../deployment-secrets';
import { readJwks } from '../read-jwks';

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
    .action((folder: string, { jwks, provider }: { jwks?: string; provider: CipherName }) => {
      const keys = jwks === undefined ? undefined : readJwks(jwks);
      const files = writeDeploymentSecrets(folder, keys?.text, { PERSON_CIPHER: provider });
      console.log(`已写 written: ${folder} (${files.length})`);
      if (!keys?.count)
        console.log(
          'jwks.json 尚无公钥，签发方公钥放入前任何令牌均不被接受。 jwks.json names no key yet: no token is accepted until your issuer’s keys are in it.',
        );
    });
