import { readFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Config } from '../../kernel/config';
import { ensureSecret, findSecret } from '../../kernel/secrets';
import { Misuse } from '../misuse';
import { BackupFault } from './fault';

type SecretsConfig = Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>;

/** As age writes key files: an identity (`AGE-SECRET-KEY-1…`) opens backups, a recipient (`age1…`) suffices to write them. */
export const SECRET = 'backup.age';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));

const isIdentity = (line: string): boolean => line.startsWith('AGE-SECRET-KEY-');

const unfit = (where: string): Misuse =>
  new Misuse(
    `${where}：应为 age 密钥或收件人（AGE-SECRET-KEY-…、age1…）。`,
    `${where} wants age keys or recipients, one a line.`,
  );

/** What opens backups, and what suffices to write them. */
export interface BackupKey {
  readonly identity: string;
  readonly recipient: string;
}

export async function makeBackupKey(): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** A key as `age-keygen` writes it. */
export const keyFile = ({ identity, recipient }: BackupKey): string => `# public key: ${recipient}\n${identity}`;

async function secretLines(config: SecretsConfig, mayMake: boolean): Promise<string[]> {
  const found = findSecret(config, SECRET);
  if (found !== undefined) return linesOf(found);
  if (!mayMake || config.NODE_ENV === 'production') return [];
  const made = keyFile(await makeBackupKey());
  return linesOf(ensureSecret(config, SECRET, () => made));
}

/**
 * To whom a backup is sealed: those named, or those of the secret file, which is made at first use (never in production).
 * @throws Misuse where one is no recipient; BackupFault NO_KEY where there is none
 */
export async function recipientsFor(config: SecretsConfig, named: readonly string[]): Promise<string[]> {
  const lines = named.length > 0 ? named : await secretLines(config, true);
  if (lines.length === 0)
    throw new BackupFault(
      'NO_KEY',
      `缺少密钥文件 ${SECRET}，也未给出 --recipient。`,
      `There is neither a secret file ${SECRET} nor a --recipient to seal the backup to.`,
    );
  const where = named.length > 0 ? '--recipient' : SECRET;
  return Promise.all(
    lines.map(async line => {
      if (!isIdentity(line)) {
        if (!/^age1[a-z0-9]+$/.test(line)) throw unfit(where);
        return line;
      }
      return identityToRecipient(line).catch(() => {
        throw unfit(where);
      });
    }),
  );
}

/**
 * What opens a backup: the identities of a file, or those of the secret file.
 * @throws BackupFault NO_KEY where neither holds one
 */
export async function identitiesFor(config: SecretsConfig, file?: string): Promise<string[]> {
  let lines: string[];
  try {
    lines = file === undefined ? await secretLines(config, false) : linesOf(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`无法读取密钥文件（${(error as NodeJS.ErrnoException).code}）。`, 'The key file cannot be read.');
  }
  const identities = lines.filter(isIdentity);
  if (identities.length === 0)
    throw new BackupFault(
      'NO_KEY',
      `没有可打开备份的密钥：请用 --identity 指定 AGE-SECRET-KEY-… 所在文件。`,
      `No key to open a backup with is in ${file === undefined ? SECRET : 'this file'}; name the file of an AGE-SECRET-KEY-… by --identity.`,
    );
  return identities;
}
