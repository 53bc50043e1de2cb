import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../kernel/database';
import type { PersonIdentityRow } from '../person/entity';
import type { PersonVault } from '../vault';
import { sealedByKey } from './holdings';
import { withEverybody } from './standing';

const BATCH = 500;
/** For rows that somebody holds just now. */
const WAIT_MS = 100;

/** How far a walk has come: rows done of those there are. */
export type Walked = (done: number, of: number) => void;

async function resealBatch(database: Database, vault: PersonVault, key: number): Promise<number> {
  return withEverybody(database, async manager => {
    const rows: PersonIdentityRow[] = await manager.query(
      `select person, since_version as "sinceVersion", document_type as "documentType",
         document_number_cipher as "documentNumberCipher", name_cipher as "nameCipher"
       from person_identity where key < $1 or key > $1 limit ${BATCH} for update skip locked`,
      [key],
    );
    const sealed = rows.map(row => {
      const { person: id, sinceVersion: version, documentType } = row;
      return vault.seal({ id, version, documentType, ...vault.open(row) }).identity;
    });
    if (sealed.length > 0) {
      await manager.query(
        `update person_identity i set document_number_cipher = n.document_number_cipher, name_cipher = n.name_cipher
         from unnest($1::uuid[], $2::int[], $3::bytea[], $4::bytea[]) n (person, since_version, document_number_cipher, name_cipher)
         where i.person = n.person and i.since_version = n.since_version`,
        [
          sealed.map(({ person }) => person),
          sealed.map(({ sinceVersion }) => sinceVersion),
          sealed.map(({ documentNumberCipher }) => documentNumberCipher),
          sealed.map(({ nameCipher }) => nameCipher),
        ],
      );
    }
    return sealed.length;
  });
}

/**
 * Seals with the key in use what other keys have sealed, in short transactions, beside everybody who reads and writes. It may be
 * interrupted at any moment and begun again.
 * @returns how many identities it sealed anew
 * @throws CipherError where one does not open
 */
export async function reseal(database: Database, vault: PersonVault, key: number, walked: Walked): Promise<number> {
  let done = 0;
  for (;;) {
    const holdings = await sealedByKey(database);
    const left = [...holdings].reduce((sum, [each, rows]) => (each === key ? sum : sum + rows), 0);
    if (left === 0) return done;
    const of = done + left;
    for (let batch = await resealBatch(database, vault, key); batch > 0; batch = await resealBatch(database, vault, key)) {
      done += batch;
      walked(done, of);
    }
    await sleep(WAIT_MS);
  }
}
