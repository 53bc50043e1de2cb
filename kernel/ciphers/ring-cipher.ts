import { openAesGcm, sealAesGcm } from './aes-gcm';
import { type Cipher, type CipherName, unopened } from './cipher';
import { type KeyRing, keyInUse, type RingKey } from './key-ring';
import { openSm4, sealSm4 } from './sm4-hmac';

interface Provider {
  seal(key: RingKey, text: string, place: string): Buffer;
  open(key: RingKey, sealed: Buffer, place: string): string;
}

const providers: Readonly<Record<CipherName, Provider>> = {
  aes: { seal: sealAesGcm, open: openAesGcm },
  sm4: { seal: sealSm4, open: openSm4 },
};

/** The number of the key that sealed a value. */
export const keyOfSealed = (sealed: Buffer): number => sealed[0] ?? 0;

/** Seals with the key in use; opens with whatever key the first byte names, by that key's algorithm. */
export class RingCipher implements Cipher {
  constructor(private readonly ring: KeyRing) {}

  encrypt(text: string, place: string): Buffer {
    const key = keyInUse(this.ring);
    return providers[key.cipher].seal(key, text, place);
  }

  decrypt(sealed: Buffer, place: string): string {
    const key = this.ring.get(keyOfSealed(sealed));
    if (!key) throw unopened();
    return providers[key.cipher].open(key, sealed, place);
  }
}
