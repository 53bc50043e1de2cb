/** Why one row of a file cannot be taken. Texts never repeat what the cell held: it may be personal. */
export interface RowFault {
  /** Line of the file, from 1, on which the row begins. */
  readonly line: number;
  /** Field of the import (not the header the file uses for it), or `''` for the row as a whole. */
  readonly field: string;
  /** Permanent id of the rule. */
  readonly rule: string;
  readonly message: string;
  readonly messageEn: string;
}

/** What a validator of one value says no with; line and field are the row's to add. */
export type CellFault = Pick<RowFault, 'rule' | 'message' | 'messageEn'>;

/** A row after validation: what it says, or every fault of it. */
export type Checked<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** Validator of one value, as `rulebook/values` writes them. */
export type ParseValue = (text: string) => { ok: true; value: string } | { ok: false; fault: CellFault };

/** The file as a whole cannot be read on: nothing of it may stay loaded. The only error the readers throw. */
export class FileFault extends Error {
  constructor(
    readonly rule: string,
    readonly messageZh: string,
    readonly messageEn: string,
    readonly line?: number,
  ) {
    super(`${messageZh} ${messageEn}`);
    this.name = 'FileFault';
  }
}
