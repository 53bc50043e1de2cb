import type { KeptSecrets } from '../secrets';
import { type KeyRing, readKeyRing } from './key-ring';

/** A ring that lives in a secret file and follows it while the process runs. */
export class RingFile {
  private parsed: { readonly text: string; readonly ring: KeyRing } | undefined;

  constructor(
    private readonly secrets: KeptSecrets,
    readonly file: string,
  ) {}

  /** As the file was at most a second ago. */
  ring(): KeyRing {
    return this.of(this.secrets.text(this.file));
  }

  /** As the file is now: before something is written, or when a key is met that is not in the ring. */
  ringNow(): KeyRing {
    return this.of(this.secrets.textNow(this.file));
  }

  private of(text: string): KeyRing {
    if (this.parsed?.text !== text) this.parsed = { text, ring: readKeyRing(text) };
    return this.parsed.ring;
  }
}
