import { randomUUID } from 'node:crypto';
import { Actor, Role } from '../../../kernel/actor';
import type { Refused } from '../../../kernel/refused';
import { everything, setLocally } from '../../../kernel/row-security';
import { type Secrets, secretsOf } from '../../../kernel/secrets';
import { openSlice } from '../../../kernel/slice';
import { sql } from '../../../kernel/sql';
import type { PersonContext } from '../../../subgraphs/natural-person/context';
import type { PersonIdentityRow } from '../../../subgraphs/natural-person/person/entity';
import { IdentityDocumentType } from '../../../subgraphs/natural-person/person/kinds';
import { registerPerson } from '../../../subgraphs/natural-person/person/register-person';
import type { NaturalPerson } from '../../../subgraphs/natural-person/person/types';
import { naturalPersonSlice } from '../../../subgraphs/natural-person/subgraph';
import { type PersonVault, vaultOf } from '../../../subgraphs/natural-person/vault';
import type { TestDatabase } from '../../database';
import { anIdentityNumber } from '../../natural-person/person-register';

export interface KnownPerson {
  readonly id: string;
  readonly documentNumber: string;
}

const CITY = '990400';
const NAME = '试例甲';
const BATCH = 2_000;

/** The register of persons as one process serves it, with what a proof asks of it. */
export async function aServingRegister(
  { config, postgres }: Pick<TestDatabase, 'config' | 'postgres'>,
  secrets: Secrets = secretsOf(config),
) {
  const connection = postgres.connectionFor('natural-person');
  const subgraph = await openSlice(naturalPersonSlice, { connection, clock: () => new Date(), secrets });
  const actor = new Actor({ subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: CITY });
  const context = (asOf?: Date) => subgraph.contextFor({ actor, requestId: 'test', language: 'zh', asOf }) as PersonContext;
  const vault: PersonVault = vaultOf(context());

  return {
    subgraph,
    vault,
    register: (documentNumber: string): Promise<NaturalPerson | Refused> =>
      registerPerson(context(), {
        documentType: IdentityDocumentType.CITIZEN_ID,
        documentNumber,
        name: NAME,
        jurisdiction: CITY,
        facets: [],
      }),
    /** Many persons at once, as the register itself would have stored them. */
    async fill(count: number): Promise<KnownPerson[]> {
      const known: KnownPerson[] = [];
      while (known.length < count) {
        const batch = Array.from({ length: Math.min(BATCH, count - known.length) }, () => ({
          id: randomUUID(),
          documentNumber: anIdentityNumber(`19${40 + Math.floor(known.length / 50_000)}1231`),
        }));
        const sealed = batch.map(({ id, documentNumber }) =>
          vault.seal({ id, version: 1, documentType: IdentityDocumentType.CITIZEN_ID, documentNumber, name: NAME }),
        );
        await subgraph.database.dataSource.transaction(async manager => {
          await manager.query(setLocally(everything));
          await manager.query(
            `insert into natural_person (id, document_type, masked_document_number, masked_name, jurisdiction)
             select id, 'CITIZEN_ID', '99****99', '试**', '${CITY}' from unnest($1::uuid[]) id`,
            [batch.map(({ id }) => id)],
          );
          const indexes = sealed.flatMap(each => each.indexes);
          await manager.query(
            `insert into person_index (document_type, key, index, person)
             select 'CITIZEN_ID', * from unnest($1::smallint[], $2::bytea[], $3::uuid[])`,
            [indexes.map(({ key }) => key), indexes.map(({ index }) => index), indexes.map(({ person }) => person)],
          );
          const identities = sealed.map(each => each.identity);
          await manager.query(
            `insert into person_identity (person, since_version, document_type, document_number_cipher, name_cipher)
             select n.person, 1, 'CITIZEN_ID', n.number, n.name from unnest($1::uuid[], $2::bytea[], $3::bytea[]) n (person, number, name)`,
            [
              identities.map(({ person }) => person),
              identities.map(({ documentNumberCipher }) => documentNumberCipher),
              identities.map(({ nameCipher }) => nameCipher),
            ],
          );
        });
        known.push(...batch);
      }
      return known;
    },
    /** Number and name of a person, opened; now or as they were. */
    async open({ id }: KnownPerson, asOf?: Date): Promise<{ documentNumber: string; name: string } | undefined> {
      const [row] = await subgraph.database
        .reader(asOf, { 'shuji.sees': CITY })
        .rows<PersonIdentityRow>(sql`select i.person, i.document_number_cipher as "documentNumberCipher", i.name_cipher as "nameCipher"
          from natural_person p join person_identity i on i.person = p.id and i.since_version <= p.version
          where p.id = ${id}::uuid order by i.since_version desc limit 1`);
      return row && vault.open(row);
    },
    /** Whom a document belongs to, found by the digests of the ring. */
    async find({ documentNumber }: KnownPerson): Promise<string | undefined> {
      const keys = vault.indexesOf(IdentityDocumentType.CITIZEN_ID, documentNumber);
      const [row] = await subgraph.database
        .reader(undefined, { 'shuji.sees': CITY })
        .rows<{ person: string }>(sql`select distinct i.person from person_index i
          join unnest(${keys.map(({ key }) => key)}::smallint[], ${keys.map(({ index }) => index)}::bytea[]) k (key, index)
            on i.key = k.key and i.index = k.index
          where i.document_type = 'CITIZEN_ID'`);
      return row?.person;
    },
    close: () => subgraph.close(),
  };
}

export type ServingRegister = Awaited<ReturnType<typeof aServingRegister>>;
