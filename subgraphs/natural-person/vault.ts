import { HmacDigest } from '../../kernel/ciphers/hmac-digest';
import { type KeyRing, keyFile, keyInUse } from '../../kernel/ciphers/key-ring';
import { keyOfSealed, RingCipher } from '../../kernel/ciphers/ring-cipher';
import { RingFile } from '../../kernel/ciphers/ring-file';
import type { KeptSecrets } from '../../kernel/secrets';
import type { PersonIdentityRow, PersonIndexRow } from './person/entity';
import type { IdentityDocumentType } from './person/kinds';

export const ENCRYPTION = 'person-encryption.key';
export const INDEX = 'person-index.key';

/** The two rings of keys of this register: one opens what is encrypted, the other finds a document again. */
export const secrets = { [ENCRYPTION]: keyFile, [INDEX]: keyFile };

/** What is known of a person from one version on. */
export interface Identified {
  readonly id: string;
  readonly version: number;
  readonly documentType: IdentityDocumentType;
  readonly documentNumber: string;
  readonly name: string;
}

export interface Sealed {
  readonly identity: PersonIdentityRow;
  /** One for each key of the ring, to be stored in one statement. */
  readonly indexes: PersonIndexRow[];
}

const placeOf = (column: 'document_number' | 'name', person: string) => `natural_person|${column}|${person}`;

const digests = (ring: KeyRing, documentType: IdentityDocumentType, documentNumber: string) =>
  [...ring.values()].map(key => ({
    key: key.id,
    index: new HmacDigest(key).of('natural_person|document_number', documentType, documentNumber),
  }));

/** The only place where an identity number turns into what may be stored, and back. */
export class PersonVault {
  private readonly encryption: RingFile;
  private readonly index: RingFile;

  constructor(kept: KeptSecrets) {
    this.encryption = new RingFile(kept, ENCRYPTION);
    this.index = new RingFile(kept, INDEX);
  }

  /** Number and name as they are stored; they open for this person and column only. The rings are those of this moment. */
  seal({ id, version, documentType, documentNumber, name }: Identified): Sealed {
    const cipher = new RingCipher(this.encryption.ringNow());
    return {
      identity: {
        person: id,
        sinceVersion: version,
        documentType,
        documentNumberCipher: cipher.encrypt(documentNumber, placeOf('document_number', id)),
        nameCipher: cipher.encrypt(name, placeOf('name', id)),
      },
      indexes: digests(this.index.ringNow(), documentType, documentNumber).map(found => ({
        documentType,
        ...found,
        person: id,
      })),
    };
  }

  /** @throws CipherError where they do not open: another person’s, changed, or sealed with a key that is gone */
  open(kept: Pick<PersonIdentityRow, 'person' | 'documentNumberCipher' | 'nameCipher'>): {
    documentNumber: string;
    name: string;
  } {
    const { person, documentNumberCipher, nameCipher } = kept;
    let ring = this.encryption.ring();
    const isKnown = [documentNumberCipher, nameCipher].every(sealed => ring.has(keyOfSealed(sealed)));
    if (!isKnown) ring = this.encryption.ringNow();
    const cipher = new RingCipher(ring);
    return {
      documentNumber: cipher.decrypt(documentNumberCipher, placeOf('document_number', person)),
      name: cipher.decrypt(nameCipher, placeOf('name', person)),
    };
  }

  /** What a document is found by, under each key of the ring: one of them that is there is the document. */
  indexesOf(documentType: IdentityDocumentType, documentNumber: string): { key: number; index: Buffer }[] {
    return digests(this.index.ringNow(), documentType, documentNumber);
  }

  /** Stands for a text that must not be stored and whose unkeyed digest could be guessed. */
  fingerprint(of: string, text: string): string {
    return new HmacDigest(keyInUse(this.index.ring())).of(`idempotency|${of}`, text).toString('base64url');
  }
}

const vaults = new WeakMap<KeptSecrets, PersonVault>();

/** The vault over the rings that these secrets hold. */
export function vaultFrom(kept: KeptSecrets): PersonVault {
  const vault = vaults.get(kept) ?? new PersonVault(kept);
  vaults.set(kept, vault);
  return vault;
}

export const vaultOf = ({ secrets: kept }: { readonly secrets: KeptSecrets }): PersonVault => vaultFrom(kept);
