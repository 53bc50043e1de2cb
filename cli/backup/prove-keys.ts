import { CipherError } from '../../kernel/ciphers/cipher';
import { readKeyRing } from '../../kernel/ciphers/key-ring';
import type { Config } from '../../kernel/config';
import { type Database, openDatabase } from '../../kernel/database';
import type { Postgres } from '../../kernel/postgres';
import { KeptSecrets, readSecret, secretsOf } from '../../kernel/secrets';
import { foundByKey, sealedByKey } from '../../subgraphs/natural-person/keys/holdings';
import { withEverybody } from '../../subgraphs/natural-person/keys/standing';
import type { PersonIdentityRow, PersonIndexRow } from '../../subgraphs/natural-person/person/entity';
import { ENCRYPTION, INDEX, type PersonVault, secrets, vaultFrom } from '../../subgraphs/natural-person/vault';
import { BackupFault } from './fault';

const missing = (file: string, key: number): BackupFault =>
  new BackupFault(
    'KEY_MISSING',
    `备份中的人口数据需要 ${file} 的第 ${key} 号密钥，此处没有。请取回备份时的密钥文件，恢复后再停用旧密钥。`,
    `Persons in the backup need key ${key} of ${file}, which is not here. Bring back the key files of that time; retire old keys afterwards.`,
  );

/** One identity that a key has sealed, and the digests of its document. */
async function oneSealedBy(database: Database, key: number): Promise<{ identity: PersonIdentityRow; found: PersonIndexRow[] }> {
  return withEverybody(database, async manager => {
    const [identity] = await manager.query(
      `select person, since_version as "sinceVersion", document_type as "documentType",
         document_number_cipher as "documentNumberCipher", name_cipher as "nameCipher"
       from person_identity where key = $1 order by person, since_version desc limit 1`,
      [key],
    );
    const found = await manager.query(
      'select document_type as "documentType", key, index, person from person_index where person = $1',
      [identity.person],
    );
    return { identity, found };
  });
}

/** A number alone says little: two deployments each have a key 1. */
async function demandOpens(database: Database, vault: PersonVault, key: number): Promise<void> {
  const { identity, found } = await oneSealedBy(database, key);
  let documentNumber: string;
  try {
    ({ documentNumber } = vault.open(identity));
  } catch (error) {
    if (error instanceof CipherError) throw missing(ENCRYPTION, key);
    throw error;
  }
  const indexes = vault.indexesOf(identity.documentType, documentNumber);
  const known = found.filter(({ documentType }) => documentType === identity.documentType);
  const lost = indexes.find(({ key: by, index }) => {
    const alike = known.filter(row => row.key === by);
    return alike.length > 0 && !alike.some(row => row.index.equals(index));
  });
  if (lost) throw missing(INDEX, lost.key);
}

/**
 * Sees to it that whoever is in a restored register can be read and found with the keys of this deployment: a backup may be older than
 * the retirement of the keys that it was written with, and without them nobody would be found and anybody could be entered twice.
 * @throws BackupFault KEY_MISSING naming the file and the number of the key; MissingSecretError where there is no such file
 */
export async function provePersonKeys(config: Config, postgres: Postgres): Promise<void> {
  const database = await openDatabase('natural-person', postgres.connectionFor('natural-person'), []);
  try {
    const [sealed, found] = [await sealedByKey(database), await foundByKey(database)];
    for (const [file, needed] of [
      [ENCRYPTION, sealed],
      [INDEX, found],
    ] as const) {
      if (needed.size === 0) continue;
      const ring = readKeyRing(readSecret(config, file));
      const lost = [...needed.keys()].find(key => !ring.has(key));
      if (lost !== undefined) throw missing(file, lost);
    }
    const vault = vaultFrom(new KeptSecrets('natural-person', secrets, secretsOf(config)));
    for (const key of sealed.keys()) await demandOpens(database, vault, key);
  } finally {
    await database.close();
  }
}
