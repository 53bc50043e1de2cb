/** What was wrong with a text: its shape, a day that is in no calendar, or a check character. */
export type FaultKind = 'format' | 'date' | 'check';

/** Why a text is not the value it claims to be. No text here ever repeats the value: it may be somebody's identity number. */
export interface ValueFault {
  /** Permanent id, e.g. `CREDIT_CODE_CHECK`. */
  readonly rule: string;
  readonly kind: FaultKind;
  /** The standard and the part of it, or `ENGINE` where the check is the product's own and cites nothing. */
  readonly standard: string;
  /** In Chinese. */
  readonly message: string;
  readonly messageEn: string;
}

/** A value in its one canonical spelling, or the first fault found. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ValueFault };

export const valid = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const faulty = (fault: ValueFault): Parsed<never> => ({ ok: false, fault });
