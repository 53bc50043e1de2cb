import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { SEAL_KEYS, sealKeys } from '../kernel/audit/seal-keys';
import { senderKeyFile, senderKeySet, senderKeysFile, senders } from '../kernel/internal-keys';
import { passwordFile } from '../kernel/postgres';
import { makePassword, type SecretChoice } from '../kernel/secrets';
import { subgraphNames } from '../kernel/subgraph-name';
import { makeSigningKey } from '../kernel/tokens';
import { slices } from '../subgraphs/all';
import { SECRET as BACKUP_RECIPIENT } from './backup/keys';

/** Some of the files are there already. */
export class ExistingSecretsError extends Error {
  constructor(files: readonly string[]) {
    super(`已有文件，未写入任何内容。 Nothing was written, these files exist: ${files.join(', ')}`);
  }
}

/** What `JWKS` must be, and no key: the register starts and lets nobody in. */
const noKeys = '{ "keys": [] }';

/** The keys of those who speak between gateway and subgraphs, and the public ones of all of them. */
function makeSenderKeys(): [string, string][] {
  const made = new Map(senders.map(sender => [sender as string, makeSigningKey()]));
  const publicKeys = senderKeySet(sender => JSON.parse(made.get(sender) as string) as JWK);
  return [...[...made].map(([sender, key]): [string, string] => [senderKeyFile(sender), key]), [senderKeysFile, publicKeys]];
}

/** Every secret file of a deployment by name, newly made: the database's logins, the internal keys, what the slices need. */
const makeSecrets = (choice: SecretChoice): Map<string, string> =>
  new Map([
    ['admin.password', makePassword()],
    ...subgraphNames.map(name => [passwordFile(name), makePassword()] as const),
    ...makeSenderKeys(),
    [SEAL_KEYS, sealKeys.make()],
    ...slices.flatMap(({ secrets = {} }) => Object.entries(secrets).map(([file, { make }]) => [file, make(choice)] as const)),
  ]);

/**
 * Writes all secret files of a deployment, or none: a new key beside old data would lock that data away.
 *
 * The folder is its owner's alone. The files in it may be read by all, since a container sees its file with the owner it has
 * outside, which is seldom the user it runs as.
 * @param jwks public keys of the token issuer
 * @param choice what the keys of the register of persons are for
 * @param recipient to whom backups are sealed; what opens them does not belong where they are made
 * @returns the names of the files
 * @throws ExistingSecretsError naming what is there already
 */
export function writeDeploymentSecrets(
  folder: string,
  jwks: string = noKeys,
  choice: SecretChoice = {},
  recipient?: string,
): string[] {
  const secrets = makeSecrets(choice);
  if (recipient !== undefined) secrets.set(BACKUP_RECIPIENT, recipient);
  const files = [...secrets.keys(), 'jwks.json'];
  const existing = files.filter(file => existsSync(join(folder, file)));
  if (existing.length > 0) throw new ExistingSecretsError(existing);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  for (const [file, text] of secrets) writeFileSync(join(folder, file), `${text}\n`, { mode: 0o444, flag: 'wx' });
  writeFileSync(join(folder, 'jwks.json'), `${jwks.trim()}\n`, { mode: 0o644, flag: 'wx' });
  return files;
}
