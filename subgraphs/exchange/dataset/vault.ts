import { HmacDigest } from '../../../kernel/ciphers/hmac-digest';
import { type KeyRing, keyFile, keyInUse } from '../../../kernel/ciphers/key-ring';
import { keyOfSealed, RingCipher } from '../../../kernel/ciphers/ring-cipher';
import { RingFile } from '../../../kernel/ciphers/ring-file';
import type { KeptSecrets } from '../../../kernel/secrets';

export const ENCRYPTION = 'dataset-encryption.key';
export const INDEX = 'dataset-index.key';

/** The two rings of keys of the loaded datasets: one opens values, the other finds records again. */
export const secrets = { [ENCRYPTION]: keyFile, [INDEX]: keyFile };

/** What a value of a key is found by, under one key of the ring. */
export interface Indexed {
  readonly key: number;
  readonly index: Buffer;
}

/** Where a value is stored; moved elsewhere it does not open. */
export interface Place {
  readonly record: string;
  readonly item: string;
}

const placeOf = ({ record, item }: Place) => `dataset_record|${item}|${record}`;

/** As people write it and as files have it: a key is found whatever its width and case. */
const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase();

const indexed = (ring: KeyRing, entry: string, value: string): Indexed[] =>
  [...ring.values()].map(key => ({ key: key.id, index: new HmacDigest(key).of('dataset|key', entry, plain(value)) }));

/** The only place where a value of a dataset turns into what may be stored, and back. */
export class DatasetVault {
  private readonly encryption: RingFile;
  private readonly index: RingFile;

  constructor(kept: KeptSecrets) {
    this.encryption = new RingFile(kept, ENCRYPTION);
    this.index = new RingFile(kept, INDEX);
  }

  /** Seals values with the key that is in use now, and finds keys under it: asked once for a load. */
  sealing(): { seal(value: string, place: Place): Buffer; indexOf(entry: string, value: string): Indexed } {
    const cipher = new RingCipher(this.encryption.ringNow());
    const inUse = keyInUse(this.index.ringNow());
    const ring: KeyRing = new Map([[inUse.id, inUse]]);
    return {
      seal: (value, place) => cipher.encrypt(value, placeOf(place)),
      indexOf: (entry, value) => indexed(ring, entry, value)[0] as Indexed,
    };
  }

  /** @throws CipherError where it does not open: another record's, changed, or sealed with a key that is gone */
  open(sealed: Buffer, place: Place): string {
    let ring = this.encryption.ring();
    if (!ring.has(keyOfSealed(sealed))) ring = this.encryption.ringNow();
    return new RingCipher(ring).decrypt(sealed, placeOf(place));
  }

  /** What a key is found by, under each key of the ring. */
  indexesOf(entry: string, value: string): Indexed[] {
    return indexed(this.index.ringNow(), entry, value);
  }

  /** Stands for a text that must not be stored and whose unkeyed digest could be guessed. */
  fingerprint(of: string, text: string): string {
    return new HmacDigest(keyInUse(this.index.ring())).of(`idempotency|${of}`, text).toString('base64url');
  }

  /** Proves that a record was handed out by an export. */
  mark(exported: string, record: string): string {
    return new HmacDigest(keyInUse(this.index.ring())).of('bulk_export|mark', exported, record).toString('hex').slice(0, 12);
  }
}

const vaults = new WeakMap<KeptSecrets, DatasetVault>();

/** The vault over the rings that these secrets hold. */
export function vaultFrom(kept: KeptSecrets): DatasetVault {
  const vault = vaults.get(kept) ?? new DatasetVault(kept);
  vaults.set(kept, vault);
  return vault;
}

export const vaultOf = ({ secrets: kept }: { readonly secrets: KeptSecrets }): DatasetVault => vaultFrom(kept);

/** Whether two values are the same, however they are written. */
export const isSameValue = (one: string, other: string): boolean => plain(one) === plain(other);
