import { AesGcmCipher, type Cipher, HmacDigest, type KeyedDigest, keyFile, readKeyRing } from '../../kernel/cipher';
import type { PersonContext } from './context';
import type { NaturalPersonRow } from './entity';
import type { IdentityDocumentType } from './kinds';

const ENCRYPTION = 'person-encryption.key';
const INDEX = 'person-index.key';

/** The two keys of this register: one opens what is encrypted, the other finds a document again. */
export const secrets = { [ENCRYPTION]: keyFile, [INDEX]: keyFile };

type Document = { id: string; documentType: IdentityDocumentType; documentNumber: string; name: string };
type Sealed = Pick<NaturalPersonRow, 'documentNumberIndex' | 'documentNumberIndexKey' | 'documentNumberCipher' | 'nameCipher'>;

/** The only place where an identity number turns into what may be stored. */
export class PersonVault {
  constructor(
    private readonly cipher: Cipher,
    private readonly digest: KeyedDigest,
  ) {}

  /** Number and name as the row keeps them; the ciphers open in this row and column only. */
  seal({ id, documentType, documentNumber, name }: Document): Sealed {
    return {
      documentNumberIndex: this.digest.of('natural_person|document_number', documentType, documentNumber),
      documentNumberIndexKey: this.digest.keyId,
      documentNumberCipher: this.cipher.encrypt(documentNumber, `natural_person|document_number|${id}`),
      nameCipher: this.cipher.encrypt(name, `natural_person|name|${id}`),
    };
  }

  /** Stands for a text that must not be stored and whose unkeyed digest could be guessed. */
  fingerprint(of: string, text: string): string {
    return this.digest.of(`idempotency|${of}`, text).toString('base64url');
  }
}

export const vaultOf = (context: PersonContext): PersonVault =>
  new PersonVault(
    new AesGcmCipher(readKeyRing(context.secret(ENCRYPTION))),
    new HmacDigest(readKeyRing(context.secret(INDEX))),
  );
