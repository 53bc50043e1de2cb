import type { Database } from '../../../kernel/database';
import type { PersonIdentityRow } from '../person/entity';
import type { PersonVault } from '../vault';
import { sealedByKey } from './holdings';
import type { Walked } from './reseal';
import { withEverybody } from './standing';

const BATCH = 500;
/** Before every person and every version. */
const START = { person: '00000000-0000-0000-0000-000000000000', sinceVersion: 0 };

type Place = Pick<PersonIdentityRow, 'person' | 'sinceVersion'>;

/** A document that is found by another key gets its digest under this one; one that has been given up meanwhile does not. */
async function reindexBatch(database: Database, vault: PersonVault, key: number, after: Place): Promise<PersonIdentityRow[]> {
  return withEverybody(database, async manager => {
    const rows: PersonIdentityRow[] = await manager.query(
      `select person, since_version as "sinceVersion", document_type as "documentType",
         document_number_cipher as "documentNumberCipher", name_cipher as "nameCipher"
       from person_identity where (person, since_version) > ($1, $2) order by person, since_version limit ${BATCH}`,
      [after.person, after.sinceVersion],
    );
    const wanted = rows.flatMap(row => {
      const found = vault.indexesOf(row.documentType, vault.open(row).documentNumber);
      const own = found.find(each => each.key === key);
      return own ? found.filter(each => each.key !== key).map(other => ({ ...row, own: own.index, other })) : [];
    });
    await manager.query(
      `insert into person_index (document_type, key, index, person)
       select o.document_type, $1, n.own, o.person
       from unnest($2::uuid[], $3::text[], $4::bytea[], $5::smallint[], $6::bytea[]) n (person, document_type, own, key, index)
       join person_index o on o.document_type = n.document_type and o.key = n.key and o.index = n.index and o.person = n.person
       for key share of o
       on conflict do nothing`,
      [
        key,
        wanted.map(({ person }) => person),
        wanted.map(({ documentType }) => documentType),
        wanted.map(({ own }) => own),
        wanted.map(({ other }) => other.key),
        wanted.map(({ other }) => other.index),
      ],
    );
    return rows;
  });
}

/**
 * Writes the digest under one key of the ring beside those under the others, for every document, in short transactions. It may be
 * interrupted at any moment and begun again.
 * @throws CipherError where a number does not open
 */
export async function reindex(database: Database, vault: PersonVault, key: number, walked: Walked): Promise<number> {
  const of = [...(await sealedByKey(database)).values()].reduce((sum, rows) => sum + rows, 0);
  let done = 0;
  for (let after: Place | undefined = START; after; ) {
    const rows = await reindexBatch(database, vault, key, after);
    done += rows.length;
    walked(done, Math.max(of, done));
    after = rows.length === BATCH ? rows.at(-1) : undefined;
  }
  return done;
}

/** Removes the digests under a key that is no longer in the ring, in short transactions. */
export async function dropIndexKey(database: Database, key: number): Promise<number> {
  for (let done = 0; ; ) {
    const [, gone] = (await withEverybody(database, manager =>
      manager.query(
        `delete from person_index where (document_type, key, index) in (
           select document_type, key, index from person_index where key = $1 limit 5000)`,
        [key],
      ),
    )) as [unknown[], number];
    if (gone === 0) return done;
    done += gone;
  }
}
