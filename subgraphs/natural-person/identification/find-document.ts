import { createHash, timingSafeEqual } from 'node:crypto';
import { CipherError } from '../../../kernel/ciphers/cipher';
import { everything, setLocally } from '../../../kernel/row-security';
import type { Transaction } from '../../../kernel/transaction';
import type { MaskedPersonRow } from '../person/context';
import { IdentityDocumentType } from '../person/kinds';
import type { PersonVault } from '../vault';

interface Kept extends MaskedPersonRow {
  documentNumberCipher: Buffer;
  nameCipher: Buffer;
}

export interface FoundDocument {
  /** Whose document it is or was; in whichever city. */
  owner: MaskedPersonRow | null;
  /** Whether it is their present document, and the name theirs. */
  isTheirs: boolean;
}

/** Opened in place of a record that is not there, so that absent and present take the same work. */
const nobody = '00000000-0000-4000-8000-000000000000';
const decoys = new WeakMap<PersonVault, Pick<Kept, 'documentNumberCipher' | 'nameCipher'>>();

const makeDecoy = (vault: PersonVault) => {
  const { identity } = vault.seal({
    id: nobody,
    version: 1,
    documentType: IdentityDocumentType.CITIZEN_ID,
    documentNumber: '0'.repeat(18),
    name: '无此人',
  });
  decoys.set(vault, identity);
  return identity;
};

function openDecoy(vault: PersonVault) {
  try {
    return vault.open({ ...(decoys.get(vault) ?? makeDecoy(vault)), person: nobody });
  } catch (error) {
    if (!(error instanceof CipherError)) throw error; // sealed with a key that is gone by now
    return vault.open({ ...makeDecoy(vault), person: nobody });
  }
}

/**
 * Looks a document up by its digest and compares what is kept with what is asked. One statement and one opening, whether or not there
 * is such a person; nothing opened leaves this function.
 */
export async function findDocument(
  { manager }: Transaction,
  vault: PersonVault,
  asked: { documentType: IdentityDocumentType; documentNumber: string; name: string },
): Promise<FoundDocument> {
  const indexes = vault.indexesOf(asked.documentType, asked.documentNumber);
  // whoever it is, in whichever city: the record of the look names them, the answer does not
  await manager.query(setLocally(everything));
  const [kept]: Kept[] = await manager.query(
    `select p.id, p.document_type as "documentType", p.masked_document_number as "maskedDocumentNumber",
       p.masked_name as "maskedName", p.jurisdiction, p.closed_on::text as "closedOn", p.closed_because as "closedBecause",
       i.document_number_cipher as "documentNumberCipher", i.name_cipher as "nameCipher"
     from person_index x
     join natural_person p on p.id = x.person
     cross join lateral (
       select document_number_cipher, name_cipher from person_identity where person = p.id order by since_version desc limit 1
     ) i
     where x.document_type = $1 and (x.key, x.index) in (select * from unnest($2::smallint[], $3::bytea[])) limit 1`,
    [asked.documentType, indexes.map(({ key }) => key), indexes.map(({ index }) => index)],
  );
  const opened = kept ? vault.open({ ...kept, person: kept.id }) : openDecoy(vault);
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));
  const isName = isSame(opened.name, asked.name);
  const isNumber = isSame(opened.documentNumber, asked.documentNumber);
  if (!kept) return { owner: null, isTheirs: false };
  const { documentNumberCipher: _number, nameCipher: _name, ...owner } = kept;
  return { owner, isTheirs: isName && isNumber && kept.documentType === asked.documentType };
}
